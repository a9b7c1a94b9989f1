package org.grassroots.policy.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.grassroots.policy.committee.Branches.ofBranch;
import static org.grassroots.policy.committee.Branches.officers;

import org.grassroots.missing.Field;
import org.grassroots.organisation.BranchKind;
import org.grassroots.policy.Shipped;
import org.grassroots.register.Register;
import org.grassroots.rule.Verdict;
import org.grassroots.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SecretaryPresentTest {
    private static final Shipped RULE = Branches.rule("national", "secretary.present");

    private static Register of(BranchKind kind, String... secretaries) {
        return Branches.of(kind, 3, branch -> branch.secretaries(officers(secretaries)));
    }

    @Test
    void a_branch_has_exactly_one_secretary() {
        assertThat(RULE.verdict(of(BranchKind.FORMAL))).isEqualTo(Verdict.VIOLATED);
        assertThat(RULE.verdict(of(BranchKind.FORMAL, "m1"))).isEqualTo(Verdict.SATISFIED);
        assertThat(RULE.verdict(of(BranchKind.FORMAL, "m1", "m1"))).isEqualTo(Verdict.SATISFIED);
        assertThat(RULE.verdict(of(BranchKind.FORMAL, "m1", "m2"))).isEqualTo(Verdict.VIOLATED);
    }

    @ParameterizedTest
    @CsvSource({"FORMAL, VIOLATED", "JOINT, VIOLATED", "TEMPORARY, VIOLATED", "FUNCTIONAL, NOT_APPLICABLE"})
    void every_branch_but_a_functional_one_has_a_secretary(BranchKind kind, Verdict verdict) {
        assertThat(RULE.verdict(of(kind))).isEqualTo(verdict);
    }

    @Test
    void a_vacancy_is_found_in_words() {
        assertThat(RULE.finding(of(BranchKind.FORMAL)).message())
                .isEqualTo(Text.of("支部b1: it has 0 secretaries; it must have 1.", "支部b1有书记0名，应当有1名。"));
    }

    @Test
    void unknown_secretaries_decide() {
        assertThat(RULE.decisive(Branches.formal(3, branch -> branch))).containsExactly(ofBranch(Field.SECRETARIES));
    }
}
