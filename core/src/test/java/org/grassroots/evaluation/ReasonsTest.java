package org.grassroots.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.grassroots.condition.Conditions;
import org.grassroots.evaluation.Host.HostRule;
import org.grassroots.fact.Interval;
import org.grassroots.member.MemberStatus;
import org.grassroots.member.PartyMember;
import org.grassroots.missing.Deciders;
import org.grassroots.missing.Field;
import org.grassroots.missing.MissingFact;
import org.grassroots.missing.Subject;
import org.grassroots.organisation.BranchKind;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.register.Registers;
import org.grassroots.rule.Demand;
import org.grassroots.rule.Requirement;
import org.grassroots.rule.Subjects;
import org.grassroots.rule.Verdict;
import org.grassroots.tally.Populations;
import org.grassroots.tally.Tally;
import org.grassroots.text.Language;
import org.grassroots.text.Text;
import org.junit.jupiter.api.Test;

class ReasonsTest {
    private static final Subject B1 = new Subject(Subject.Kind.BRANCH, "b1");

    private static final HostRule<CompoundBranch> THREE = Host.rule(
            "host.three",
            Subjects.branches(),
            limits -> Requirement.of(
                    Conditions.is(Populations.formal()), Conditions.atLeast(Populations.fullMembersOnRoll(), 3)));

    private static final HostRule<CompoundBranch> TWO_TO_FOUR = Host.rule(
            "host.two-to-four",
            Subjects.branches(),
            limits -> Requirement.of(
                    Conditions.always(),
                    List.of(
                            new Demand<>("at-least-two", Conditions.atLeast(Populations.fullMembersOnRoll(), 2)),
                            new Demand<>("at-most-four", Conditions.atMost(Populations.membersOnRoll(), 4)))));

    private static final HostRule<CompoundBranch> LED = Host.rule(
            "host.led",
            Subjects.branches(),
            Conditions.all(
                    "led",
                    Text.of("led as it should be", "领导健全"),
                    Conditions.isNot(Populations.temporary()),
                    Conditions.any(
                            "leader",
                            Text.of("somebody leads it", "有人负责"),
                            Conditions.atLeast(Populations.secretaries(), 1),
                            Conditions.atLeast(Populations.committees(), 1))));

    private static Registers formal(Registers registers) {
        return registers.branch("b1", BranchKind.FORMAL);
    }

    private static PartyMember.Builder unknown(PartyMember.Builder member) {
        return member.status(MemberStatus.UNKNOWN);
    }

    private static List<String> english(Reasons reasons) {
        return reasons.lines(Language.ENGLISH);
    }

    @Test
    void what_is_broken_tells_who_counts_who_does_not_and_by_how_much_it_falls_short() {
        Reasons reasons = Host.why(formal(Registers.compound("c1").full(2).probationary(3)), THREE, B1);

        assertThat(english(reasons))
                .containsExactly(
                        "host.three for 支部b1: violated",
                        "Does the rule apply? yes",
                        "  a formal branch: yes",
                        "Is what it asks for there? no",
                        "  full members on the roll: 2 ≥ 3? no, margin 1",
                        "    2 of 5 count; not counted: 3 × probationary member",
                        "    counted: m1, m2",
                        "    not counted (probationary member): m3, m4, m5");
        assertThat(reasons.lines(Language.SIMPLIFIED_CHINESE))
                .containsExactly(
                        "规则host.three，支部b1：不符合",
                        "规则是否适用？是",
                        "  正式党支部：是",
                        "所要求的是否具备？否",
                        "  在册正式党员：2 ≥ 3？否，相差1",
                        "    共5，计入2；不计入：3×预备党员",
                        "    计入：m1、m2",
                        "    不计入（预备党员）：m3、m4、m5");
        assertThat(reasons.deciders()).isEqualTo(Deciders.NONE);
    }

    @Test
    void what_is_open_tells_who_may_count_and_which_facts_would_decide_it() {
        Reasons reasons = Host.why(
                formal(Registers.compound("c1").full(2).probationary(1).add(2, ReasonsTest::unknown)), THREE, B1);

        assertThat(english(reasons))
                .containsExactly(
                        "host.three for 支部b1: undetermined",
                        "Does the rule apply? yes",
                        "  a formal branch: yes",
                        "Is what it asks for there? unknown",
                        "  full members on the roll: 2 to 4 ≥ 3? unknown",
                        "    2 of 5 count; 2 may count; not counted: 1 × probationary member",
                        "    counted: m1, m2",
                        "    not counted (probationary member): m3",
                        "    may count: membership status (member m4)",
                        "    may count: membership status (member m5)",
                        "would be decided by: membership status (member m4); or membership status (member m5)");
        assertThat(reasons.lines(Language.SIMPLIFIED_CHINESE))
                .contains(
                        "规则host.three，支部b1：无法判定",
                        "  在册正式党员：2至4 ≥ 3？未知",
                        "    共5，计入2；可能计入2；不计入：1×预备党员",
                        "    可能计入：党员身份（m4）")
                .endsWith("以下信息可使其判定：党员身份（m4）；或党员身份（m5）");
    }

