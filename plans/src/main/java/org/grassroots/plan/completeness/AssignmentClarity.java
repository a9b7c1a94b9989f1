package org.grassroots.plan.completeness;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * The four-clear test of assignments (人员、时间、点位、职责; Seed-004): of how many it is clear who, when, where and what
 * for. Not the four things that a survey makes clear about a compound.
 *
 * @param assignments  how many were looked at: each person once for each post
 * @param person  of how many the person is known
 * @param time  of how many a shift is stated that the post has
 * @param post  of how many the post stands in the plan
 * @param duty  of how many the post has a duty that stands in the plan
 * @param all  of how many all four are clear
 */
public record AssignmentClarity(int assignments, int person, int time, int post, int duty, int all) {
    /** Of no assignment. */
    public static final AssignmentClarity NONE = new AssignmentClarity(0, 0, 0, 0, 0, 0);

    public AssignmentClarity {
        checkArgument(
                all >= 0
                        && all <= Math.min(Math.min(person, time), Math.min(post, duty))
                        && Math.max(Math.max(person, time), Math.max(post, duty)) <= assignments,
                "of %s assignments %s, %s, %s and %s are clear, so all four cannot be clear of %s",
                assignments,
                person,
                time,
                post,
                duty,
                all);
    }

    /** The numbers of both together. */
    public AssignmentClarity plus(AssignmentClarity more) {
        return new AssignmentClarity(
                assignments + more.assignments,
                person + more.person,
                time + more.time,
                post + more.post,
                duty + more.duty,
                all + more.all);
    }

    /** Whether all four are clear of every assignment; so it is where there is none. */
    public boolean isClear() {
        return all == assignments;
    }

    /** The share of which all four are clear in whole percent, rounded down, so that 100 means every one; 100 of none. */
    public int percent() {
        return assignments == 0 ? 100 : (int) (100L * all / assignments);
    }
}
