package org.grassroots.comparison;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import org.grassroots.evaluation.Evaluator;
import org.grassroots.evaluation.Finding;
import org.grassroots.evaluation.IndexedRegister;
import org.grassroots.missing.Subject;
import org.grassroots.pack.RulePack;
import org.grassroots.register.Register;
import org.grassroots.rule.Grade;
import org.grassroots.rule.Verdict;

/**
 * What a pack as a whole, with its bases, says of a register of one compound.
 *
 * @param pack  the id of the pack
 * @param verdict  VIOLATED if something that must hold of the compound, or of what is in it, does not; else UNDETERMINED
 *     if that cannot be told of something; else SATISFIED
 * @param findings  the grounds of a verdict other than SATISFIED: every finding of that verdict against what must hold
 */
public record Stance(String pack, Verdict verdict, List<Finding> findings) {
    public Stance {
        requireNonNull(pack, "pack");
        requireNonNull(verdict, "verdict");
        findings = List.copyOf(findings);
    }

    /** Judges the register by the rules that bind under the pack on the day; what they ask of the community is left out. */
    public static Stance of(RulePack pack, LocalDate day, Register register) {
        return of(pack.id(), Evaluator.of(List.of(pack), day), IndexedRegister.of(register));
    }

    static Stance of(String pack, Evaluator evaluator, IndexedRegister register) {
        List<Finding> must = evaluator.evaluate(register).findings().stream()
                .filter(finding -> finding.grade() == Grade.MUST)
                .filter(finding -> finding.subject().kind() != Subject.Kind.COMMUNITY)
                .toList();
        Verdict verdict = must.stream().anyMatch(finding -> finding.verdict() == Verdict.VIOLATED)
                ? Verdict.VIOLATED
                : must.isEmpty() ? Verdict.SATISFIED : Verdict.UNDETERMINED;
        return new Stance(
                pack,
                verdict,
                must.stream().filter(finding -> finding.verdict() == verdict).toList());
    }
}