    @Test
    void a_missing_list_may_hold_any_number() {
        Reasons reasons =
                Host.why(Registers.compound("c1").branch("b1", BranchKind.FORMAL, branch -> branch), THREE, B1);

        assertThat(english(reasons))
                .contains(
                        "  full members on the roll: at least 0 ≥ 3? unknown",
                        "    0 of at least 0 count",
                        "    any number may count: list of members (branch b1)")
                .endsWith("would be decided by: list of members (branch b1)");
        assertThat(reasons.lines(Language.SIMPLIFIED_CHINESE)).contains("    共至少0，计入0", "    可能计入任意多：党员名单（b1）");
    }

    @Test
    void of_many_the_first_twelve_are_named_and_the_rest_are_counted() {
        Reasons reasons =
                Host.why(formal(Registers.compound("c1").full(14).add(14, ReasonsTest::unknown)), TWO_TO_FOUR, B1);

        assertThat(english(reasons))
                .contains(
                        "    counted: m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12 and 2 more",
                        "    2 more may count");
        assertThat(reasons.lines(Language.SIMPLIFIED_CHINESE))
                .contains("    计入：m1、m2、m3、m4、m5、m6、m7、m8、m9、m10、m11、m12等，另有2项", "    另有2可能计入");

        Reasons open = Host.why(formal(Registers.compound("c1").add(14, ReasonsTest::unknown)), THREE, B1);
        assertThat(english(open).get(english(open).size() - 1))
                .startsWith("would be decided by: membership status (member m1), membership status (member m2),"
                        + " membership status (member m3); or membership status (member m1),")
                .endsWith("; and up to 352 more sets");
        assertThat(open.lines(Language.SIMPLIFIED_CHINESE)).last().asString().endsWith("；另有至多352组");
    }

    @Test
    void of_several_demands_each_is_named() {
        Reasons reasons = Host.why(
                formal(Registers.compound("c1").full(1).probationary(4).add(1, ReasonsTest::unknown)), TWO_TO_FOUR, B1);

        assertThat(english(reasons))
                .containsExactly(
                        "host.two-to-four for 支部b1: violated",
                        "Does the rule apply? yes",
                        "  every subject: yes",
                        "Is what it asks for there (at-least-two)? unknown",
                        "  full members on the roll: 1 to 2 ≥ 2? unknown",
                        "    1 of 6 count; 1 may count; not counted: 4 × probationary member",
                        "    counted: m1",
                        "    not counted (probationary member): m2, m3, m4, m5",
                        "    may count: membership status (member m6)",
                        "Is what it asks for there (at-most-four)? no",
                        "  members on the roll: 6 ≤ 4? no, margin 2",
                        "    6 of 6 count",
                        "    counted: m1, m2, m3, m4, m5, m6",
                        "at-least-two would be decided by: membership status (member m6)");
        assertThat(reasons.lines(Language.SIMPLIFIED_CHINESE))
                .contains("所要求的是否具备（at-least-two）？未知", "以下信息可使at-least-two判定：党员身份（m6）");
        assertThat(reasons.deciders(reasons.demands().get(0)).sets(12).sets()).hasSize(1);
        assertThat(reasons.deciders(reasons.demands().get(1))).isEqualTo(Deciders.NONE);
        assertThat(reasons.sentence(Language.ENGLISH))
                .isEqualTo("host.two-to-four is broken by 支部b1 (members on the roll: 6, not ≤ 4).");
    }

