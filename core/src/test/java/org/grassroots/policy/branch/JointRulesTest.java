package org.grassroots.policy.branch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.grassroots.area.Building;
import org.grassroots.area.BuildingId;
import org.grassroots.area.Compound;
import org.grassroots.area.CompoundId;
import org.grassroots.area.Section;
import org.grassroots.area.SectionId;
import org.grassroots.condition.Quantity;
import org.grassroots.evaluation.Finding;
import org.grassroots.fact.Id;
import org.grassroots.fact.Listing;
import org.grassroots.member.Affiliation;
import org.grassroots.member.MemberId;
import org.grassroots.member.MemberStatus;
import org.grassroots.member.PartyMember;
import org.grassroots.member.Residence;
import org.grassroots.missing.Field;
import org.grassroots.missing.MissingFact;
import org.grassroots.missing.Subject;
import org.grassroots.missing.Subject.Kind;
import org.grassroots.organisation.BranchId;
import org.grassroots.organisation.BranchKind;
import org.grassroots.organisation.ServedArea;
import org.grassroots.policy.Shipped;
import org.grassroots.policy.TestPacks;
import org.grassroots.register.Register;
import org.grassroots.register.Registers;
import org.grassroots.rule.Grade;
import org.grassroots.rule.Verdict;
import org.grassroots.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** {@code joint.units} and {@code joint.basis}, as the national pack states them. */
class JointRulesTest {
    private static final Subject B1 = Subject.of(Kind.BRANCH, BranchId.of("b1"));
    private static final Shipped UNITS = new Shipped("national", "joint.units", B1, TestPacks.DAY);
    private static final Shipped BASIS = new Shipped("national", "joint.basis", B1, TestPacks.DAY);

    private static Register joint(Registers registers, ServedArea... serves) {
        return branch(registers, BranchKind.JOINT, serves);
    }

    private static Register branch(Registers registers, BranchKind kind, ServedArea... serves) {
        return registers
                .branch("b1", kind, branch -> branch.serves(List.of(serves)))
                .build();
    }

    private static ServedArea whole(String compound) {
        return ServedArea.whole(CompoundId.of(compound));
    }

    private static ServedArea section(String section) {
        return ServedArea.section(CompoundId.of("c1"), SectionId.of(section));
    }

    /** A compound with an east and a west section, a building in each, and one of which nobody said where. */
    private static Compound.Builder divided(Compound.Builder compound) {
        return compound.sections(
                        List.of(new Section(SectionId.of("east"), "East"), new Section(SectionId.of("west"), "West")))
                .buildings(Listing.of(
                        building("e1").section(SectionId.of("east")).build(),
                        building("w1").section(SectionId.of("west")).build(),
                        building("u1").build()));
    }

    private static Building.Builder building(String id) {
        Building.Builder building = Building.builder();
        building.id(BuildingId.of(id)).name(id);
        return building;
    }

    private static PartyMember.Builder full(PartyMember.Builder member) {
        return member.status(MemberStatus.FULL).affiliation(Affiliation.HERE);
    }

    private static Registers living(Registers registers, int full, String building) {
        return registers.add(
                full, member -> full(member).residence(Residence.in(CompoundId.of("c1"), BuildingId.of(building))));
    }

    private static Registers compounds(int first, int second) {
        return Registers.compound("c1").full(first).andCompound("c2").full(second);
    }

    private static Set<MissingFact> missing(Kind kind, Id id, Field field) {
        return Set.of(MissingFact.of(kind, id, field));
    }

    @ParameterizedTest
    @CsvSource({"1, VIOLATED", "2, SATISFIED", "5, SATISFIED", "6, VIOLATED"})
    void a_joint_branch_joins_two_to_five_units(int units, Verdict verdict) {
        Registers registers = Registers.compound("c1");
        IntStream.rangeClosed(2, 6).forEach(number -> registers.andCompound("c" + number));
        ServedArea[] serves = IntStream.rangeClosed(1, units)
                .mapToObj(number -> whole("c" + number))
                .toArray(ServedArea[]::new);

        assertThat(UNITS.verdict(joint(registers, serves))).isEqualTo(verdict);
    }

