package org.grassroots.baseline;

import org.grassroots.fact.Interval;

/** How far numbers are from what is required. */
final class Distances {
    private Distances() {}

    /** 0 within the interval. */
    static long from(Interval required, int number) {
        return Math.max(0, Math.max((long) required.low() - number, (long) number - required.high()));
    }
}
