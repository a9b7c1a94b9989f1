package org.grassroots.plan.exercise;

import java.time.LocalDateTime;
import org.grassroots.text.Text;

/**
 * Something that happened in an exercise.
 *
 * @param at  when
 * @param kind  what kind of thing it is
 * @param subject  the id of a stage, condition, person, post or duty
 * @param text  for people to read; names people by their ids only
 */
public record LogEntry(LocalDateTime at, Kind kind, String subject, Text text) {

    /** The kinds of entries. */
    public enum Kind {
        FACT_LEARNED,
        /** Facts call for another stage, which is for an authority to order. */
        STAGE_DUE,
        PERSON_OUT,
        PERSON_BACK,
        ZONE_DRAWN,
        ZONE_LIFTED,
        ORDER_OBEYED,
        ORDER_REFUSED,
        /** Somebody answers a call and stands at the post. */
        ARRIVED,
        NOT_ANSWERED,
        /** Somebody was called as often as the options say, in vain. */
        NOT_REACHED,
        CALLED,
        /** Somebody has no post at the stage any more. */
        RELEASED,
        /** A zone forbids somebody to stand at a post. */
        FORBIDDEN,
        /** Every place of the stage is filled. */
        STAFFED,
        /** From here on nobody does a duty of the stage. */
        DUTY_UNMET,
        DUTY_MET
    }
}
