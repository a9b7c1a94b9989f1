package org.grassroots.policy.compound;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.grassroots.area.CompoundId;
import org.grassroots.area.Section;
import org.grassroots.area.SectionId;
import org.grassroots.condition.Quantity;
import org.grassroots.evaluation.Finding;
import org.grassroots.fact.Answer;
import org.grassroots.missing.Field;
import org.grassroots.organisation.BranchKind;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.organisation.ServedArea;
import org.grassroots.register.Register;
import org.grassroots.register.Registers;
import org.grassroots.rule.Grade;
import org.grassroots.rule.Verdict;
import org.grassroots.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompoundLedTest {
    private static final Shipped LED = new Shipped("linfen", "compound.led");

    private static UnaryOperator<CompoundBranch.Builder> weak(Answer weak) {
        return branch -> branch.weak(weak);
    }

    private static Register branch(BranchKind kind, Answer weak) {
        return Registers.compound("c1").branch("b1", kind, weak(weak)).build();
    }

    @ParameterizedTest
    @CsvSource({
        "FORMAL, NO, SATISFIED",
        "FORMAL, YES, VIOLATED",
        "FORMAL, UNKNOWN, UNDETERMINED",
        "TEMPORARY, NO, SATISFIED",
        "TEMPORARY, YES, SATISFIED",
        "TEMPORARY, UNKNOWN, SATISFIED",
        "JOINT, NO, VIOLATED",
        "JOINT, UNKNOWN, VIOLATED",
        "FUNCTIONAL, NO, VIOLATED"
    })
    void a_formal_branch_that_is_not_weak_or_a_temporary_one_leads(BranchKind kind, Answer weak, Verdict verdict) {
        assertThat(LED.verdict(branch(kind, weak), Shipped.C1)).isEqualTo(verdict);
    }

    @Test
    void a_compound_without_any_branch_is_not_led() {
        Finding finding = LED.only(Registers.compound("c1").noBranch().build());

        assertThat(finding.verdict()).isEqualTo(Verdict.VIOLATED);
        assertThat(finding.grade()).isEqualTo(Grade.MUST);
        assertThat(finding.subject()).isEqualTo(Shipped.C1);
        assertThat(finding.observed()).isEqualTo(Quantity.of(0));
        assertThat(finding.required()).isEqualTo(Quantity.of(1));
        assertThat(finding.citation().text().english())
                .isEqualTo(
                        "Compound Party building in Linfen (Seed-004),"
                                + " strong branches reinforced, temporary branches where there is none or a weak one; day of entry into force by library default");
        assertThat(finding.message())
                .isEqualTo(Text.of(
                        "小区c1: temporary branches and formal branches that are not weak number 0; at least 1 must"
                                + " serve it, so that a temporary branch is to be formed at once.",
                        "服务小区c1的临时党支部和不软弱涣散的正式党支部有0个，至少应有1个；应当立即成立临时党支部。"));
    }

    @Test
    void whether_the_only_formal_branch_is_weak_decides() {
        Register register = branch(BranchKind.FORMAL, Answer.UNKNOWN);

        LED.assertOpen(register, Set.of(Shipped.of(Shipped.B1, Field.WEAK)));
        assertThat(LED.only(register).message())
                .isEqualTo(Text.of(
                        "It cannot be told whether 小区c1 is led by a formal branch that is not weak or by a temporary"
                                + " one: known are 0 to 1. To find out: rating as weak (branch b1).",
                        "无法判断小区c1是否有不软弱涣散的正式党支部或临时党支部领导：已知0至1个。需要查明：软弱涣散认定情况（b1）。"));
    }

    @Test
    void a_temporary_branch_beside_a_formal_one_of_unknown_strength_leads_anyway() {
        Register register = Registers.compound("c1")
                .branch("b1", BranchKind.FORMAL, weak(Answer.UNKNOWN))
                .branch("b2", BranchKind.TEMPORARY, weak(Answer.UNKNOWN))
                .build();

        assertThat(LED.verdict(register, Shipped.C1)).isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void a_list_of_branches_that_is_missing_leaves_it_open() {
        LED.assertOpen(Registers.compound("c1").build(), Set.of(Shipped.of(Shipped.K1, Field.BRANCHES)));
    }

    @Test
    void a_branch_of_one_section_leads_the_compound() {
        Register register = Registers.compound(
                        "c1", compound -> compound.addSections(new Section(SectionId.of("west"), "西片")))
                .branch(
                        "b1",
                        BranchKind.TEMPORARY,
                        branch -> branch.serves(List.of(ServedArea.section(CompoundId.of("c1"), SectionId.of("west")))))
                .build();

        assertThat(LED.verdict(register, Shipped.C1)).isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void the_reasons_say_which_branches_do_not_count() {
        Register register = Registers.compound("c1")
                .branch("b1", BranchKind.FORMAL, weak(Answer.YES))
                .branch("b2", BranchKind.JOINT, weak(Answer.NO))
                .branch("b3", BranchKind.FUNCTIONAL, weak(Answer.NO))
                .build();

        assertThat(LED.only(register)
                        .why()
                        .demands()
                        .get(0)
                        .holds()
                        .tally()
                        .orElseThrow()
                        .excluded())
                .extracting(excluded ->
                        excluded.subject().id() + ": " + excluded.reason().english())
                .containsExactly("b1: weak branch", "b2: joint branch", "b3: functional branch");
    }
}
