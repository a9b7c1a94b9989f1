package org.grassroots.policy.compound;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.grassroots.area.CompoundId;
import org.grassroots.area.Section;
import org.grassroots.area.SectionId;
import org.grassroots.missing.Field;
import org.grassroots.organisation.BranchKind;
import org.grassroots.organisation.ServedArea;
import org.grassroots.register.Registers;
import org.grassroots.rule.Grade;
import org.grassroots.rule.Verdict;
import org.grassroots.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemporaryBranchEachTest {
    private static final Shipped EACH = new Shipped("shangzhou", "compound.temporary-branch-each");

    private static Registers divided() {
        return Registers.compound(
                "c1",
                compound -> compound.addSections(
                        new Section(SectionId.of("east"), "东片"), new Section(SectionId.of("west"), "西片")));
    }

    private static Registers section(Registers registers, String branch, BranchKind kind, String section) {
        return registers.branch(
                branch,
                kind,
                made -> made.serves(List.of(ServedArea.section(CompoundId.of("c1"), SectionId.of(section)))));
    }

    @ParameterizedTest
    @CsvSource({"TEMPORARY, SATISFIED", "FORMAL, SATISFIED", "JOINT, VIOLATED", "FUNCTIONAL, VIOLATED"})
    void a_temporary_or_formal_branch_serves_the_compound(BranchKind kind, Verdict verdict) {
        Registers register = Registers.compound("c1").branch("b1", kind);

        assertThat(EACH.verdict(register.build(), Shipped.C1)).isEqualTo(verdict);
    }

    @Test
    void one_branch_of_the_whole_is_enough_for_a_divided_compound() {
        assertThat(EACH.verdict(divided().branch("b1", BranchKind.TEMPORARY).build(), Shipped.C1))
                .isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void two_branches_serving_east_and_west_section_of_one_compound_are_allowed() {
        Registers both =
                section(section(divided(), "b1", BranchKind.TEMPORARY, "east"), "b2", BranchKind.FORMAL, "west");

        assertThat(EACH.verdict(both.build(), Shipped.C1)).isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void a_section_left_without_a_branch_is_found() {
        var finding =
                EACH.only(section(divided(), "b1", BranchKind.TEMPORARY, "east").build());

        assertThat(finding.verdict()).isEqualTo(Verdict.VIOLATED);
        assertThat(finding.grade()).isEqualTo(Grade.MUST);
        assertThat(finding.message())
                .isEqualTo(Text.of(
                        "小区c1: no temporary or formal branch serves all of it, and not each of its sections has one.",
                        "小区c1没有覆盖整个小区的临时或正式党支部，也不是每个片区都有。"));
    }

    @Test
    void a_section_with_a_functional_branch_only_is_left_without() {
        Registers both =
                section(section(divided(), "b1", BranchKind.TEMPORARY, "east"), "b2", BranchKind.FUNCTIONAL, "west");

        assertThat(EACH.verdict(both.build(), Shipped.C1)).isEqualTo(Verdict.VIOLATED);
    }

    @Test
    void a_branch_of_another_compound_does_not_serve_this_one() {
        Registers other = Registers.compound("c1").andCompound("c2").branch("b1", BranchKind.TEMPORARY);

        assertThat(EACH.verdict(other.build(), Shipped.C1)).isEqualTo(Verdict.VIOLATED);
    }

    @Test
    void a_list_of_branches_that_is_missing_leaves_it_open() {
        EACH.assertOpen(divided().build(), Set.of(Shipped.of(Shipped.K1, Field.BRANCHES)));
        assertThat(EACH.only(divided().build()).message())
                .isEqualTo(Text.of(
                        "It cannot be told whether a temporary or formal branch serves 小区c1, as a whole or section by"
                                + " section. To find out: list of branches (community k1).",
                        "无法判断小区c1（或其每个片区）是否有临时党支部或正式党支部。需要查明：党支部名单（k1）。"));
    }
}
