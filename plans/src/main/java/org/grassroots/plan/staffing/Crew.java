package org.grassroots.plan.staffing;

import java.util.BitSet;
import org.grassroots.plan.team.PersonKind;

/**
 * Candidates of one kind who are fit for the same posts, so that any one of them can stand for any other.
 *
 * @param kind  what they are
 * @param fit  the positions of the posts that they are fit for
 * @param people  their positions in the task, in the order of their ids
 */
record Crew(PersonKind kind, BitSet fit, int[] people) {

    int size() {
        return people.length;
    }

    boolean isFitFor(int post) {
        return fit.get(post);
    }
}
