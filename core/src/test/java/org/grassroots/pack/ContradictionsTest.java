package org.grassroots.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.grassroots.condition.Conditions.all;
import static org.grassroots.condition.Conditions.always;
import static org.grassroots.condition.Conditions.atLeast;
import static org.grassroots.condition.Conditions.atMost;
import static org.grassroots.condition.Conditions.below;
import static org.grassroots.condition.Conditions.exactly;
import static org.grassroots.condition.Conditions.is;
import static org.grassroots.pack.DraftRules.FROM;
import static org.grassroots.pack.DraftRules.N;
import static org.grassroots.pack.DraftRules.note;
import static org.grassroots.pack.DraftRules.pack;
import static org.grassroots.pack.DraftRules.rule;
import static org.grassroots.tally.Populations.committees;
import static org.grassroots.tally.Populations.formal;
import static org.grassroots.tally.Populations.fullMembersOnRoll;
import static org.grassroots.tally.Populations.joint;
import static org.grassroots.tally.Populations.membersOnRoll;
import static org.grassroots.tally.Populations.secretaries;
import static org.grassroots.tally.Populations.temporary;
import static org.grassroots.tally.Populations.withRoll;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.grassroots.condition.Condition;
import org.grassroots.condition.Conditions;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.parameter.Validity;
import org.grassroots.rule.Demand;
import org.grassroots.rule.Grade;
import org.grassroots.rule.Requirement;
import org.grassroots.rule.RuleId;
import org.grassroots.rule.Subjects;
import org.grassroots.text.Text;
import org.junit.jupiter.api.Test;

/** Two rules that must hold and cannot both hold are an error of the pack, unless it says which one gives way. */
class ContradictionsTest {
    private static final Text WHY = Text.of("Small places want it.", "小地方需要。");

    private static RuleEntry.Builder branch(
            String id, Condition<CompoundBranch> applies, Condition<CompoundBranch> holds) {
        return rule(id, Subjects.branches(), applies, holds, Grade.MUST);
    }

    private static RuleEntry.Builder noneBelowSeven() {
        return branch("committee.not-required", below(fullMembersOnRoll(), 7), exactly(committees(), 0));
    }

    private static RuleEntry.Builder oneFromFive() {
        return branch("local.committee", atLeast(fullMembersOnRoll(), 5), atLeast(committees(), 1));
    }

    private static List<PackProblem> problems(RulePack.Builder pack) {
        InvalidPackException refused = catchThrowableOfType(InvalidPackException.class, pack::build);
        return refused == null ? List.of() : refused.problems();
    }

    private static void assertSound(RulePack.Builder pack) {
        assertThat(problems(pack)).isEmpty();
    }

    @Test
    void a_rule_that_contradicts_one_of_the_base_is_named_with_it_the_day_and_the_values() {
        RulePack base = pack("national", noneBelowSeven()).build();

        assertThat(problems(pack("local", oneFromFive()).base(base)))
                .containsExactly(new PackProblem(
                        PackProblem.Code.CONFLICT,
                        "/rules/0",
                        "rule 'local.committee' of pack 'local' contradicts rule 'committee.not-required' of pack"
                                + " 'national' on 1970-01-01: both must hold, and where 'full members on the roll' is"
                                + " 5 to 6, no value of 'branch committees' will do for both",
                        "the pack must say that its rule specialises the other, or suspend the other"));
    }

    @Test
    void rules_that_meet_at_their_limit_do_not_contradict_each_other() {
        RulePack base = pack("national", noneBelowSeven()).build();

        assertSound(
                pack("local", branch("committee.required", atLeast(fullMembersOnRoll(), 7), atLeast(committees(), 1)))
                        .base(base));
        assertThat(problems(pack(
                                "local",
                                branch("local.committee", atLeast(fullMembersOnRoll(), 6), atLeast(committees(), 1)))
                        .base(base)))
                .singleElement()
                .satisfies(only -> assertThat(only.met()).contains("'full members on the roll' is 6, no value"));
    }

    @Test
    void a_pack_that_says_which_rule_gives_way_is_sound() {
        RulePack base = pack("national", noneBelowSeven()).build();
        RuleId given = RuleId.of("committee.not-required");

        assertSound(pack("local", oneFromFive().specialises(new Specialisation(given, WHY)))
                .base(base));
        assertSound(pack("local", oneFromFive())
                .base(base)
                .addSuspensions(new Suspension(given, WHY, note(), Validity.ALWAYS)));
    }

    @Test
    void the_rule_that_gives_way_for_a_time_contradicts_again_after_it() {
        RulePack base = pack("national", noneBelowSeven()).build();
        Validity year = new Validity(Optional.empty(), Optional.of(LocalDate.of(2020, 12, 31)));

        assertThat(problems(pack("local", oneFromFive())
                        .base(base)
                        .addSuspensions(new Suspension(RuleId.of("committee.not-required"), WHY, note(), year))))
                .singleElement()
                .satisfies(only -> assertThat(only.met()).contains(" on 2021-01-01: "));
    }

