package org.grassroots.evaluation;

import org.grassroots.rule.Verdict;

/**
 * How often a rule gave each verdict; the sum is the number of subjects looked at.
 *
 * @param satisfied  0 or more
 * @param violated  0 or more
 * @param undetermined  0 or more
 * @param notApplicable  0 or more
 */
public record VerdictCounts(long satisfied, long violated, long undetermined, long notApplicable) {
    /** Nothing was looked at. */
    public static final VerdictCounts ZERO = new VerdictCounts(0, 0, 0, 0);

    public long lookedAt() {
        return satisfied + violated + undetermined + notApplicable;
    }

    public VerdictCounts plus(VerdictCounts other) {
        return new VerdictCounts(
                satisfied + other.satisfied,
                violated + other.violated,
                undetermined + other.undetermined,
                notApplicable + other.notApplicable);
    }

    VerdictCounts plus(Verdict verdict) {
        return switch (verdict) {
            case SATISFIED -> new VerdictCounts(satisfied + 1, violated, undetermined, notApplicable);
            case VIOLATED -> new VerdictCounts(satisfied, violated + 1, undetermined, notApplicable);
            case UNDETERMINED -> new VerdictCounts(satisfied, violated, undetermined + 1, notApplicable);
            case NOT_APPLICABLE -> new VerdictCounts(satisfied, violated, undetermined, notApplicable + 1);
        };
    }

    static VerdictCounts of(long[] counts, int from) {
        return new VerdictCounts(
                counts[from + Verdict.SATISFIED.ordinal()],
                counts[from + Verdict.VIOLATED.ordinal()],
                counts[from + Verdict.UNDETERMINED.ordinal()],
                counts[from + Verdict.NOT_APPLICABLE.ordinal()]);
    }

    void addTo(long[] counts, int from) {
        counts[from + Verdict.SATISFIED.ordinal()] += satisfied;
        counts[from + Verdict.VIOLATED.ordinal()] += violated;
        counts[from + Verdict.UNDETERMINED.ordinal()] += undetermined;
        counts[from + Verdict.NOT_APPLICABLE.ordinal()] += notApplicable;
    }
}
