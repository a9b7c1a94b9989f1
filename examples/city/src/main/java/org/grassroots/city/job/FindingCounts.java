package org.grassroots.city.job;

import java.util.EnumMap;
import java.util.Map;
import org.grassroots.baseline.ReviewedFinding;
import org.grassroots.rule.Grade;
import org.grassroots.rule.Verdict;

/** How many demands are broken or cannot be decided, by the grade of the demand; a rule may have demands of several grades. */
public final class FindingCounts {
    private final Map<Grade, Long> violated = new EnumMap<>(Grade.class);
    private final Map<Grade, Long> counting = new EnumMap<>(Grade.class);
    private long undetermined;

    FindingCounts() {}

    void add(ReviewedFinding reviewed) {
        if (reviewed.finding().verdict() == Verdict.UNDETERMINED) {
            undetermined++;
            return;
        }
        Grade grade = reviewed.finding().grade();
        violated.merge(grade, 1L, Long::sum);
        if (reviewed.standing().counts()) {
            counting.merge(grade, 1L, Long::sum);
        }
    }

    public long violated(Grade grade) {
        return violated.getOrDefault(grade, 0L);
    }

    /** Those of {@link #violated} that no baseline accepts. */
    public long counting(Grade grade) {
        return counting.getOrDefault(grade, 0L);
    }

    public long undetermined() {
        return undetermined;
    }
}
