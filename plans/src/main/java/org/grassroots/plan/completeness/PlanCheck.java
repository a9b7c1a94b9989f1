package org.grassroots.plan.completeness;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.grassroots.area.CompoundId;
import org.grassroots.rule.Grade;

/**
 * What was found of one plan.
 *
 * @param compound  the compound whose plan it is
 * @param findings  in the order of the template; what people have added comes after it, in the order of its paths
 * @param clarity  the four-clear test of each team that has assignments, by the path of the team such as
 *     {@code special/T2}, in that same order; assignments in no team are by the empty path
 */
public record PlanCheck(CompoundId compound, List<PlanFinding> findings, Map<String, AssignmentClarity> clarity) {

    public PlanCheck {
        findings = List.copyOf(findings);
        clarity = Collections.unmodifiableMap(new LinkedHashMap<>(clarity));
    }

    /** The four-clear test of the whole plan. */
    public AssignmentClarity clarityOfAll() {
        return clarity.values().stream().reduce(AssignmentClarity.NONE, AssignmentClarity::plus);
    }

    public List<PlanFinding> findings(Grade grade) {
        return findings.stream().filter(finding -> finding.grade() == grade).toList();
    }

    /** Whether no finding is a MUST. */
    public boolean isComplete() {
        return findings(Grade.MUST).isEmpty();
    }

    @Override
    public String toString() {
        return "PlanCheck{compound=%s, findings=%s, clear=%s%%}"
                .formatted(compound, findings.size(), clarityOfAll().percent());
    }
}
