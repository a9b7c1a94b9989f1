package org.grassroots.plan.roster.generate;

import java.util.Optional;

/**
 * Whether there is a roster.
 *
 * @param schedule  a whole one; empty if there is none or that is not certain
 * @param isCertain  whether no schedule means that there is none
 */
record Decision(Optional<Schedule> schedule, boolean isCertain) {
    private static final Decision NONE = new Decision(Optional.empty(), true);

    static Decision of(Model model, Effort effort) {
        if (model.tooLong) {
            return NONE;
        }
        for (DayFilling.Weights weights :
                new DayFilling.Weights[] {DayFilling.Weights.FAIR, DayFilling.Weights.RESTED, DayFilling.Weights.SPARING
                }) {
            Schedule quick = new Schedule(model);
            if (new DayFilling(model, weights, effort).fill(quick)) {
                return new Decision(Optional.of(quick), true);
            }
        }
        if (new Relaxation(model).provesNone(effort)) {
            return NONE;
        }
        Search search = new Search(model, Search.Bounds.none(), effort);
        return switch (search.run()) {
            case FOUND -> new Decision(Optional.of(search.schedule()), true);
            case NONE -> NONE;
            case UNDECIDED -> new Decision(Optional.empty(), false);
        };
    }

    boolean isNone() {
        return schedule.isEmpty() && isCertain;
    }
}
