package org.grassroots.benchmark.contest;

import java.time.LocalDate;

/** The numbers of the eight rules, for contestants whose rules are written in Java. */
public final class Limits {
    /** Full members who ask for a formal branch. */
    public static final int FULL_FOR_BRANCH = 3;

    public static final int MOST_MEMBERS = 50;

    /** Full members who ask for a committee. */
    public static final int FULL_FOR_COMMITTEE = 7;

    public static final int FEWEST_SEATS = 3;
    public static final int MOST_USUAL_SEATS = 5;
    public static final int MOST_SEATS = 7;
    public static final int MOST_BODIES_LED = 2;

    private Limits() {}

    /** The last day on which a secretary may have become a full member to have a whole year on the day. */
    public static LocalDate standingSince(LocalDate day) {
        LocalDate last = day.minusYears(1);
        // Who became full on 29 February has the year on the 28th.
        while (!last.plusDays(1).plusYears(1).isAfter(day)) {
            last = last.plusDays(1);
        }
        return last;
    }
}
