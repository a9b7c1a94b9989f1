package org.grassroots.plan.staffing;

/** A way to give posts to people. The same task always gives the same assignment. */
@FunctionalInterface
public interface Staffing {

    Assignment assign(StaffingTask task);

    /**
     * As many places filled as can be filled at all, whatever the order of the candidates. Of all ways to do so:
     *
     * <ol>
     *   <li>the one that fills the most places of heads, then of deputies, then of members;
     *   <li>the one that spreads the posts most evenly: first the most that anybody holds is as small as can be, then as
     *       few people as can be hold as many, and so on down (which is also the least sum of squares);
     *   <li>the first in a fixed order: heads before deputies before members, in the order of the task, each post with as
     *       many people as can be, and these of the first kinds in the order of {@link
     *       org.grassroots.plan.team.PersonKind}; of one kind those who are fit for fewer posts, so that skills stay free,
     *       then those who are fit for an earlier post. Who is fit for the same posts takes turns, in the order of ids.
     * </ol>
     *
     * <p>The first two never conflict: a place that a head can fill is never paid for with a place elsewhere. Exact, not
     * a search with luck; why places stay empty is told by {@link StaffingProof}.
     */
    static Staffing mostPostsFilled() {
        return new MostPostsFilled();
    }

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
     * How many are filled may therefore depend on the order of the candidates; {@link #mostPostsFilled()} promises more.
     */
    static Staffing fewestPostsFirst() {
        return new FewestPostsFirst();
    }
}
