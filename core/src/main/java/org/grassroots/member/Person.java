package org.grassroots.member;

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

    /** Whether health and age allow duty at the front line. SENSITIVE. */
    Answer fitForFrontLine();

    /** Whether the training was passed. */
    default Answer hasPassed(String training) {
        return trainings().contains(training);
    }
}