    @Test
    void the_verdict_of_several_demands_is_decided_when_all_are_met_or_one_is_broken() {
        Reasons reasons = Host.why(
                Registers.compound("c1").full(2).branch("b1", BranchKind.FORMAL, branch -> branch), TWO_TO_FOUR, B1);

        assertThat(reasons.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(reasons.deciders().sets(12).sets()).containsExactly(Set.of(new MissingFact(B1, Field.MEMBERS)));
    }

    @Test
    void a_tree_tells_what_all_and_what_any_of_its_parts_must_be() {
        Reasons reasons = Host.why(formal(Registers.compound("c1").full(1)), LED, B1);

        assertThat(english(reasons))
                .contains(
                        "  led as it should be (all of these): unknown",
                        "    a temporary branch, must not be: yes",
                        "    somebody leads it (any of these): unknown",
                        "      secretaries: at least 0 ≥ 1? unknown",
                        "      branch committees: 0 to 1 ≥ 1? unknown",
                        "        0 of 1 count; 1 may count",
                        "        may count: branch committee (branch b1)");
        assertThat(reasons.lines(Language.SIMPLIFIED_CHINESE))
                .contains("  领导健全（须全部满足）：未知", "    临时党支部（须不属于）：是", "    有人负责（满足其一即可）：未知");
    }

    @Test
    void every_verdict_is_one_sentence() {
        Registers two = formal(Registers.compound("c1").full(2));
        Registers open = formal(Registers.compound("c1").full(2).add(2, ReasonsTest::unknown));
        Registers three = formal(Registers.compound("c1").full(3));
        Registers temporary = Registers.compound("c1").full(2).branch("b1", BranchKind.TEMPORARY);

        said(
                two,
                THREE,
                "host.three is broken by 支部b1 (full members on the roll: 2, not ≥ 3).",
                "支部b1不符合规则host.three（在册正式党员：2，要求 ≥ 3）。");
        said(
                open,
                THREE,
                "host.three cannot be decided for 支部b1 (full members on the roll: 2 to 4, asked for ≥ 3); missing:"
                        + " membership status (member m3).",
                "规则host.three对支部b1无法判定（在册正式党员：2至4，要求 ≥ 3）；缺少：党员身份（m3）。");
        said(
                three,
                THREE,
                "host.three holds for 支部b1 (full members on the roll: 3 ≥ 3).",
                "规则host.three对支部b1成立（在册正式党员：3 ≥ 3）。");
        said(
                temporary,
                THREE,
                "host.three does not apply to 支部b1 (a formal branch: no).",
                "规则host.three不适用于支部b1（正式党支部：否）。");
        said(temporary, LED, "host.led is broken by 支部b1 (a temporary branch: yes).", "支部b1不符合规则host.led（临时党支部：是）。");
    }

    @Test
    void a_rule_that_is_not_met_but_may_not_apply_speaks_of_where_it_applies() {
        HostRule<CompoundBranch> rule = Host.rule(
                "host.committee",
                Subjects.branches(),
                limits -> Requirement.of(
                        Conditions.atLeast(Populations.fullMembersOnRoll(), 3), Conditions.is(Populations.joint())));

        said(
                formal(Registers.compound("c1").full(2).add(1, ReasonsTest::unknown)),
                rule,
                "host.committee cannot be decided for 支部b1 (full members on the roll: 2 to 3, asked for ≥ 3); missing:"
                        + " membership status (member m3).",
                "规则host.committee对支部b1无法判定（在册正式党员：2至3，要求 ≥ 3）；缺少：党员身份（m3）。");
        said(
                formal(Registers.compound("c1").full(2)),
                rule,
                "host.committee does not apply to 支部b1 (full members on the roll: 2, not ≥ 3).",
                "规则host.committee不适用于支部b1（在册正式党员：2，适用条件为 ≥ 3）。");
        said(
                formal(Registers.compound("c1").full(3)),
                rule,
                "host.committee is broken by 支部b1 (a joint branch: no).",
                "支部b1不符合规则host.committee（联合党支部：否）。");
    }

    @Test
    void a_person_is_told_by_id_and_never_by_name() {
        HostRule<PartyMember> rule = Host.rule(
                "host.nobody",
                Subjects.members(),
                Conditions.atLeast(
                        new Host.Counted<>(
                                "zero",
                                (member, census) -> Interval.exactly(0),
                                (member, census) -> new Tally(List.of(), List.of(), List.of())),
                        1));
        Reasons reasons = Host.why(Registers.compound("c1").full(1), rule, new Subject(Subject.Kind.MEMBER, "m1"));

        assertThat(reasons.sentence(Language.ENGLISH))
                .isEqualTo("host.nobody is broken by m1 (the host's zero: 0, not ≥ 1).");
        assertThat(String.join("", english(reasons))).doesNotContain(Registers.NAME);
        assertThat(reasons.toString()).doesNotContain(Registers.NAME);
    }

    private static void said(Registers registers, HostRule<?> rule, String english, String chinese) {
        Reasons reasons = Host.why(registers, rule, B1);

        assertThat(reasons.sentence(Language.ENGLISH)).isEqualTo(english);
        assertThat(reasons.sentence(Language.SIMPLIFIED_CHINESE)).isEqualTo(chinese);
    }
}
