package org.grassroots.baseline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.grassroots.evaluation.Evaluation;
import org.grassroots.evaluation.Finding;
import org.grassroots.policy.TestPacks;
import org.grassroots.rule.RuleId;

class BaselineProperties {
    private static final LocalDate DAY = TestPacks.DAY;

    @Provide
    Arbitrary<Town> towns() {
        return Arbitraries.integers()
                .between(Town.UNLISTED, 5)
                .list()
                .ofMaxSize(4)
                .list()
                .ofMaxSize(4)
                .map(Town::new);
    }

    private static List<Finding> findings(List<Evaluation> evaluations) {
        return evaluations.stream()
                .flatMap(evaluation -> evaluation.findings().stream())
                .toList();
    }

    private static Baseline accepting(List<Finding> findings, LocalDate until) {
        return Baseline.accepting(findings, "Street Party committee", until, "known since the survey");
    }

    private static BaselineOutcome outcome(Baseline baseline, LocalDate day, List<Evaluation> evaluations) {
        BaselineReview review = baseline.review(day);
        evaluations.forEach(review::take);
        return review.outcome();
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void new_known_and_expired_add_up_to_the_findings_and_the_rest_to_the_acceptances(
            @ForAll("towns") Town then, @ForAll("towns") Town now, @ForAll Random random) {
        List<Acceptance> acceptances = new ArrayList<>();
        for (Finding finding : findings(then.evaluations())) {
            LocalDate until = DAY.plusDays(random.nextInt(3) - 1L);
            acceptances.addAll(accepting(List.of(finding), until).acceptances());
        }
        List<Evaluation> evaluations = now.evaluations();

        BaselineOutcome outcome = outcome(new Baseline(acceptances), DAY, evaluations);
        BaselineCounts total = outcome.total();

        assertThat(total.unaccepted() + total.known() + total.expired())
                .isEqualTo(findings(evaluations).size());
        assertThat(total.known() + total.expired() + total.fixed() + total.unseen())
                .isEqualTo(acceptances.size());
        assertThat(total.growth()).isEqualTo(total.unaccepted() + total.expired() - total.fixed());
        assertThat(outcome.fixed()).hasSize((int) total.fixed());
        assertThat(outcome.unseen()).hasSize((int) total.unseen());
        assertThat(outcome.grown()).hasSize((int) total.grown());
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void what_is_accepted_as_found_is_known_on_the_last_day_and_expired_on_the_next(
            @ForAll("towns") Town town, @ForAll Random random) {
        List<Evaluation> evaluations = town.evaluations();
        List<Finding> findings = findings(evaluations);
        LocalDate until = DAY.plusDays(random.nextInt(400));
        Baseline baseline = accepting(findings, until);

        assertThat(outcome(baseline, until, evaluations).total())
                .isEqualTo(new BaselineCounts(0, findings.size(), 0, 0, 0, 0));
        assertThat(outcome(baseline, until.plusDays(1), evaluations).total())
                .isEqualTo(new BaselineCounts(0, 0, findings.size(), 0, 0, 0));
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void the_order_of_registers_and_of_acceptances_does_not_matter(
            @ForAll("towns") Town then, @ForAll("towns") Town now, @ForAll Random random) {
        Baseline baseline = accepting(findings(then.evaluations()), DAY);
        List<Evaluation> evaluations = now.evaluations();
        List<Acceptance> shuffled = new ArrayList<>(baseline.acceptances());
        Collections.shuffle(shuffled, random);
        List<Evaluation> inAnotherOrder = new ArrayList<>(evaluations);
        Collections.shuffle(inAnotherOrder, random);

        BaselineOutcome outcome = outcome(baseline, DAY, evaluations);

        assertThat(outcome(baseline, DAY, inAnotherOrder)).isEqualTo(outcome);
        assertThat(outcome(new Baseline(shuffled), DAY, evaluations).byRule()).isEqualTo(outcome.byRule());
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void putting_one_right_gives_one_that_is_fixed_and_changes_nothing_else(
            @ForAll("towns") Town town, @ForAll Random random) {
        List<Finding> findings = findings(town.evaluations());
        Assume.that(!findings.isEmpty());
        Finding mended = findings.get(random.nextInt(findings.size()));
        Town later = town.with(
                Integer.parseInt(mended.community().value().substring(1)),
                Integer.parseInt(mended.subject().id().substring(1)),
                2);

        BaselineOutcome outcome = outcome(accepting(findings, DAY), DAY, later.evaluations());

        assertThat(outcome.byRule().get(RuleId.of(Town.RULE)))
                .isEqualTo(new BaselineCounts(0, findings.size() - 1, 0, 1, 0, 0));
        assertThat(outcome.fixed()).singleElement().satisfies(fixed -> {
            assertThat(fixed.community()).isEqualTo(mended.community());
            assertThat(fixed.subject()).isEqualTo(mended.subject());
        });
        assertThat(outcome.total().growth()).isEqualTo(-1);
    }
}
