package org.grassroots.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.grassroots.area.CompoundId;
import org.grassroots.condition.Conditions;
import org.grassroots.missing.Subject;
import org.grassroots.organisation.BranchKind;
import org.grassroots.pack.RuleEntry;
import org.grassroots.pack.RulePack;
import org.grassroots.pack.RulePart;
import org.grassroots.parameter.Citation;
import org.grassroots.parameter.DatedLimit;
import org.grassroots.parameter.Limit;
import org.grassroots.parameter.Parameter;
import org.grassroots.policy.TestPacks;
import org.grassroots.register.Register;
import org.grassroots.register.Registers;
import org.grassroots.rule.Demand;
import org.grassroots.rule.RuleId;
import org.grassroots.tally.Populations;
import org.grassroots.text.Text;
import org.grassroots.text.TextPattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EvaluatorTest {
    private static final RulePack NATIONAL = TestPacks.national(TestPacks.SHIPPED);
    private static final RulePack MEASURES = TestPacks.measures(TestPacks.SHIPPED);
    private static final RuleId REQUIRED = RuleId.of("compound.branch-required");
    private static final Subject C1 = Subject.of(Subject.Kind.COMPOUND, CompoundId.of("c1"));
    private static final Register WITHOUT_BRANCH =
            Registers.compound("c1").full(3).noBranch().build();

    private static RuleEntry branchRequired(Parameter parameter) {
        RuleEntry entry = MEASURES.rules().get(0);
        return RuleEntry.builder()
                .from(entry)
                .putParameters(entry.parameters().keySet().iterator().next(), parameter)
                .build();
    }

    private static RulePart worded(TextPattern sentence) {
        return RulePart.builder()
                .from(MEASURES.rules().get(0).parts().get(Demand.ONLY))
                .violated(sentence)
                .undetermined(sentence)
                .build();
    }

    private static Evaluation evaluate(RuleEntry entry, LocalDate day) {
        RulePack pack = RulePack.builder().from(MEASURES).rules(List.of(entry)).build();
        return Evaluator.of(List.of(pack), day).evaluate(WITHOUT_BRANCH);
    }

    @Test
    void the_day_before_the_first_value_no_rule_applies_and_on_the_day_it_does() {
        Register register =
                Registers.compound("c1").full(2).branch("b1", BranchKind.FORMAL).build();
        Evaluation before = TestPacks.evaluator(TestPacks.SHIPPED, TestPacks.FROM.minusDays(1))
                .evaluate(register);
        Evaluation after =
                TestPacks.evaluator(TestPacks.SHIPPED, TestPacks.FROM).evaluate(register);

        assertThat(before.findings()).isEmpty();
        assertThat(before.counts())
                .hasSize(6)
                .allSatisfy((rule, counts) -> assertThat(counts).isEqualTo(new VerdictCounts(0, 0, 0, 1)));
        assertThat(after.findings())
                .extracting(finding -> finding.rule().value())
                .containsExactly("branch.min-members", "secretary.standing");
    }

    @Test
    void a_reason_before_the_first_value_is_refused() {
        Evaluation before = TestPacks.evaluator(TestPacks.SHIPPED, TestPacks.FROM.minusDays(1))
                .evaluate(WITHOUT_BRANCH);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> before.why(REQUIRED, C1))
                .withMessage("rule 'compound.branch-required' judges no compound c1 of community 'k1' on this day");
    }

    @Test
    void each_day_has_its_own_number_and_citation() {
        LocalDate change = LocalDate.of(2025, 1, 1);
        Parameter changed = new Parameter(
                "compound.min",
                Text.of("members", "名"),
                List.of(
                        new DatedLimit(
                                TestPacks.FROM, Optional.of(change.minusDays(1)), new Limit.Count(4), cited("old")),
                        new DatedLimit(change, Optional.empty(), new Limit.Count(3), cited("new"))));

        assertThat(evaluate(branchRequired(changed), change.minusDays(1)).findings())
                .isEmpty();
        assertThat(evaluate(branchRequired(changed), change).findings())
                .extracting(Finding::citation)
                .containsExactly(cited("new"));
    }

    private static Citation cited(String clause) {
        return Citation.of(Text.of("Measures", "措施"), Text.same(clause));
    }

    @Test
    void findings_come_by_pack_id_then_by_rule_then_in_the_order_of_the_register() {
        Register register = Registers.compound("c2")
                .full(2)
                .branch("b2", BranchKind.FORMAL)
                .branch("b1", BranchKind.FORMAL)
                .andCompound("c1")
                .build();

        assertThat(Evaluator.of(List.of(NATIONAL, MEASURES), TestPacks.DAY)
                        .evaluate(register)
                        .findings())
                .extracting(
                        finding -> finding.rule() + " of " + finding.subject().id())
                .containsExactly(
                        "compound.temporary-branch of c1",
                        "branch.min-members of b2",
                        "branch.min-members of b1",
                        "secretary.standing of b2",
                        "secretary.standing of b1");
    }

    @Test
    void a_rule_without_a_subject_is_counted_with_nothing_looked_at() {
        Evaluation evaluation = Evaluator.of(List.of(NATIONAL), TestPacks.DAY).evaluate(WITHOUT_BRANCH);

        assertThat(evaluation.counts().get(RuleId.of("branch.min-members"))).isEqualTo(VerdictCounts.ZERO);
        assertThat(VerdictCounts.ZERO.lookedAt()).isZero();
        assertThat(new VerdictCounts(1, 2, 3, 4)
                        .plus(new VerdictCounts(1, 1, 1, 1))
                        .lookedAt())
                .isEqualTo(14);
    }

    @Test
    void a_pack_given_twice_or_a_rule_listed_twice_is_refused() {
        refused(() -> Evaluator.of(List.of(NATIONAL, NATIONAL), TestPacks.DAY), "pack 'national' is given twice");
        refused(
                () -> RulePack.builder()
                        .from(NATIONAL)
                        .addRules(NATIONAL.rules().get(0))
                        .build(),
                "pack 'national', /rules/4/id: rule 'branch.min-members' is listed twice; a pack lists a rule once");
    }

    @Test
    void an_entry_gives_exactly_the_parameters_its_rule_asks_for() {
        RuleEntry entry = MEASURES.rules().get(0);
        Parameter number = entry.parameters().values().iterator().next();

        refused(
                () -> RuleEntry.builder()
                        .from(entry)
                        .putParameters("another", number)
                        .build(),
                "rule 'compound.branch-required' asks for the parameters [minFullMembers], but the pack gives [another,"
                        + " minFullMembers]");
    }

    @Test
    void a_number_of_the_wrong_kind_is_refused_when_the_pack_is_built() {
        Parameter span = new Parameter(
                "compound.min",
                Text.of("time", "时间"),
                List.of(new DatedLimit(
                        TestPacks.FROM, Optional.empty(), new Limit.Span(Period.ofDays(3)), cited("1"))));

        refused(() -> branchRequired(span), "parameter 'minFullMembers' must be a count, was P3D");
    }

    @Test
    void a_limit_below_zero_is_refused() {
        assertThat(Conditions.below(Populations.fullMembersHere(), 1)).isNotNull();
        refused(
                () -> Conditions.below(Populations.fullMembersHere(), -1),
                "the limit of fullMembersHere must be 0 to 2147483646, was -1");
    }

    @Test
    void a_gap_that_nothing_fills_is_refused_when_the_pack_is_built() {
        TextPattern misspelt = TextPattern.of(Text.same("{subject} has {fullMembers}"));

        refused(
                () -> RuleEntry.builder()
                        .from(MEASURES.rules().get(0))
                        .part(worded(misspelt))
                        .build(),
                "rule 'compound.branch-required' fills no gap {fullMembers}; it fills [formalBranches,"
                        + " formalBranchesLimit, formalBranchesMargin, fullMembersHere, fullMembersHereLimit,"
                        + " fullMembersHereMargin, missing, subject]");
    }

    @Test
    void an_unknown_rule_or_subject_has_no_reasons() {
        Evaluation evaluation = Evaluator.of(List.of(MEASURES), TestPacks.DAY).evaluate(WITHOUT_BRANCH);

        refused(
                () -> evaluation.why(RuleId.of("no.rule"), C1),
                "rule 'no.rule' was not evaluated; evaluated were [compound.branch-required, compound.temporary-branch]");
        refused(
                () -> evaluation.why(REQUIRED, new Subject(Subject.Kind.COMPOUND, "c9")),
                "rule 'compound.branch-required' judges no compound c9 of community 'k1' on this day");
        refused(
                () -> evaluation.why(REQUIRED, new Subject(Subject.Kind.BRANCH, "c1")),
                "rule 'compound.branch-required' judges no branch c1 of community 'k1' on this day");
    }

    @Test
    void a_sentence_may_use_every_gap_whatever_is_known() {
        TextPattern all = TextPattern.of(Text.same("{fullMembersHere} {fullMembersHereLimit} {fullMembersHereMargin}"
                + " {formalBranches} {formalBranchesLimit} {formalBranchesMargin} {missing} {subject}"));
        RuleEntry entry = RuleEntry.builder()
                .from(MEASURES.rules().get(0))
                .part(worded(all))
                .build();

        assertThat(evaluate(entry, TestPacks.DAY).findings())
                .extracting(finding -> finding.message().english())
                .containsExactly("3 3 0 0 1 1 nothing 小区c1");
        RulePack pack = RulePack.builder().from(MEASURES).rules(List.of(entry)).build();
        assertThat(Evaluator.of(List.of(pack), TestPacks.DAY)
                        .evaluate(Registers.compound("c1").notListed().build())
                        .findings())
                .extracting(finding -> finding.message().english())
                .containsExactly("at least 0 3 unknown at least 0 1 unknown list of members (compound c1) 小区c1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"branch", "Branch.min", "branch.min.members", "branch.", "branch.min-", "branch.min 3", ""})
    void a_rule_id_is_lower_case_words_with_one_dot(String value) {
        refused(
                () -> RuleId.of(value),
                "a rule id must look like 'branch.min-members': lower-case words, one dot; was '" + value + "'");
    }

    @Test
    void packs_read_twice_are_equal() {
        assertThat(TestPacks.national(TestPacks.SHIPPED)).isEqualTo(NATIONAL).hasSameHashCodeAs(NATIONAL);
    }

    private static void refused(Runnable attempt, String message) {
        assertThatIllegalArgumentException().isThrownBy(attempt::run).withMessage(message);
    }
}
