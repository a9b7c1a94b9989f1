package org.grassroots.baseline;

/**
 * How findings and acceptances stand. The first three add up to the findings.
 *
 * @param unaccepted  findings that are new
 * @param known  findings that are accepted
 * @param expired  findings that were accepted until a day that is over
 * @param fixed  acceptances, expired or not, whose finding is gone
 * @param unseen  acceptances of communities or rules that were not evaluated
 * @param grown  acceptances that are in force and whose finding has become worse; their findings are among the known
 */
public record BaselineCounts(long unaccepted, long known, long expired, long fixed, long unseen, long grown) {
    /** Nothing found, nothing accepted. */
    public static final BaselineCounts ZERO = new BaselineCounts(0, 0, 0, 0, 0, 0);

    /** How many more findings count than have been put right: new and expired less fixed; below 0 where things mend. */
    public long growth() {
        return unaccepted + expired - fixed;
    }

    public BaselineCounts plus(BaselineCounts other) {
        return new BaselineCounts(
                unaccepted + other.unaccepted,
                known + other.known,
                expired + other.expired,
                fixed + other.fixed,
                unseen + other.unseen,
                grown + other.grown);
    }

    BaselineCounts plus(Standing standing) {
        return switch (standing) {
            case NEW -> plus(new BaselineCounts(1, 0, 0, 0, 0, 0));
            case KNOWN -> plus(new BaselineCounts(0, 1, 0, 0, 0, 0));
            case EXPIRED -> plus(new BaselineCounts(0, 0, 1, 0, 0, 0));
        };
    }
}
