package org.grassroots.area;

import java.util.List;
import org.grassroots.fact.Interval;

/** Counts the people of listed households. */
final class Residents {
    private Residents() {}

    static Interval in(List<Household> households) {
        Interval counted = Interval.exactly(0);
        for (Household household : households) {
            counted = counted.plus(in(household));
        }
        return counted;
    }

    private static Interval in(Household household) {
        return household.residents().isPresent()
                ? Interval.exactly(household.residents().getAsInt())
                : Interval.UNKNOWN;
    }
}
