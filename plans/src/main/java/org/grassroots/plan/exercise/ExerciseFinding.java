package org.grassroots.plan.exercise;

import org.grassroots.text.Text;

/**
 * What an exercise has shown to be amiss.
 *
 * @param kind  what kind of thing it is
 * @param subject  the id of a stage or transition, or the path of a duty or post
 * @param text  for people to read
 */
public record ExerciseFinding(Kind kind, String subject, Text text) {

    /** The kinds of findings. */
    public enum Kind {
        /** A stage was never staffed. */
        NOT_STAFFED,
        /** Nobody did a duty for longer than the options allow. */
        DUTY_UNMET,
        /** An order of somebody without the power to give it. */
        ORDER_WITHOUT_POWER,
        /** Facts called for a graver stage, and nobody ordered one while they did. */
        NOT_ORDERED,
        /** A zone forbids somebody to stand at the post that the plan gives. */
        FORBIDDEN,
        /** A stage lasted longer than ordered. */
        OVERDUE
    }
}
