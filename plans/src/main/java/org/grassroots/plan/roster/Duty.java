package org.grassroots.plan.roster;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Comparator;
import org.grassroots.member.PersonId;

/**
 * One person in one shift.
 *
 * @param day  the day on which the shift begins
 * @param shift  of the point, from 1 on
 */
public record Duty(LocalDate day, DutyPointId point, int shift, PersonId person) implements Comparable<Duty> {
    private static final Comparator<Duty> ORDER = Comparator.comparing(Duty::day)
            .thenComparing(Duty::point)
            .thenComparing(Duty::shift)
            .thenComparing(duty -> duty.person().value());

    public Duty {
        requireNonNull(day, "day");
        requireNonNull(point, "point");
        requireNonNull(person, "person");
        checkArgument(shift >= 1, "a shift is counted from 1 on, was %s", shift);
    }

    /** By day, point, shift and id. */
    @Override
    public int compareTo(Duty other) {
        return ORDER.compare(this, other);
    }
}
