package org.grassroots.policy.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.grassroots.area.BuildingId;
import org.grassroots.area.CommunityId;
import org.grassroots.condition.Quantity;
import org.grassroots.fact.Listing;
import org.grassroots.missing.Field;
import org.grassroots.missing.MissingFact;
import org.grassroots.missing.Subject;
import org.grassroots.organisation.BranchId;
import org.grassroots.organisation.BranchKind;
import org.grassroots.organisation.BuildingGroup;
import org.grassroots.organisation.GroupId;
import org.grassroots.policy.Blocks;
import org.grassroots.policy.RuleUnderTest;
import org.grassroots.register.Registers;
import org.grassroots.rule.Grade;
import org.grassroots.rule.Verdict;
import org.grassroots.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How branches divide into groups, and which buildings have one. */
class GroupRulesTest {
    private static final Subject B1 = Subject.of(Subject.Kind.BRANCH, BranchId.of("b1"));
    private static final Subject U1 = Subject.of(Subject.Kind.BUILDING, BuildingId.of("u1"));
    private static final MissingFact GROUPS =
            MissingFact.of(Subject.Kind.COMMUNITY, CommunityId.of("k1"), Field.GROUPS);
    private static final MissingFact ROLL = new MissingFact(B1, Field.MEMBERS);

    private static MissingFact listOf(String group) {
        return MissingFact.of(Subject.Kind.GROUP, GroupId.of(group), Field.MEMBERS);
    }

    /** A compound of two buildings with one branch that has all members on its roll. */
    private static Registers compound(int members, BranchKind kind) {
        return members(members).branch("b1", kind);
    }

    private static Registers members(int members) {
        return Registers.compound(
                        "c1",
                        facts -> facts.buildings(Listing.of(Blocks.building("u1", "h1"), Blocks.building("u2", "h2"))))
                .full(members);
    }

    private static Registers grouped(Registers register, BuildingGroup.Builder... groups) {
        List<BuildingGroup> built = new ArrayList<>();
        for (BuildingGroup.Builder group : groups) {
            built.add(group.build());
        }
        return register.organisation(facts -> facts.groups(Listing.of(built)));
    }

    private static RuleUnderTest shouldDivide(Registers register) {
        return RuleUnderTest.rule("group.should-divide", register.build());
    }

    private static RuleUnderTest partition(Registers register) {
        return RuleUnderTest.rule("group.partition", register.build());
    }

    private static RuleUnderTest perBuilding(Registers register) {
        return RuleUnderTest.rule("group.per-building", register.build());
    }

    @ParameterizedTest
    @CsvSource({
        "19, FORMAL, NOT_APPLICABLE",
        "20, FORMAL, VIOLATED",
        "21, JOINT, VIOLATED",
        "20, TEMPORARY, NOT_APPLICABLE",
        "20, FUNCTIONAL, NOT_APPLICABLE"
    })
    void twenty_members_call_for_groups(int members, BranchKind kind, Verdict verdict) {
        assertThat(shouldDivide(grouped(compound(members, kind))).verdict(B1)).isEqualTo(verdict);
    }

    @Test
    void one_group_is_enough_and_the_rule_begins_with_its_number() {
        Registers divided = grouped(compound(20, BranchKind.FORMAL), Blocks.group("g1", "u1"));
        Registers whole = grouped(compound(20, BranchKind.FORMAL));

        assertThat(shouldDivide(divided).verdict(B1)).isEqualTo(Verdict.SATISFIED);
        assertThat(shouldDivide(whole).on(LocalDate.of(2020, 12, 31)).verdict(B1))
                .isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(shouldDivide(whole).on(LocalDate.of(2021, 1, 1)).verdict(B1)).isEqualTo(Verdict.VIOLATED);
    }

    @Test
    void unknown_groups_or_an_unknown_roll_may_decide_whether_to_divide() {
        shouldDivide(compound(20, BranchKind.FORMAL)).isOpenFor(B1, Set.of(GROUPS));
        shouldDivide(grouped(members(20).branch("b1", BranchKind.FORMAL, branch -> branch)))
                .isOpenFor(B1, Set.of(ROLL));
        assertThat(shouldDivide(compound(19, BranchKind.FORMAL)).verdict(B1)).isEqualTo(Verdict.NOT_APPLICABLE);
    }

    @Test
    void an_undivided_branch_is_found_in_words() {
        var finding = shouldDivide(grouped(compound(20, BranchKind.FORMAL))).finding(B1);

        assertThat(finding.grade()).isEqualTo(Grade.SHOULD);
        assertThat(finding.message())
                .isEqualTo(Text.of(
                        "支部b1: members on its roll number 20; from 20 on a branch is generally divided into groups, and it has"
                                + " 0.",
                        "支部b1在册党员20名，达到20名的一般应当划分党小组，现有党小组0个。"));
    }

