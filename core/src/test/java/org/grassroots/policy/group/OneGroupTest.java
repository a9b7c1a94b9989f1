package org.grassroots.policy.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.grassroots.fact.Known;
import org.grassroots.fact.Listing;
import org.grassroots.member.MemberId;
import org.grassroots.member.MemberStatus;
import org.grassroots.missing.Field;
import org.grassroots.missing.MissingFact;
import org.grassroots.missing.Subject;
import org.grassroots.organisation.BranchKind;
import org.grassroots.organisation.BuildingGroup;
import org.grassroots.organisation.GroupId;
import org.grassroots.organisation.ResponsibilityArea;
import org.grassroots.policy.Blocks;
import org.grassroots.policy.RuleUnderTest;
import org.grassroots.register.Registers;
import org.grassroots.rule.Grade;
import org.grassroots.rule.Verdict;
import org.grassroots.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom one group consists of, who leads it, and what it has divided. */
class OneGroupTest {
    private static final Subject G1 = Subject.of(Subject.Kind.GROUP, GroupId.of("g1"));
    private static final MissingFact LIST = new MissingFact(G1, Field.MEMBERS);
    private static final MissingFact LEADERS = new MissingFact(G1, Field.LEADERS);
    private static final MissingFact HEAD = new MissingFact(G1, Field.MICRO_GRID_HEAD);

    private static MissingFact status(String member) {
        return MissingFact.of(Subject.Kind.MEMBER, MemberId.of(member), Field.STATUS);
    }

    /** Two full members f1 and f2, three probationary p1 to p3, two of unknown status u1 and u2, and one group. */
    private static Registers group(UnaryOperator<BuildingGroup.Builder> facts) {
        Registers register =
                Registers.compound("c1", compound -> compound.buildings(Listing.of(Blocks.building("u1", "h1"))));
        add(register, MemberStatus.FULL, "f1", "f2");
        add(register, MemberStatus.PROBATIONARY, "p1", "p2", "p3");
        add(register, MemberStatus.UNKNOWN, "u1", "u2");
        return register.branch("b1", BranchKind.FORMAL)
                .organisation(organisation -> organisation.groups(
                        Listing.of(List.of(facts.apply(Blocks.group("g1", "u1")).build()))));
    }

    private static void add(Registers register, MemberStatus status, String... ids) {
        for (String id : ids) {
            register.member(id, member -> member.status(status));
        }
    }

    private static BuildingGroup.Builder members(BuildingGroup.Builder group, String ids) {
        if (!ids.equals("?")) {
            group.members(Blocks.people(words(ids)));
        }
        return group;
    }

    private static BuildingGroup.Builder leaders(BuildingGroup.Builder group, String ids) {
        if (!ids.equals("?")) {
            group.leaders(Blocks.people(words(ids)));
        }
        return group;
    }

    private static String[] words(String text) {
        return text.isEmpty() ? new String[0] : text.split(" ");
    }

    private static RuleUnderTest composition(String members) {
        return RuleUnderTest.rule(
                "group.composition", group(facts -> members(facts, members)).build());
    }

    private static RuleUnderTest leader(String leaders, String members) {
        return RuleUnderTest.rule(
                "group.leader",
                group(facts -> leaders(members(facts, members), leaders)).build());
    }

    @ParameterizedTest
    @CsvSource({
        "'f1 p1', VIOLATED",
        "'f1 p1 p1', VIOLATED",
        "'f1 p1 p2', SATISFIED",
        "'f1 f2 p1 p2', SATISFIED",
        "'f1 u1 u2', SATISFIED",
        "'', VIOLATED"
    })
    void a_group_has_three_members_and_a_full_one_among_them(String members, Verdict verdict) {
        assertThat(composition(members).verdict(G1)).isEqualTo(verdict);
    }

    @Test
    void group_of_3_probationary_members_has_no_full_member() {
        var finding = composition("p1 p2 p3").finding(G1);

        assertThat(finding.verdict()).isEqualTo(Verdict.VIOLATED);
        assertThat(finding.grade()).isEqualTo(Grade.SHOULD);
        assertThat(finding.message())
                .isEqualTo(Text.of(
                        "党小组g1: members number 3, full ones among them 0; a group has at least 3, and at least 1 full among"
                                + " them.",
                        "党小组g1有党员3名，其中正式党员0名；党小组至少应有党员3名，其中正式党员至少1名。"));
    }

    @Test
    void one_unknown_status_or_the_list_decides_the_composition() {
        composition("p1 p2 u1").isOpenFor(G1, Set.of(status("u1")));
        composition("p1 u1 u2").isOpenFor(G1, Set.of(status("u1")), Set.of(status("u2")));
        composition("?").isOpenFor(G1, Set.of(LIST));
        assertThat(composition("u1 u2").verdict(G1)).isEqualTo(Verdict.VIOLATED);
    }

    @Test
    void composition_begins_with_its_numbers() {
        assertThat(composition("p1").on(LocalDate.of(2020, 12, 31)).verdict(G1)).isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(composition("p1").on(LocalDate.of(2021, 1, 1)).verdict(G1)).isEqualTo(Verdict.VIOLATED);
    }

