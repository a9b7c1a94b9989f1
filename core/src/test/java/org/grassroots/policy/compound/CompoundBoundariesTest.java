package org.grassroots.policy.compound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.grassroots.area.CompoundId;
import org.grassroots.area.Section;
import org.grassroots.area.SectionId;
import org.grassroots.member.Affiliation;
import org.grassroots.member.MemberStatus;
import org.grassroots.missing.Field;
import org.grassroots.organisation.BranchKind;
import org.grassroots.organisation.ServedArea;
import org.grassroots.register.InvalidRegisterException;
import org.grassroots.register.Registers;
import org.grassroots.rule.Verdict;
import org.grassroots.text.Text;
import org.junit.jupiter.api.Test;

/** The boundary cases that every implementation must get right, with the numbers that are shipped. */
class CompoundBoundariesTest {
    private static final Shipped REQUIRED = new Shipped("compound-measures", "compound.branch-required");
    private static final Shipped TEMPORARY = new Shipped("compound-measures", "compound.temporary-branch");

    private static void assertVerdicts(Registers registers, Verdict required, Verdict temporary) {
        assertThat(REQUIRED.verdict(registers.build(), Shipped.C1)).isEqualTo(required);
        assertThat(TEMPORARY.verdict(registers.build(), Shipped.C1)).isEqualTo(temporary);
    }

    @Test
    void two_full_here_five_probationary_and_thirty_in_service_need_a_temporary_branch_only() {
        Registers registers = Registers.compound("c1").full(2).probationary(5).inService(30);

        assertVerdicts(registers.noBranch(), Verdict.NOT_APPLICABLE, Verdict.VIOLATED);
    }

    @Test
    void three_full_here_need_a_formal_branch() {
        Registers registers = Registers.compound("c1").full(3);

        assertVerdicts(registers.noBranch(), Verdict.VIOLATED, Verdict.NOT_APPLICABLE);
        assertThat(REQUIRED.only(registers.build()).message())
                .isEqualTo(Text.of(
                        "小区c1: full members affiliated here and living there number 3; from 3 on a formal branch must be"
                                + " formed, and none serves it.",
                        "小区c1居住着组织关系在本社区的正式党员3名，但没有正式党支部；达到3名的应当成立。"));
    }

    @Test
    void two_full_here_and_one_of_unknown_affiliation_hang_on_that_affiliation() {
        Registers registers = Registers.compound("c1")
                .full(2)
                .add(1, member -> member.status(MemberStatus.FULL))
                .noBranch();

        assertVerdicts(registers, Verdict.UNDETERMINED, Verdict.UNDETERMINED);
        REQUIRED.assertOpen(registers.build(), Set.of(Shipped.ofMember("m3", Field.AFFILIATION)));
        TEMPORARY.assertOpen(registers.build(), Set.of(Shipped.ofMember("m3", Field.AFFILIATION)));
    }

    @Test
    void three_full_here_and_one_of_unknown_status_violate_whatever_that_status() {
        Registers registers = Registers.compound("c1")
                .full(3)
                .add(1, member -> member.affiliation(Affiliation.HERE))
                .noBranch();

        assertVerdicts(registers, Verdict.VIOLATED, Verdict.NOT_APPLICABLE);
    }

    private static Registers divided() {
        return Registers.compound(
                        "c1",
                        compound -> compound.addSections(
                                new Section(SectionId.of("east"), "东片"), new Section(SectionId.of("west"), "西片")))
                .full(6);
    }

    private static Registers section(Registers registers, String branch, String section) {
        return registers.branch(
                branch,
                BranchKind.FORMAL,
                made -> made.serves(List.of(ServedArea.section(CompoundId.of("c1"), SectionId.of(section)))));
    }

    @Test
    void two_branches_serving_east_and_west_section_of_one_compound_are_allowed() {
        assertVerdicts(
                section(section(divided(), "b1", "east"), "b2", "west"), Verdict.SATISFIED, Verdict.NOT_APPLICABLE);
    }

    @Test
    void two_branches_on_one_section_are_an_error_of_the_register() {
        Registers registers = section(section(divided(), "b1", "east"), "b2", "east");

        assertThatThrownBy(registers::build)
                .isInstanceOf(InvalidRegisterException.class)
                .hasMessageContaining("section 'east' is served by branch 'b1' already")
                .hasMessageContaining("a section has one branch at the most");
    }
}
