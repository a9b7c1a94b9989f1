package org.grassroots.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.grassroots.area.Community;
import org.grassroots.condition.Quantity;
import org.grassroots.evaluation.Evaluation;
import org.grassroots.evaluation.Evaluator;
import org.grassroots.evaluation.Finding;
import org.grassroots.fact.Listing;
import org.grassroots.missing.MissingFact;
import org.grassroots.missing.Subject;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.organisation.Organisation;
import org.grassroots.pack.RulePack;
import org.grassroots.register.Register;
import org.grassroots.register.Registers;
import org.grassroots.rule.RuleId;
import org.grassroots.rule.Verdict;

@Domain(Puzzles.class)
@Domain(DomainContext.Global.class)
class OrderProperties {
    private final List<RulePack> packs =
            List.of(TestPacks.national(TestPacks.SMALL), TestPacks.measures(TestPacks.SMALL));
    private final Evaluator evaluator = Evaluator.of(packs, Puzzle.DAY);

    /** A finding without the order in which it names missing facts, which also chooses those it lists of many. */
    private record Told(
            RuleId rule,
            Subject subject,
            Verdict verdict,
            Quantity observed,
            Quantity required,
            Set<Set<MissingFact>> decisive) {
        static Told of(Finding finding) {
            return new Told(
                    finding.rule(),
                    finding.subject(),
                    finding.verdict(),
                    finding.observed(),
                    finding.required(),
                    finding.decisive().omitted() == 0
                            ? new LinkedHashSet<>(finding.decisive().sets())
                            : Set.of());
        }
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void the_order_of_members_branches_and_compounds_changes_no_verdict(@ForAll Puzzle puzzle, @ForAll Random random) {
        Register register = puzzle.register();
        Evaluation one = evaluator.evaluate(register);
        Evaluation other = evaluator.evaluate(shuffled(register, random));

        assertThat(other.counts()).isEqualTo(one.counts());
        assertThat(told(other)).isEqualTo(told(one));
        for (RuleId rule : one.counts().keySet()) {
            assertThat(other.verdicts(rule)).isEqualTo(one.verdicts(rule));
        }
    }

    private static Set<Told> told(Evaluation evaluation) {
        return evaluation.findings().stream().map(Told::of).collect(Collectors.toSet());
    }

    private static Register shuffled(Register register, Random random) {
        Organisation organisation = register.organisation();
        Listing<CompoundBranch> branches = organisation
                .branches()
                .known()
                .map(known -> Listing.<CompoundBranch>of(shuffled(known, random)))
                .orElse(Listing.unknown());
        return Register.builder()
                .provenance(register.provenance())
                .community(Community.builder()
                        .from(register.community())
                        .compounds(shuffled(register.community().compounds(), random))
                        .build())
                .members(shuffled(register.members(), random))
                .membersNotListed(register.membersNotListed())
                .organisation(Organisation.builder()
                        .from(organisation)
                        .branches(branches)
                        .build())
                .build();
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        List<T> copy = new ArrayList<>(list);
        Collections.shuffle(copy, random);
        return copy;
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void packs_in_any_order_give_the_same_findings(@ForAll Puzzle puzzle, @ForAll Random random) {
        Register register = puzzle.register();
        Evaluation one = evaluator.evaluate(register);
        Evaluation other = Evaluator.of(shuffled(packs, random), Puzzle.DAY).evaluate(register);

        assertThat(other.findings()).isEqualTo(one.findings());
        assertThat(other.counts()).isEqualTo(one.counts());
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void every_subject_is_looked_at_once_and_findings_are_the_verdicts_that_are_not_well(@ForAll Puzzle puzzle) {
        Register register = puzzle.register();
        Evaluation evaluation = evaluator.evaluate(register);

        evaluation.counts().forEach((rule, counts) -> {
            List<Verdict> verdicts = List.copyOf(evaluation.verdicts(rule).values());
            assertThat(counts.lookedAt()).isEqualTo(verdicts.size());
            assertThat(counts.satisfied()).isEqualTo(Collections.frequency(verdicts, Verdict.SATISFIED));
            assertThat(counts.violated()).isEqualTo(Collections.frequency(verdicts, Verdict.VIOLATED));
            assertThat(counts.undetermined()).isEqualTo(Collections.frequency(verdicts, Verdict.UNDETERMINED));
        });
        assertThat(evaluation.findings()).allSatisfy(finding -> {
            assertThat(finding.why().verdict()).isEqualTo(finding.verdict());
            assertThat(finding.decisive().sets().isEmpty()).isEqualTo(finding.verdict() == Verdict.VIOLATED);
            assertThat(finding.message().english()).doesNotContain(Registers.NAME);
        });
    }
}
