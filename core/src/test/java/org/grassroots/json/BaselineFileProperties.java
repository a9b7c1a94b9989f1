package org.grassroots.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.grassroots.area.CommunityId;
import org.grassroots.baseline.Acceptance;
import org.grassroots.baseline.Baseline;
import org.grassroots.missing.Subject;
import org.grassroots.rule.RuleId;
import org.grassroots.rule.Verdict;

class BaselineFileProperties {
    @Provide
    Arbitrary<Acceptance> acceptances() {
        Arbitrary<String> texts =
                Arbitraries.strings().withChars("a b\"\\[],\n—党").ofMinLength(1).ofMaxLength(8);
        return Combinators.combine(
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.of("branch.min-members", "committee.size"),
                        Arbitraries.of("1", "2"),
                        Arbitraries.of("only", "at-most-seven"),
                        Arbitraries.of(Subject.Kind.class),
                        texts.map(text -> "x" + text),
                        Arbitraries.of(Verdict.VIOLATED, Verdict.UNDETERMINED),
                        Arbitraries.integers().greaterOrEqual(0).optional())
                .as((number, rule, version, demand, kind, text, verdict, observed) -> {
                    Acceptance.Builder accepted = Acceptance.builder()
                            .community(CommunityId.of("k" + number))
                            .rule(RuleId.of(rule))
                            .version(version)
                            .demand(demand)
                            .subject(new Subject(kind, "s" + number))
                            .by(text)
                            .until(LocalDate.of(2026, 1, number))
                            .reason(text)
                            .verdict(verdict);
                    observed.ifPresent(accepted::observed);
                    return accepted.build();
                });
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void what_is_written_is_read_back_and_valid(@ForAll("baselines") Baseline baseline) {
        String written = new BaselineWriter().toText(baseline);

        assertThat(read(written)).isEqualTo(baseline);
        assertThat(new BaselineWriter().toText(read(written))).isEqualTo(written);
        assertThat(SchemaCheck.BASELINE.errors(written)).isEmpty();
    }

    @Provide
    Arbitrary<Baseline> baselines() {
        return acceptances()
                .list()
                .uniqueElements(accepted -> List.of(
                        accepted.community(),
                        accepted.rule(),
                        accepted.version(),
                        accepted.demand(),
                        accepted.subject()))
                .ofMaxSize(4)
                .map(Baseline::new);
    }

    private static Baseline read(String document) {
        return new BaselineReader()
                .read("known.json", Examples.utf8(document))
                .sound()
                .orElseThrow();
    }
}
