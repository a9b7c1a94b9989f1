package org.grassroots.member;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.grassroots.fact.Answer;
import org.grassroots.fact.Listing;

/** Somebody who can be given a duty. */
public interface Person {
    PersonId personId();

    /** PERSONAL; masked in {@code toString}. */
    String name();

    /**
     * Codes of the trainings passed, such as {@code sampling}; unknown if nobody said, an empty list if known to have
     * none. PERSONAL; masked in {@code toString}.
     */
    Listing<String> trainings();

    /**
     * The days on which trainings were passed, as far as anybody said; a training may be passed again. A day counts for a
     * training that stands in {@link #trainings()} only. PERSONAL; masked in {@code toString}.
     */
    List<TrainingDay> trainedOn();

    /**
     * For how many hours a day he or she can be called, 0 to 24; empty if nobody said. PERSONAL; masked in {@code
     * toString}.
     */
    OptionalInt hoursPerDay();

    /** Whether health and age allow duty at the front line. SENSITIVE. */
    Answer fitForFrontLine();

    /** Whether he or she can be called for so many hours a day. */
    default Answer hasHours(int hours) {
        return hoursPerDay().isPresent() ? Answer.of(hoursPerDay().getAsInt() >= hours) : Answer.UNKNOWN;
    }

    /** Whether the training was passed. */
    default Answer hasPassed(String training) {
        return trainings().contains(training);
    }

    /**
     * Whether the training was passed on a day from the first to the last, both included; UNKNOWN if it was passed on a day
     * that nobody stated.
     */
    default Answer hasPassed(String training, LocalDate first, LocalDate last) {
        boolean dated = false;
        for (TrainingDay day : trainedOn()) {
            if (day.training().equals(training)) {
                if (!day.on().isBefore(first) && !day.on().isAfter(last)) {
                    return hasPassed(training);
                }
                dated = true;
            }
        }
        return hasPassed(training).and(dated ? Answer.NO : Answer.UNKNOWN);
    }
}
