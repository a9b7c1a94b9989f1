package org.grassroots.plan.staffing;

/** A way to give posts to people. The same task always gives the same assignment. */
@FunctionalInterface
public interface Staffing {

    Assignment assign(StaffingTask task);

    /**
     * Post by post, each to those who have the fewest posts so far.
     *
     * <p>Heads of all teams come first, then deputies, then members; within a rank the post for which the fewest
     * candidates are fit, then the order of the task. Of the fit who are not in the team yet and may take another post,
     * those with the fewest posts are taken; of these the kinds of people in the order of
     * {@link org.grassroots.plan.team.PersonKind}, then the order of the candidates.
     *
     * <p>So nobody gets a second post while somebody fit for it has none. What is not promised is that as many posts are
     * filled as could be: who takes an early post may be missing in a later one, and a given choice is never taken back.
     * How many are filled may therefore depend on the order of the candidates.
     */
    static Staffing fewestPostsFirst() {
        return new FewestPostsFirst();
    }
}