    @ParameterizedTest
    @CsvSource({
        "'f1', 'f1 p1', SATISFIED",
        "'f1 f1', 'f1 p1', SATISFIED",
        "'', 'f1 p1', VIOLATED",
        "'f1 f2', 'f1 f2', VIOLATED",
        "'f1 p1', 'f1 p1', VIOLATED",
        "'p1', 'f1 p1', VIOLATED",
        "'f2', 'f1 p1', VIOLATED",
        "'p1', '?', VIOLATED",
        "'u1', 'f1 p1', VIOLATED",
        "'?', 'p1 p2', VIOLATED",
        "'?', '', VIOLATED"
    })
    void a_group_has_one_leader_a_full_member_of_its_own(String leaders, String members, Verdict verdict) {
        assertThat(leader(leaders, members).verdict(G1)).isEqualTo(verdict);
    }

    @Test
    void what_is_unknown_of_the_leader_decides() {
        leader("u1", "u1 p1").isOpenFor(G1, Set.of(status("u1")));
        leader("f1", "?").isOpenFor(G1, Set.of(LIST));
        leader("u1", "?").isOpenFor(G1, Set.of(LIST), Set.of(status("u1")));
    }

    @Test
    void where_nobody_said_who_leads_nobody_may_turn_out_to_be_able_to() {
        leader("?", "f1 u1").isOpenFor(G1, Set.of(LEADERS));
        leader("?", "?").isOpenFor(G1, Set.of(LEADERS), Set.of(LIST));
        leader("?", "u1 u2 p1").isOpenFor(G1, Set.of(LEADERS), Set.of(status("u1"), status("u2")));
    }

    @Test
    void a_leader_from_elsewhere_is_found_in_words_and_with_the_reason() {
        RuleUnderTest rule = leader("f2", "f1 p1");

        assertThat(rule.finding(G1).message())
                .isEqualTo(Text.of(
                        "党小组g1: leaders number 1, full members of the group among them 0; a group has 1 leader, a full member"
                                + " of its own.",
                        "党小组g1有组长1名，其中属于本小组正式党员的0名；党小组应有组长1名，由本小组正式党员担任。"));
        assertThat(rule.finding(G1)
                        .why()
                        .demands()
                        .get(0)
                        .holds()
                        .telling()
                        .tally()
                        .orElseThrow()
                        .excluded())
                .singleElement()
                .satisfies(
                        left -> assertThat(left.reason()).isEqualTo(Text.of("not a member of the group", "不是本小组党员")));
    }

    private static RuleUnderTest microGridHead(String leaders, Known<MemberId> head) {
        return RuleUnderTest.rule(
                "group.micro-grid-head",
                group(facts -> leaders(facts, leaders).microGridHead(head)).build());
    }

    private static Known<MemberId> of(String id) {
        return Known.of(MemberId.of(id));
    }

    @Test
    void the_leader_heads_the_micro_grid() {
        assertThat(microGridHead("f1", of("f1")).verdict(G1)).isEqualTo(Verdict.SATISFIED);
        assertThat(microGridHead("f1", of("f2")).verdict(G1)).isEqualTo(Verdict.VIOLATED);
        assertThat(microGridHead("f1", Known.none()).verdict(G1)).isEqualTo(Verdict.VIOLATED);
        assertThat(microGridHead("f1 f2", of("f2")).verdict(G1)).isEqualTo(Verdict.SATISFIED);
        assertThat(microGridHead("", of("f1")).verdict(G1)).isEqualTo(Verdict.NOT_APPLICABLE);
    }

    @Test
    void leader_and_head_of_the_micro_grid_may_be_unknown() {
        microGridHead("f1", Known.unknown()).isOpenFor(G1, Set.of(HEAD));
        microGridHead("?", of("f1")).isOpenFor(G1, Set.of(LEADERS));
        microGridHead("?", Known.none()).isOpenFor(G1, Set.of(LEADERS));
        microGridHead("?", Known.unknown()).isOpenFor(G1, Set.of(LEADERS));
        assertThat(microGridHead("", Known.unknown()).verdict(G1)).isEqualTo(Verdict.NOT_APPLICABLE);
    }

    @Test
    void a_leader_who_heads_no_micro_grid_is_found_in_words() {
        assertThat(microGridHead("f1", of("f2")).finding(G1).message())
                .isEqualTo(Text.of(
                        "党小组g1: leaders number 1, and none of them heads the micro-grid of its buildings.",
                        "党小组g1有组长1名，均未担任本楼栋微网格长。"));
    }

    private static RuleUnderTest areas(Listing<ResponsibilityArea> areas) {
        return RuleUnderTest.rule(
                "responsibility-area.assigned",
                group(facts -> facts.responsibilityAreas(areas)).build());
    }

    @Test
    void a_group_has_at_least_one_responsibility_area() {
        ResponsibilityArea area = new ResponsibilityArea(MemberId.of("f1"), "一单元");

        assertThat(areas(Listing.of(area)).verdict(G1)).isEqualTo(Verdict.SATISFIED);
        assertThat(areas(Listing.of(area, area)).verdict(G1)).isEqualTo(Verdict.SATISFIED);
        assertThat(areas(Listing.of()).verdict(G1)).isEqualTo(Verdict.VIOLATED);
        areas(Listing.unknown()).isOpenFor(G1, Set.of(new MissingFact(G1, Field.RESPONSIBILITY_AREAS)));
        assertThat(areas(Listing.of()).finding(G1).message())
                .isEqualTo(Text.of(
                        "党小组g1: member responsibility areas number 0; a group should have at least 1.",
                        "党小组g1划定党员责任区0个，至少应有1个。"));
    }
}
