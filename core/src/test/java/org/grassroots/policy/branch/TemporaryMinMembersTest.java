package org.grassroots.policy.branch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.grassroots.area.Building;
import org.grassroots.area.BuildingId;
import org.grassroots.area.CompoundId;
import org.grassroots.area.Section;
import org.grassroots.area.SectionId;
import org.grassroots.condition.Quantity;
import org.grassroots.evaluation.Finding;
import org.grassroots.fact.Id;
import org.grassroots.fact.Listing;
import org.grassroots.member.MemberId;
import org.grassroots.member.MemberStatus;
import org.grassroots.member.Residence;
import org.grassroots.missing.Field;
import org.grassroots.missing.MissingFact;
import org.grassroots.missing.Subject;
import org.grassroots.missing.Subject.Kind;
import org.grassroots.organisation.BranchId;
import org.grassroots.organisation.BranchKind;
import org.grassroots.organisation.CompoundBranch;
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

/** {@code temporary.min-members}, as the national pack states it. */
class TemporaryMinMembersTest {
    private static final Shipped MIN =
            new Shipped("national", "temporary.min-members", Subject.of(Kind.BRANCH, BranchId.of("b1")), TestPacks.DAY);

    private static Register temporary(Registers registers, UnaryOperator<CompoundBranch.Builder> facts) {
        return registers.branch("b1", BranchKind.TEMPORARY, facts).build();
    }

    private static Register temporary(Registers registers, String... taking) {
        return temporary(
                registers,
                branch -> branch.members(
                        Listing.of(List.of(taking).stream().map(MemberId::of).toList())));
    }

    private static Set<MissingFact> missing(Kind kind, Id id, Field field) {
        return Set.of(MissingFact.of(kind, id, field));
    }

    @ParameterizedTest
    @CsvSource({"2, VIOLATED", "3, SATISFIED", "4, SATISFIED"})
    void three_full_members_who_live_there_are_enough_whatever_their_affiliation(int full, Verdict verdict) {
        assertThat(MIN.verdict(temporary(
                        Registers.compound("c1").full(1).inService(full - 1).probationary(5))))
                .isEqualTo(verdict);
    }

    private static Registers twoAndOneFromElsewhere() {
        return Registers.compound("c1")
                .inService(2)
                .add(1, member -> member.status(MemberStatus.FULL).residence(Residence.ELSEWHERE));
    }

    @Test
    void deployed_members_who_take_part_count_though_they_live_elsewhere() {
        assertThat(MIN.verdict(temporary(twoAndOneFromElsewhere(), "m3"))).isEqualTo(Verdict.SATISFIED);
        assertThat(MIN.verdict(temporary(twoAndOneFromElsewhere()))).isEqualTo(Verdict.VIOLATED);
    }

    @Test
    void who_lives_there_and_takes_part_counts_once() {
        Finding finding = MIN.finding(temporary(Registers.compound("c1").inService(2), "m1", "m2", "m1"));

        assertThat(finding.grade()).isEqualTo(Grade.SHOULD);
        assertThat(finding.observed()).isEqualTo(Quantity.of(2));
        assertThat(finding.message())
                .isEqualTo(Text.of(
                        "支部b1: full members who live there or take part number 2, 1 short of the 3 a temporary branch generally has.",
                        "支部b1在服务范围内居住或参加的正式党员2名，比临时党支部一般应有的3名少1名。"));
    }

    @Test
    void the_rule_does_not_apply_the_day_before_its_first_number() {
        Register register = temporary(Registers.compound("c1").inService(2));

        assertThat(MIN.on(TestPacks.FROM).verdict(register)).isEqualTo(Verdict.VIOLATED);
        assertThat(MIN.on(TestPacks.FROM.minusDays(1)).verdict(register)).isEqualTo(Verdict.NOT_APPLICABLE);
    }

    @Test
    void what_is_unknown_of_one_more_decides_where_two_are_there() {
        Registers registers = Registers.compound("c1").inService(2).add(1, member -> member);

        assertThat(MIN.decisive(temporary(registers)))
                .containsExactly(missing(Kind.MEMBER, MemberId.of("m3"), Field.STATUS));
        assertThat(MIN.finding(temporary(Registers.compound("c1")
                                .inService(2)
                                .add(
                                        1,
                                        member ->
                                                member.status(MemberStatus.FULL).residence(Residence.UNKNOWN))))
                        .message())
                .isEqualTo(Text.of(
                        "It cannot be told whether 支部b1 has the 3 full members a temporary branch generally has: known are 2 to 3. To find out: residence (member m3).",
                        "无法判断支部b1是否有临时党支部一般应有的3名正式党员：已知2至3名。需要查明：居住地（m3）。"));
    }

    @Test
    void where_nobody_said_who_takes_part_any_number_may() {
        Register register = temporary(Registers.compound("c1").inService(2).notListed(), branch -> branch);

        assertThat(MIN.decisive(register))
                .containsExactly(
                        missing(Kind.COMPOUND, CompoundId.of("c1"), Field.MEMBERS),
                        missing(Kind.BRANCH, BranchId.of("b1"), Field.MEMBERS));
    }

    @Test
    void a_missing_list_does_not_matter_where_enough_live_there() {
        assertThat(MIN.verdict(temporary(Registers.compound("c1").inService(3), branch -> branch)))
                .isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void only_the_served_section_counts_and_the_building_tells() {
        Registers registers = Registers.compound(
                "c1",
                compound -> compound.sections(List.of(
                                new Section(SectionId.of("east"), "East"), new Section(SectionId.of("west"), "West")))
                        .buildings(Listing.of(
                                building("e1", "east"),
                                building("w1", "west"),
                                Building.builder()
                                        .id(BuildingId.of("u1"))
                                        .name("u1")
                                        .build())));
        living(living(living(registers, 1, "e1"), 2, "w1"), 2, "u1");
        Register register = temporary(
                registers,
                branch -> branch.serves(List.of(ServedArea.section(CompoundId.of("c1"), SectionId.of("east"))))
                        .members(Listing.of()));

        assertThat(MIN.decisive(register)).containsExactly(missing(Kind.BUILDING, BuildingId.of("u1"), Field.SECTION));
        assertThat(MIN.why(register)
                        .demands()
                        .get(0)
                        .holds()
                        .tally()
                        .orElseThrow()
                        .excluded())
                .extracting(excluded -> excluded.reason().english())
                .containsOnly("lives in a section that is not served");
    }

    private static Building building(String id, String section) {
        return Building.builder()
                .id(BuildingId.of(id))
                .name(id)
                .section(SectionId.of(section))
                .build();
    }

    private static Registers living(Registers registers, int count, String building) {
        return registers.add(
                count,
                member -> member.status(MemberStatus.FULL)
                        .residence(Residence.in(CompoundId.of("c1"), BuildingId.of(building))));
    }
}
