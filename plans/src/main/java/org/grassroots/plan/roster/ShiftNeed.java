package org.grassroots.plan.roster;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import org.grassroots.plan.team.Requirement;

/**
 * So many people of one kind in a shift; a shift's mix is made of these.
 *
 * @param people  1 to {@link #MAX}
 * @param requires  what each of them must be
 */
public record ShiftNeed(int people, Requirement requires) {
    /** The most people one need of a shift may ask for; far above any point, so that a slip of the pen is met. */
    public static final int MAX = 10_000;

    public ShiftNeed {
        requireNonNull(requires, "requires");
        checkArgument(
                people >= 1 && people <= MAX,
                "a shift must need 1 to %s people of a kind, was %s; leave the kind out if nobody is needed",
                MAX,
                people);
    }
}