    @ParameterizedTest
    @CsvSource({
        "'m1', 'm2', SATISFIED, 0",
        "'m1 m2', '', SATISFIED, 0",
        "'m1 m1', 'm2', SATISFIED, 0",
        "'m1', '', VIOLATED, 1",
        "'m1 m2', 'm2', VIOLATED, 1",
        "'', '', VIOLATED, 2",
        "'m1 m3', 'm2 m3', SATISFIED, 0"
    })
    void every_member_of_the_roll_is_in_exactly_one_group(String first, String second, Verdict verdict, int misplaced) {
        Registers register =
                members(3).branch("b1", BranchKind.FORMAL, branch -> branch.members(Blocks.people("m1", "m2")));
        grouped(
                register,
                Blocks.group("g1", "u1").members(Blocks.people(words(first))),
                Blocks.group("g2", "u2").members(Blocks.people(words(second))));

        assertThat(partition(register).verdict(B1)).isEqualTo(verdict);
        if (misplaced > 0) {
            assertThat(partition(register).finding(B1).observed()).isEqualTo(Quantity.of(misplaced));
        }
    }

    private static String[] words(String text) {
        return text.isEmpty() ? new String[0] : text.split(" ");
    }

    @Test
    void a_group_of_another_branch_and_a_branch_without_groups_or_roll_do_not_count() {
        Registers others = compound(1, BranchKind.FORMAL).branch("b2", BranchKind.TEMPORARY);
        grouped(
                others,
                Blocks.group("g1", "u1").members(Blocks.people("m1")),
                Blocks.group("g2", "u2").branch(BranchId.of("b2")).members(Blocks.people("m1")));

        assertThat(partition(others).verdict(B1)).isEqualTo(Verdict.SATISFIED);
        assertThat(partition(others).verdict(Subject.of(Subject.Kind.BRANCH, BranchId.of("b2"))))
                .isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(partition(grouped(compound(1, BranchKind.FORMAL))).verdict(B1))
                .isEqualTo(Verdict.NOT_APPLICABLE);
    }

    @Test
    void an_unknown_list_may_put_a_member_into_a_second_group() {
        Registers register = grouped(
                compound(2, BranchKind.FORMAL),
                Blocks.group("g1", "u1").members(Blocks.people("m1", "m2")),
                Blocks.group("g2", "u2"),
                Blocks.group("g3", "u2"));

        partition(register).isOpenFor(B1, Set.of(listOf("g2")), Set.of(listOf("g3")));
    }

    @Test
    void of_three_unknown_lists_it_takes_two_to_name_a_member_twice() {
        Registers register = grouped(
                compound(1, BranchKind.FORMAL),
                Blocks.group("g1", "u1"),
                Blocks.group("g2", "u2"),
                Blocks.group("g3", "u2"));

        partition(register)
                .isOpenFor(
                        B1,
                        Set.of(listOf("g1"), listOf("g2")),
                        Set.of(listOf("g1"), listOf("g3")),
                        Set.of(listOf("g2"), listOf("g3")));
    }

    @Test
    void a_member_in_two_groups_is_found_whatever_the_third_list_says() {
        Registers register = grouped(
                compound(2, BranchKind.FORMAL),
                Blocks.group("g1", "u1").members(Blocks.people("m1")),
                Blocks.group("g2", "u2").members(Blocks.people("m1")),
                Blocks.group("g3", "u2"));

        assertThat(partition(register).finding(B1).message())
                .isEqualTo(Text.of(
                        "支部b1: members on its roll who are in none of its groups or in several number 1 to 2; each belongs to"
                                + " exactly one of its 3 groups.",
                        "支部b1共有3个党小组，在册党员中未编入或重复编入党小组的有1至2名；每名党员应当编入且只编入一个党小组。"));
    }

    @Test
    void an_unknown_roll_decides_alone_and_unknown_groups_beside_it() {
        Registers register = members(1).branch("b1", BranchKind.FORMAL, branch -> branch);

        partition(register).isOpenFor(B1, Set.of(ROLL), Set.of(GROUPS));
        partition(grouped(register, Blocks.group("g1", "u1"))).isOpenFor(B1, Set.of(ROLL));
        partition(compound(1, BranchKind.FORMAL)).isOpenFor(B1, Set.of(GROUPS));
    }

    @Test
    void an_empty_roll_is_parted_whatever_the_groups_are() {
        assertThat(partition(compound(0, BranchKind.FORMAL)).verdict(B1)).isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void a_group_may_serve_several_buildings_and_each_building_needs_one() {
        Registers both = grouped(compound(1, BranchKind.FORMAL), Blocks.group("g1", "u1", "u2"));
        Registers second = grouped(compound(1, BranchKind.FORMAL), Blocks.group("g1", "u2", "u2"));

        assertThat(perBuilding(both).verdict(U1)).isEqualTo(Verdict.SATISFIED);
        assertThat(perBuilding(second).verdict(U1)).isEqualTo(Verdict.VIOLATED);
        assertThat(perBuilding(second).finding(U1).message())
                .isEqualTo(Text.of(
                        "楼u1: building groups that serve it number 0; every building must be served by one, alone or with"
                                + " others.",
                        "楼u1的服务党小组为0个；每栋楼都应当有党小组（可以多栋联合）。"));
    }

    @Test
    void unknown_groups_may_serve_any_building() {
        perBuilding(compound(1, BranchKind.FORMAL)).isOpenFor(U1, Set.of(GROUPS));
        assertThat(perBuilding(compound(1, BranchKind.FORMAL)).finding(U1).message())
                .isEqualTo(Text.of(
                        "It cannot be told whether a building group serves 楼u1: known are at least 0. To find out: list of"
                                + " building groups (community k1).",
                        "无法判断楼u1是否有党小组服务：已知至少0个。需要查明：楼栋党小组名单（k1）。"));
    }
}