    @Test
    void a_number_that_comes_later_contradicts_from_its_day_on() {
        RulePack base = pack("national", noneBelowSeven()).build();
        LocalDate later = LocalDate.of(2024, 7, 1);
        RuleEntry.Builder lowered = DraftRules.numbered(
                "local.committee",
                Subjects.branches(),
                limits -> Requirement.of(atLeast(fullMembersOnRoll(), limits.count(N)), atLeast(committees(), 1)),
                DraftRules.number(Map.of(FROM, 7, later, 5)));

        assertThat(problems(pack("local", lowered).base(base)))
                .singleElement()
                .satisfies(only -> assertThat(only.met()).contains(" on 2024-07-01: "));
        assertSound(pack("local", lowered.validity(new Validity(Optional.empty(), Optional.of(later.minusDays(1)))))
                .base(base));
    }

    @Test
    void two_rules_of_one_pack_contradict_each_other_too() {
        assertThat(problems(pack("local", noneBelowSeven(), oneFromFive())))
                .singleElement()
                .satisfies(only -> {
                    assertThat(only.pointer()).isEqualTo("/rules/1");
                    assertThat(only.expected()).isEqualTo("one must go, be of another grade, or bind on other days");
                });
    }

    @Test
    void only_what_must_hold_contradicts() {
        RulePack base = pack("national", noneBelowSeven()).build();
        List<Demand<CompoundBranch>> demands =
                List.of(new Demand<>("one", atLeast(committees(), 1)), new Demand<>("few", atMost(committees(), 1)));
        Condition<CompoundBranch> fromFive = atLeast(fullMembersOnRoll(), 5);

        assertSound(pack(
                        "local",
                        DraftRules.several(
                                "local.committee",
                                Subjects.branches(),
                                fromFive,
                                demands,
                                Map.of("one", Grade.SHOULD, "few", Grade.MUST)))
                .base(base));
        assertThat(problems(pack(
                                "local",
                                DraftRules.several(
                                        "local.committee",
                                        Subjects.branches(),
                                        fromFive,
                                        demands,
                                        Map.of("one", Grade.MUST, "few", Grade.SHOULD)))
                        .base(base)))
                .singleElement()
                .satisfies(only -> assertThat(only.met()).startsWith("rule 'local.committee' (one) of pack 'local'"));
    }

    @Test
    void rules_of_which_one_is_broken_anyway_where_both_apply_are_no_contradiction() {
        RulePack base = pack("national", branch("branch.min-members", is(formal()), atLeast(fullMembersOnRoll(), 3)))
                .build();

        assertSound(pack("local", noneBelowSeven()).base(base));
    }

    @Test
    void rules_that_ask_for_different_things_are_no_contradiction() {
        assertSound(pack(
                "local",
                branch("local.secretary", always(), exactly(secretaries(), 1)),
                branch("local.no-committee", always(), exactly(committees(), 0)),
                branch("local.members", always(), atLeast(membersOnRoll(), 3))));
    }

    @Test
    void what_no_branch_can_be_at_once_is_no_contradiction_and_what_it_can_be_is_one() {
        RuleEntry.Builder ofTemporary = branch("local.temporary", is(temporary()), exactly(committees(), 0));

        assertSound(pack("local", ofTemporary, branch("local.formal", is(formal()), exactly(committees(), 1))));
        assertSound(pack("local", ofTemporary, branch("local.joint", is(withRoll()), exactly(committees(), 1))));
        assertThat(problems(pack(
                        "local",
                        branch("local.joint", is(joint()), exactly(committees(), 0)),
                        branch("local.roll", is(withRoll()), exactly(committees(), 1)))))
                .singleElement()
                .satisfies(only -> assertThat(only.met())
                        .contains("where 'a formal or joint branch' is so and 'a joint branch' is so, no value"));
    }

    @Test
    void a_contradiction_without_any_condition_says_so() {
        assertThat(problems(pack(
                        "local",
                        branch("local.one", always(), exactly(secretaries(), 1)),
                        branch("local.two", always(), atLeast(secretaries(), 2)))))
                .singleElement()
                .satisfies(only -> assertThat(only.met())
                        .endsWith(": both must hold, and no value of 'secretaries' will do for both"));
    }

    @Test
    void two_that_exclude_each_other_only_together_with_a_third_measure_are_found() {
        Condition<CompoundBranch> either =
                Conditions.any("either", Text.of("either", "之一"), atLeast(committees(), 1), atLeast(secretaries(), 2));
        Condition<CompoundBranch> neither =
                all("neither", Text.of("neither", "皆无"), exactly(committees(), 0), atMost(secretaries(), 1));

        assertThat(problems(
                        pack("local", branch("local.one", always(), either), branch("local.two", always(), neither))))
                .hasSize(1);
        assertSound(pack(
                "local",
                branch("local.one", always(), either),
                branch("local.two", always(), exactly(committees(), 0))));
    }
}
