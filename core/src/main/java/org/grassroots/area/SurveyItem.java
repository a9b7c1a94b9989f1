package org.grassroots.area;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.grassroots.fact.Answer;

/**
 * Whether one item of the "four-clear" survey is on record, and since when.
 *
 * @param recorded  whether it is on record
 * @param on  the day it was recorded; empty if unknown, and always if it is not on record
 */
public record SurveyItem(Answer recorded, Optional<LocalDate> on) {
    /** Nobody said whether it is on record. */
    public static final SurveyItem UNKNOWN = new SurveyItem(Answer.UNKNOWN, Optional.empty());

    /** Known not to be on record. */
    public static final SurveyItem MISSING = new SurveyItem(Answer.NO, Optional.empty());

    public SurveyItem {
        requireNonNull(recorded, "recorded");
        requireNonNull(on, "on");
        checkArgument(
                on.isEmpty() || recorded == Answer.YES,
                "a survey item with a date must be recorded 'yes', was %s",
                recorded);
    }

    public static SurveyItem recordedOn(LocalDate day) {
        return new SurveyItem(Answer.YES, Optional.of(day));
    }
}
