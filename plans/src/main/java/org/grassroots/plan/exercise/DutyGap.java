package org.grassroots.plan.exercise;

import java.time.Duration;
import java.time.LocalDateTime;
import org.grassroots.plan.element.ElementId;

/**
 * A time in which nobody did a duty.
 *
 * @param team  the team whose duty it is
 * @param duty  the duty
 * @param from  since when
 * @param to  until when; the end of the exercise if it was never met again
 * @param met  whether it was met again
 */
public record DutyGap(ElementId team, ElementId duty, LocalDateTime from, LocalDateTime to, boolean met) {
    public Duration lasted() {
        return Duration.between(from, to);
    }
}
