package org.grassroots.member;

import java.time.LocalDate;
import java.util.List;
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

    /** Whether health and age allow duty at the front line. SENSITIVE. */
    Answer fitForFrontLine();

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
