package org.grassroots.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.grassroots.area.CommunityId;
import org.grassroots.condition.Conditions;
import org.grassroots.evaluation.Evaluation;
import org.grassroots.evaluation.Evaluator;
import org.grassroots.evaluation.Finding;
import org.grassroots.fact.Interval;
import org.grassroots.missing.Subject;
import org.grassroots.organisation.BranchKind;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.pack.RuleEntry;
import org.grassroots.pack.RulePack;
import org.grassroots.policy.TestPacks;
import org.grassroots.register.Registers;
import org.grassroots.rule.BasicRule;
import org.grassroots.rule.Limits;
import org.grassroots.rule.Requirement;
import org.grassroots.rule.RuleId;
import org.grassroots.rule.Subjects;
import org.grassroots.rule.Verdict;
import org.grassroots.tally.Census;
import org.grassroots.tally.Countable;
import org.grassroots.tally.Tally;
import org.grassroots.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BaselineTest {
    private static final LocalDate DAY = TestPacks.DAY;
    private static final Evaluation THREE_OF_TWO = only(Town.of(3));

    private static Evaluation only(Town town, RulePack... packs) {
        return town.evaluations(packs).get(0);
    }

    private static Baseline accepting(Evaluation evaluation) {
        return Baseline.accepting(evaluation.findings(), "Street Party committee", DAY, "known since the survey");
    }

    private static Baseline edited(UnaryOperator<Acceptance.Builder> edit) {
        Acceptance accepted = accepting(THREE_OF_TWO).acceptances().get(0);
        return new Baseline(
                List.of(edit.apply(Acceptance.builder().from(accepted)).build()));
    }

    private static BaselineCounts reviewed(Baseline baseline, Evaluation... evaluations) {
        BaselineReview review = baseline.review(DAY);
        List.of(evaluations).forEach(review::take);
        return review.outcome().total();
    }

    @Test
    void a_finding_is_accepted_by_what_it_is_of_and_not_by_what_it_says() {
        Acceptance accepted = accepting(THREE_OF_TWO).acceptances().get(0);

        assertThat(accepted)
                .isEqualTo(Acceptance.builder()
                        .community(CommunityId.of("k0"))
                        .rule(RuleId.of(Town.RULE))
                        .version("1")
                        .subject(new Subject(Subject.Kind.BRANCH, "b0"))
                        .by("Street Party committee")
                        .until(DAY)
                        .reason("known since the survey")
                        .observed(3)
                        .build());
        assertThat(accepted.demand()).isEqualTo("only");
        assertThat(accepted.verdict()).isEqualTo(Verdict.VIOLATED);
    }

    @Test
    void a_finding_that_nobody_has_accepted_is_new() {
        BaselineReview review = Baseline.NONE.review(DAY);

        assertThat(review.take(THREE_OF_TWO))
                .containsExactly(new ReviewedFinding(THREE_OF_TWO.findings().get(0), Standing.NEW, Optional.empty()));
        assertThat(review.outcome().total()).isEqualTo(new BaselineCounts(1, 0, 0, 0, 0, 0));
        assertThat(Standing.NEW.word()).isEqualTo("new");
    }

    @Test
    void known_findings_do_not_count_and_new_and_expired_ones_do() {
        assertThat(Standing.values()).filteredOn(Standing::counts).containsExactly(Standing.NEW, Standing.EXPIRED);
    }

    @Test
    void another_version_of_the_rule_is_not_what_was_accepted() {
        assertThat(reviewed(edited(accepted -> accepted.version("2")), THREE_OF_TWO))
                .isEqualTo(new BaselineCounts(1, 0, 0, 0, 1, 0));
    }

    @Test
    void another_demand_subject_or_kind_of_subject_is_not_what_was_accepted() {
        for (Baseline other : List.of(
                edited(accepted -> accepted.demand("at-least-three")),
                edited(accepted -> accepted.subject(new Subject(Subject.Kind.BRANCH, "b1"))),
                edited(accepted -> accepted.subject(new Subject(Subject.Kind.COMPOUND, "b0"))))) {
            assertThat(reviewed(other, THREE_OF_TWO)).isEqualTo(new BaselineCounts(1, 0, 0, 1, 0, 0));
        }
    }

    @Test
    void what_is_accepted_of_another_community_or_rule_is_unseen_and_not_fixed() {
        Baseline elsewhere = edited(accepted -> accepted.community(CommunityId.of("k7")));
        Baseline ofAnotherRule = edited(accepted -> accepted.rule(RuleId.of("branch.min-members")));

        assertThat(reviewed(elsewhere, THREE_OF_TWO)).isEqualTo(new BaselineCounts(1, 0, 0, 0, 1, 0));
        assertThat(reviewed(ofAnotherRule, THREE_OF_TWO)).isEqualTo(new BaselineCounts(1, 0, 0, 0, 1, 0));
        assertThat(reviewed(accepting(THREE_OF_TWO))).isEqualTo(new BaselineCounts(0, 0, 0, 0, 1, 0));
    }

    @Test
    void what_a_rule_found_that_is_not_in_force_is_unseen_and_not_fixed() {
        Evaluation before =
                Evaluator.of(List.of(Town.PACK), TestPacks.FROM.minusDays(1)).evaluate(THREE_OF_TWO.register());

        assertThat(reviewed(accepting(THREE_OF_TWO), before)).isEqualTo(new BaselineCounts(0, 0, 0, 0, 1, 0));
    }

    @Test
    void what_is_put_right_is_fixed_also_after_its_day() {
        Baseline longAgo = edited(accepted -> accepted.until(DAY.minusYears(1)));

        assertThat(reviewed(longAgo, only(Town.of(2)))).isEqualTo(new BaselineCounts(0, 0, 0, 1, 0, 0));
        assertThat(reviewed(longAgo, THREE_OF_TWO)).isEqualTo(new BaselineCounts(0, 0, 1, 0, 0, 0));
    }

    @Test
    void growth_is_new_and_expired_less_fixed_and_0_where_they_balance() {
        Baseline baseline = accepting(only(Town.of(3, 2)));

        assertThat(reviewed(baseline, only(Town.of(2, 3))).growth()).isZero();
        assertThat(reviewed(baseline, only(Town.of(3, 3))).growth()).isEqualTo(1);
        assertThat(reviewed(baseline, only(Town.of(2, 2))).growth()).isEqualTo(-1);
        assertThat(new BaselineCounts(2, 9, 3, 1, 9, 9).growth()).isEqualTo(4);
    }

    @ParameterizedTest
    @CsvSource({"4, 5, 1", "4, 4, 0", "4, 3, 0", "-1, 3, 1", "-1, -1, 0", "3, -1, 0"})
    void an_accepted_finding_that_is_worse_than_it_was_is_known_and_listed_as_grown(int then, int now, int grown) {
        BaselineReview review = accepting(only(Town.of(then))).review(DAY);
        ReviewedFinding finding = review.take(only(Town.of(now))).get(0);

        assertThat(finding.standing()).isEqualTo(Standing.KNOWN);
        assertThat(finding.hasGrown()).isEqualTo(grown == 1);
        assertThat(review.outcome().total()).isEqualTo(new BaselineCounts(0, 1, 0, 0, 0, grown));
        assertThat(review.outcome().grown()).hasSize(grown);
    }

    @Test
    void a_number_that_falls_further_short_has_grown_too() {
        RulePack pack = TestPacks.national(TestPacks.SHIPPED);
        RuleId min = RuleId.of("branch.min-members");
        Finding two = branchOfFull(2, pack, min);
        Finding one = branchOfFull(1, pack, min);
        Acceptance accepted = Baseline.accepting(List.of(two), "Street", DAY, "few people")
                .acceptances()
                .get(0);

        assertThat(accepted.isOutgrownBy(one)).isTrue();
        assertThat(accepted.isOutgrownBy(two)).isFalse();
        assertThat(Baseline.accepting(List.of(one), "Street", DAY, "few people")
                        .acceptances()
                        .get(0)
                        .isOutgrownBy(two))
                .isFalse();
    }

    private static Finding branchOfFull(int count, RulePack pack, RuleId rule) {
        return Evaluator.of(List.of(pack), DAY)
                .evaluate(Registers.compound("c1")
                        .full(count)
                        .branch("b1", BranchKind.FORMAL)
                        .build())
                .findings()
                .stream()
                .filter(finding -> finding.rule().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void an_expired_finding_that_has_grown_is_only_expired() {
        Baseline longAgo = edited(accepted -> accepted.until(DAY.minusDays(1)));

        assertThat(reviewed(longAgo, only(Town.of(5)))).isEqualTo(new BaselineCounts(0, 0, 1, 0, 0, 0));
    }

    @Test
    void what_two_packs_find_alike_is_accepted_once() {
        RulePack second = RulePack.builder().from(Town.PACK).id("second").build();
        Evaluation both = only(Town.of(3), Town.PACK, second);

        assertThat(both.findings()).hasSize(2);
        assertThat(accepting(both).acceptances()).hasSize(1);
        assertThat(reviewed(accepting(both), both)).isEqualTo(new BaselineCounts(0, 2, 0, 0, 0, 0));
    }

    @Test
    void of_findings_alike_the_worst_is_accepted() {
        Finding unlisted = only(Town.of(Town.UNLISTED)).findings().get(0);
        Finding three = THREE_OF_TWO.findings().get(0);
        Finding five = only(Town.of(5)).findings().get(0);

        assertThat(Baseline.accepting(List.of(unlisted, five, three), "Street", DAY, "known")
                        .acceptances())
                .extracting(Acceptance::verdict, accepted -> accepted.observed().orElse(0))
                .containsExactly(tuple(Verdict.VIOLATED, 5));
    }

    @Test
    void registers_that_are_judged_as_of_their_own_days_are_reviewed_as_of_them() {
        BaselineReview review = accepting(THREE_OF_TWO).review(DAY);

        assertThat(review.take(THREE_OF_TWO, DAY.plusDays(1)))
                .extracting(ReviewedFinding::standing)
                .containsExactly(Standing.EXPIRED);
        assertThat(review.take(THREE_OF_TWO, DAY))
                .extracting(ReviewedFinding::standing)
                .containsExactly(Standing.KNOWN);
    }

    @Test
    void every_rule_that_was_evaluated_has_its_counts_also_where_there_is_nothing_to_count() {
        BaselineReview review = Baseline.NONE.review(DAY);
        review.take(only(Town.of(2), TestPacks.measures(TestPacks.SHIPPED)));

        assertThat(review.outcome().byRule())
                .containsOnlyKeys(RuleId.of("compound.branch-required"), RuleId.of("compound.temporary-branch"))
                .containsEntry(RuleId.of("compound.branch-required"), BaselineCounts.ZERO);
    }

    @Test
    void what_a_rule_found_that_now_fails_is_unseen_and_not_fixed() {
        RulePack failing = RulePack.builder()
                .from(Town.PACK)
                .rules(List.of(RuleEntry.builder()
                        .from(Town.PACK.rules().get(0))
                        .rule(new Failing())
                        .build()))
                .build();
        Evaluation failed = only(Town.of(3), failing);

        assertThat(failed.failures()).hasSize(1);
        assertThat(reviewed(accepting(THREE_OF_TWO), failed)).isEqualTo(new BaselineCounts(0, 0, 0, 0, 1, 0));
    }

    /** A host's rule of the same name whose measure has a fault. */
    private static final class Failing extends BasicRule<CompoundBranch> {
        Failing() {
            super(Town.RULE, Subjects.branches(), "maxMembers");
        }

        @Override
        public Requirement<CompoundBranch> requirement(Limits limits) {
            return Requirement.of(Conditions.always(), Conditions.atMost(new Faulty(), limits.count("maxMembers")));
        }
    }

    private record Faulty() implements Countable<CompoundBranch> {
        @Override
        public String name() {
            return "membersOnRoll";
        }

        @Override
        public Text title() {
            return Text.same("members");
        }

        @Override
        public Interval bounds(CompoundBranch branch, Census census) {
            throw new IllegalStateException("a fault");
        }

        @Override
        public Tally tally(CompoundBranch branch, Census census) {
            throw new IllegalStateException("a fault");
        }
    }

    @Test
    void a_finding_is_accepted_once() {
        Acceptance accepted = accepting(THREE_OF_TWO).acceptances().get(0);
        Acceptance again =
                Acceptance.builder().from(accepted).by("Another office").build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Baseline(List.of(accepted, again)))
                .withMessage("rule 'branch.max-members' (version 1, demand 'only') on branch b0 of community 'k0' is"
                        + " accepted twice; each finding is accepted once");
    }

    @Test
    void an_acceptance_names_who_accepts_and_why_and_what_can_be_found() {
        refused(
                accepted -> accepted.by(" "),
                "'by' must name who accepts the finding, such as 'Street Party committee', but is blank (rule"
                        + " 'branch.max-members')");
        refused(accepted -> accepted.reason(""), "the reason must not be blank (rule 'branch.max-members')");
        refused(
                accepted -> accepted.version(""),
                "the version of the rule must not be blank (rule 'branch.max-members')");
        refused(accepted -> accepted.demand(""), "the demand must not be blank (rule 'branch.max-members')");
        refused(
                accepted -> accepted.verdict(Verdict.SATISFIED),
                "a finding is VIOLATED or UNDETERMINED, nothing else can be accepted; was SATISFIED (rule"
                        + " 'branch.max-members')");
        refused(
                accepted -> accepted.observed(-1),
                "the number observed must be 0 or more, was -1 (rule 'branch.max-members')");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Baseline.accepting(List.of(), "", DAY, "known"))
                .withMessage("'by' must name who accepts the findings, but is blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Baseline.accepting(List.of(), "Street", DAY, " "))
                .withMessage("the reason must not be blank");
    }

    private static void refused(UnaryOperator<Acceptance.Builder> edit, String message) {
        assertThatIllegalArgumentException().isThrownBy(() -> edited(edit)).withMessage(message);
    }
}
