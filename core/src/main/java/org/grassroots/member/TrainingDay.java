package org.grassroots.member;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * A day on which somebody passed a training.
 *
 * @param training  the code of the training; PERSONAL
 * @param on  the day; PERSONAL
 */
public record TrainingDay(String training, LocalDate on) {

    public TrainingDay {
        requireNonNull(training, "training");
        requireNonNull(on, "on");
    }

    /** Shows nothing of the person. */
    @Override
    public String toString() {
        return "TrainingDay{####}";
    }
}
