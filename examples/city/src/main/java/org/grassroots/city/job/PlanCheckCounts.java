package org.grassroots.city.job;

import java.util.EnumMap;
import java.util.Map;
import org.grassroots.plan.completeness.AssignmentClarity;
import org.grassroots.plan.completeness.PlanCheck;
import org.grassroots.plan.completeness.PlanFinding;
import org.grassroots.plan.completeness.PlanRule;
import org.grassroots.rule.Grade;

/** What checks of plans come to. */
public final class PlanCheckCounts {
    private final Map<PlanRule, Map<Grade, Long>> byRule = new EnumMap<>(PlanRule.class);
    private long plans;
    private long complete;
    private AssignmentClarity clarity = AssignmentClarity.NONE;

    public PlanCheckCounts() {
        for (PlanRule rule : PlanRule.values()) {
            Map<Grade, Long> grades = new EnumMap<>(Grade.class);
            for (Grade grade : Grade.values()) {
                grades.put(grade, 0L);
            }
            byRule.put(rule, grades);
        }
    }

    public void add(PlanCheck check) {
        plans++;
        complete += check.isComplete() ? 1 : 0;
        clarity = clarity.plus(check.clarityOfAll());
        for (PlanFinding finding : check.findings()) {
            byRule.get(finding.rule()).merge(finding.grade(), 1L, Long::sum);
        }
    }

    /** Every rule with every grade, also where nothing was found. */
    public Map<PlanRule, Map<Grade, Long>> byRule() {
        return byRule;
    }

    public long findings(Grade grade) {
        return byRule.values().stream().mapToLong(grades -> grades.get(grade)).sum();
    }

    /** How many plans were checked. */
    public long plans() {
        return plans;
    }

    /** How many of them have no finding that is a MUST. */
    public long complete() {
        return complete;
    }

    /** The four-clear test of all assignments of all plans. */
    public AssignmentClarity clarity() {
        return clarity;
    }
}
