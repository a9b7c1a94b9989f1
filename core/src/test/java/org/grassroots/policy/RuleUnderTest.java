package org.grassroots.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.grassroots.evaluation.Evaluation;
import org.grassroots.evaluation.Evaluator;
import org.grassroots.evaluation.Finding;
import org.grassroots.json.ShippedPacks;
import org.grassroots.missing.MissingFact;
import org.grassroots.missing.Subject;
import org.grassroots.pack.RulePack;
import org.grassroots.register.Register;
import org.grassroots.rule.RuleId;
import org.grassroots.rule.Verdict;

/** What one rule of the shipped packs says of a register. */
public final class RuleUnderTest {
    public static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final List<RulePack> PACKS = ShippedPacks.all();

    private final Register register;
    private final RuleId rule;
    private final LocalDate day;

    private RuleUnderTest(Register register, RuleId rule, LocalDate day) {
        this.register = register;
        this.rule = rule;
        this.day = day;
    }

    public static RuleUnderTest rule(String rule, Register register) {
        return new RuleUnderTest(register, RuleId.of(rule), DAY);
    }

    public RuleUnderTest on(LocalDate other) {
        return new RuleUnderTest(register, rule, other);
    }

    private Evaluation evaluation() {
        return Evaluator.of(PACKS, day).evaluate(register);
    }

    public Verdict verdict(Subject subject) {
        return evaluation().verdicts(rule).get(subject);
    }

    public Finding finding(Subject subject) {
        return evaluation().findings().stream()
                .filter(finding ->
                        finding.rule().equals(rule) && finding.subject().equals(subject))
                .findFirst()
                .orElseThrow(() -> new AssertionError(rule + " finds nothing on " + subject));
    }

    /** Holds the verdict to be open and the sets of facts that would decide it to be these. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final void isOpenFor(Subject subject, Set<MissingFact>... sets) {
        Finding finding = finding(subject);
        assertThat(finding.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(finding.decisive().sets()).containsExactlyInAnyOrderElementsOf(List.of(sets));
        assertThat(finding.decisive().omitted()).isZero();
    }
}
