package org.grassroots.formation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.grassroots.evaluation.Evaluator;
import org.grassroots.evaluation.Finding;
import org.grassroots.missing.MissingFact;
import org.grassroots.missing.Subject;
import org.grassroots.register.Register;
import org.grassroots.rule.Grade;
import org.grassroots.rule.RuleId;
import org.grassroots.rule.Verdict;
import org.grassroots.text.Text;

/** What the rules still find after all that is proposed. */
final class Leftovers {
    private static final String PAIRING = "pairing.";

    private Leftovers() {}

    private record Key(RuleId rule, Subject subject) {}

    /**
     * For every MUST finding on the register as it would be the certificate told while forming, or else the finding itself.
     * What was told and is no finding, as it is satisfied in another way, is left out.
     */
    static List<Impossible> reconcile(Evaluator evaluator, Register after, List<Impossible> told) {
        Map<Key, Finding> findings = new LinkedHashMap<>();
        for (Finding finding : evaluator.evaluate(after).findings()) {
            if (finding.grade() == Grade.MUST) {
                findings.putIfAbsent(new Key(finding.rule(), finding.subject()), finding);
            }
        }
        List<Impossible> all = new ArrayList<>();
        for (Impossible one : told) {
            if (findings.remove(new Key(one.rule(), one.subject())) != null) {
                all.add(one);
            }
        }
        Map<RuleId, List<Impossible>> byRule = new LinkedHashMap<>();
        findings.forEach((key, finding) ->
                byRule.computeIfAbsent(key.rule(), rule -> new ArrayList<>()).add(new Impossible.Left(finding)));
        for (List<Impossible> left : byRule.values()) {
            // The evaluation goes by the order of the register, a proposal must not.
            left.sort(Comparator.comparing(one -> one.subject().id(), NaturalOrder.ofText()));
            all.addAll(left);
        }
        return all;
    }

    static Lack lack(Finding finding) {
        if (finding.rule().value().startsWith(PAIRING)) {
            return new Lack.Outside(Text.of(
                    "a unit, cadre or deployed member that is known to answer for " + finding.subject(),
                    "负责包联“" + finding.subject().id() + "”的单位、干部或下派党员"));
        }
        if (finding.verdict() == Verdict.UNDETERMINED) {
            List<Set<MissingFact>> sets = finding.decisive().sets();
            return new Lack.Facts(sets.isEmpty() ? Set.of() : sets.get(0));
        }
        return new Lack.Outside(Text.of(
                "what forming does not bring about: it is for "
                        + finding.responsible().english() + " to put right",
                "不属于组建范围的条件，须由" + finding.responsible().simplifiedChinese() + "改正"));
    }

    static Text certificate(Finding finding) {
        if (finding.rule().value().startsWith(PAIRING)) {
            return Text.of(
                    "Nobody is known who answers for " + finding.subject() + ", and nobody can be made up. "
                            + finding.message().english(),
                    "未登记“" + finding.subject().id() + "”的包联单位或人员，不能虚设。"
                            + finding.message().simplifiedChinese());
        }
        return finding.message();
    }
}