    @Test
    void six_units_are_one_too_many() {
        Registers registers = Registers.compound("c1");
        IntStream.rangeClosed(2, 6).forEach(number -> registers.andCompound("c" + number));
        Finding finding = UNITS.finding(
                joint(registers, whole("c1"), whole("c2"), whole("c3"), whole("c4"), whole("c5"), whole("c6")));

        assertThat(finding.grade()).isEqualTo(Grade.SHOULD);
        assertThat(finding.margin()).contains(Quantity.of(1));
        assertThat(finding.message())
                .isEqualTo(Text.of(
                        "支部b1: units it joins number 6; a joint branch joins 2 to 5.", "支部b1联合的单位为6个，联合党支部应为2至5个。"));
    }

    @Test
    void two_sections_of_one_compound_are_two_units() {
        Register register = joint(Registers.compound("c1", JointRulesTest::divided), section("east"), section("west"));

        assertThat(UNITS.verdict(register)).isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void a_unit_counts_once_and_a_section_is_part_of_a_compound_that_is_served_whole() {
        Register register =
                joint(Registers.compound("c1", JointRulesTest::divided), section("east"), whole("c1"), whole("c1"));

        assertThat(UNITS.finding(register).observed()).isEqualTo(Quantity.of(1));
        assertThat(UNITS.why(register)
                        .demands()
                        .get(0)
                        .holds()
                        .tally()
                        .orElseThrow()
                        .excluded())
                .extracting(excluded -> excluded.reason().english())
                .containsExactly("section of a compound that is served whole");
    }

    @ParameterizedTest
    @EnumSource(
            value = BranchKind.class,
            names = {"FORMAL", "TEMPORARY", "FUNCTIONAL"})
    void a_branch_of_another_kind_is_not_asked_for_units(BranchKind kind) {
        Register register = branch(compounds(4, 0), kind, whole("c1"));

        assertThat(UNITS.verdict(register)).isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(BASIS.verdict(register)).isEqualTo(Verdict.NOT_APPLICABLE);
    }

    @Test
    void the_rules_do_not_apply_the_day_before_the_branch_regulations() {
        Register register = joint(compounds(3, 0), whole("c1"));

        for (Shipped rule : List.of(UNITS, BASIS)) {
            assertThat(rule.on(TestPacks.FROM).verdict(register)).isEqualTo(Verdict.VIOLATED);
            assertThat(rule.on(TestPacks.FROM.minusDays(1)).verdict(register)).isEqualTo(Verdict.NOT_APPLICABLE);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2, 0, VIOLATED",
        "1, 1, VIOLATED",
        "2, 1, SATISFIED",
        "2, 2, SATISFIED",
        "3, 0, VIOLATED",
        "3, 1, VIOLATED",
        "1, 3, VIOLATED"
    })
    void each_unit_has_fewer_than_three_full_members_and_all_together_have_three(
            int first, int second, Verdict verdict) {
        assertThat(BASIS.verdict(joint(compounds(first, second), whole("c1"), whole("c2"))))
                .isEqualTo(verdict);
    }

    @Test
    void probationary_members_and_those_affiliated_elsewhere_do_not_count() {
        Registers registers = compounds(2, 0).probationary(3).inService(3);

        assertThat(BASIS.finding(joint(registers, whole("c1"), whole("c2"))).observed())
                .isEqualTo(Quantity.of(2));
    }

    @Test
    void a_unit_that_is_large_enough_alone_is_found_in_words() {
        Finding finding = BASIS.finding(joint(compounds(4, 1), whole("c1"), whole("c2")));

        assertThat(finding.grade()).isEqualTo(Grade.MUST);
        assertThat(finding.observed()).isEqualTo(Quantity.of(1));
        assertThat(finding.required()).isEqualTo(Quantity.of(0));
        assertThat(finding.message())
                .isEqualTo(Text.of(
                        "支部b1: each unit of a joint branch has fewer than 3 full members affiliated here and all together have 3 or more; here 1 units have enough for a branch of their own, and all together have 5.",
                        "支部b1：联合党支部的各单位正式党员均应不足3名，合计应达到3名；现有1个单位达到单独成立条件，各单位合计5名。"));
    }

    @Test
    void units_that_are_too_few_together_are_found_with_what_is_wanting() {
        Finding finding = BASIS.finding(joint(compounds(1, 1), whole("c1"), whole("c2")));

        assertThat(finding.observed()).isEqualTo(Quantity.of(2));
        assertThat(finding.required()).isEqualTo(Quantity.of(3));
        assertThat(finding.margin()).contains(Quantity.of(1));
    }

    @Test
    void sections_are_counted_by_where_the_building_stands() {
        Registers registers = Registers.compound("c1", JointRulesTest::divided);
        living(living(registers, 2, "e1"), 1, "w1");

        assertThat(BASIS.verdict(joint(registers, section("east"), section("west"))))
                .isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void who_lives_in_a_section_that_is_not_served_is_outside() {
        Registers registers = Registers.compound("c1", JointRulesTest::divided);
        living(living(registers, 2, "e1"), 1, "w1").andCompound("c2");

        assertThat(BASIS.verdict(joint(registers, section("east"), whole("c2"))))
                .isEqualTo(Verdict.VIOLATED);
    }

    @Test
    void one_more_member_of_unknown_status_is_one_too_many_or_the_two_are_too_few() {
        Registers registers =
                compounds(0, 0).member("m1", member -> full(member).residence(Residence.in(CompoundId.of("c1"))));
        registers.member("m2", member -> full(member).residence(Residence.in(CompoundId.of("c1"))));
        registers.member(
                "m3", member -> member.affiliation(Affiliation.HERE).residence(Residence.in(CompoundId.of("c1"))));

        assertThat(BASIS.verdict(joint(registers, whole("c1"), whole("c2"))))
                .as("three in one unit, or two in all")
                .isEqualTo(Verdict.VIOLATED);
    }

    @Test
    void where_the_third_lives_decides() {
        Registers registers = compounds(2, 0).add(1, member -> full(member).residence(Residence.UNKNOWN));
        Register register = joint(registers, whole("c1"), whole("c2"));

        assertThat(BASIS.decisive(register)).containsExactly(missing(Kind.MEMBER, MemberId.of("m3"), Field.RESIDENCE));
        assertThat(BASIS.finding(register).message())
                .isEqualTo(Text.of(
                        "It cannot be told whether each unit of 支部b1 has fewer than 3 full members affiliated here and all together have as many: units with enough of their own are 0 to 1, full members in all 2 to 3. To find out: residence (member m3).",
                        "无法判断支部b1的各单位正式党员是否均不足3名且合计达到该数：达到单独成立条件的单位0至1个，合计2至3名。需要查明：居住地（m3）。"));
    }

    @Test
    void a_building_without_a_section_keeps_its_people_together() {
        Registers registers = Registers.compound("c1", JointRulesTest::divided);
        living(living(registers, 1, "e1"), 2, "u1");
        Register register = joint(registers, section("east"), section("west"));

        assertThat(BASIS.decisive(register))
                .containsExactly(missing(Kind.BUILDING, BuildingId.of("u1"), Field.SECTION));
    }

    @Test
    void a_resident_whose_building_is_unknown_may_live_in_any_section() {
        Registers registers = Registers.compound("c1", JointRulesTest::divided);
        living(living(registers, 1, "e1"), 1, "w1").full(1);

        assertThat(BASIS.decisive(joint(registers, section("east"), section("west"))))
                .containsExactly(missing(Kind.MEMBER, MemberId.of("m3"), Field.RESIDENCE));
    }

    @Test
    void unlisted_members_may_be_any_number() {
        Register register = joint(compounds(2, 0).notListed(), whole("c1"), whole("c2"));

        assertThat(BASIS.decisive(register))
                .containsExactly(missing(Kind.COMPOUND, CompoundId.of("c2"), Field.MEMBERS));
    }

    @Test
    void unlisted_members_do_not_matter_beside_a_unit_that_is_large_already() {
        assertThat(BASIS.verdict(joint(compounds(3, 0).notListed(), whole("c1"), whole("c2"))))
                .isEqualTo(Verdict.VIOLATED);
    }

    @Test
    void where_many_are_unknown_some_smallest_sets_are_found_all_the_same() {
        Registers registers = Registers.compound("c1")
                .add(20, member -> member)
                .andCompound("c2")
                .add(20, member -> member);
        Finding finding = BASIS.finding(joint(registers, whole("c1"), whole("c2")));

        assertThat(finding.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(finding.decisive().sets())
                .as("three members of one unit, of each of whom two facts are missing")
                .hasSize(12)
                .allSatisfy(set -> assertThat(set).hasSize(6));
        assertThat(finding.decisive().omitted()).isPositive();
    }
}
