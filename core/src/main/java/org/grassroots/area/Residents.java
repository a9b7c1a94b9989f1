package org.grassroots.area;

import java.util.List;
import org.grassroots.fact.Interval;

/** Counts the people of listed households. */
final class Residents {
    private Residents() {}

    static Interval in(List<Household> households) {
        int counted = 0;
        boolean allKnown = true;
        for (Household household : households) {
            counted += household.residents().orElse(0);
            allKnown &= household.residents().isPresent();
        }
        return allKnown ? Interval.exactly(counted) : Interval.atLeast(counted);
    }
}
