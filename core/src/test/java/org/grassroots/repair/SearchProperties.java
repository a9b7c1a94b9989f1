package org.grassroots.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.grassroots.evaluation.Evaluation;
import org.grassroots.evaluation.Evaluator;
import org.grassroots.evaluation.Finding;
import org.grassroots.json.ShippedPacks;
import org.grassroots.pack.RuleEntry;
import org.grassroots.pack.RulePack;
import org.grassroots.register.Register;
import org.grassroots.register.RegisterChange;
import org.grassroots.rule.Grade;
import org.grassroots.rule.Verdict;
import org.grassroots.text.Text;

/** The search is sound, minimal and complete: it finds what trying every subset finds. */
class SearchProperties {
    private static final int MOST = 3;
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final List<RulePack> SHIPPED =
            List.of(ShippedPacks.find("national"), ShippedPacks.find("compound-measures"));

    /** Where few rules bind, remedies are large; where all do, most changes cause something. */
    private static Evaluator evaluator(Random random) {
        int least = random.nextInt(4);
        List<RuleEntry> some = SHIPPED.stream()
                .flatMap(pack -> pack.rules().stream())
                .filter(entry -> random.nextInt(3) < least)
                .toList();
        return Evaluator.of(
                List.of(RulePack.builder()
                        .id("some")
                        .version("1")
                        .title(Text.of("Some rules", "部分规则"))
                        .rules(some)
                        .build()),
                DAY);
    }

    private static boolean isBroken(Finding finding) {
        return finding.grade() == Grade.MUST && finding.verdict() == Verdict.VIOLATED;
    }

    @Property(tries = 75, edgeCases = EdgeCasesMode.NONE)
    void every_smallest_set_is_found_and_no_other(@ForAll long seed) {
        Random random = new Random(seed);
        Evaluator evaluator = evaluator(random);
        Hamlet hamlet = new Hamlet(random);
        Register register = hamlet.register();
        List<RegisterChange> edits = List.copyOf(new LinkedHashSet<>(hamlet.edits(register, 10)));
        Evaluation evaluation = evaluator.evaluate(register);
        Judge judge = new Judge(evaluator, evaluation);
        BruteForce<RegisterChange> all = new BruteForce<>(evaluator, register, edits);

        for (Finding finding : evaluation.findings().stream()
                .filter(SearchProperties::isBroken)
                .limit(4)
                .toList()) {
            Search<RegisterChange> search = new Search<>(register, edits, new Trial(judge, FindingKey.of(finding)));
            List<List<RegisterChange>> found = search.run(MOST);
            Set<Set<RegisterChange>> sets = new LinkedHashSet<>();
            found.forEach(set -> sets.add(new LinkedHashSet<>(set)));

            assertThat(sets).hasSameSizeAs(found).isEqualTo(all.smallest(finding, MOST));
            assertThat(found.stream().map(List::size).toList()).isSorted();
            Statistics.label("size of the largest remedy")
                    .collect(found.isEmpty() ? 0 : found.get(found.size() - 1).size());
        }
    }

    @Property(tries = 25, edgeCases = EdgeCasesMode.NONE)
    void what_stands_against_a_change_alone_is_told_of_each(@ForAll long seed) {
        Random random = new Random(seed);
        Evaluator evaluator = evaluator(random);
        Hamlet hamlet = new Hamlet(random);
        Register register = hamlet.register();
        List<RegisterChange> edits = List.copyOf(new LinkedHashSet<>(hamlet.edits(register, 10)));
        Evaluation evaluation = evaluator.evaluate(register);
        Judge judge = new Judge(evaluator, evaluation);

        for (Finding finding : evaluation.findings().stream()
                .filter(SearchProperties::isBroken)
                .limit(2)
                .toList()) {
            Search<RegisterChange> search = new Search<>(register, edits, new Trial(judge, FindingKey.of(finding)));
            List<RegisterChange> cures = new ArrayList<>();
            search.run(1).forEach(cures::addAll);

            for (int at = 0; at < edits.size(); at++) {
                assertThat(search.obstacles().get(at).isEmpty()).isEqualTo(cures.contains(edits.get(at)));
            }
        }
    }
}
