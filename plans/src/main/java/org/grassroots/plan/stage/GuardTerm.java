package org.grassroots.plan.stage;

import static com.google.common.base.Preconditions.checkArgument;

import org.grassroots.plan.element.ElementId;

/**
 * One part of a guard: a condition that holds, or does not hold, for some days by now.
 *
 * @param condition  a condition of the ladder
 * @param holds  whether it must hold; if not, it must not hold
 * @param days  for how many days by now, 0 to 366; 0 asks for no length of time
 */
public record GuardTerm(ElementId condition, boolean holds, int days) {
    /** The most days that a guard may ask for. */
    public static final int MAX_DAYS = 366;

    public GuardTerm {
        checkArgument(
                days >= 0 && days <= MAX_DAYS,
                "condition '%s' must be asked for 0 to %s days, was %s",
                condition,
                MAX_DAYS,
                days);
    }

    /** Whether no facts can make both hold. */
    public boolean contradicts(GuardTerm other) {
        return condition.equals(other.condition) && holds != other.holds;
    }
}
