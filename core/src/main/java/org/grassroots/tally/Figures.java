package org.grassroots.tally;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.grassroots.fact.Interval;

/**
 * The numbers behind a trait that rests on a comparison: it is so where the observed reaches the required.
 *
 * @param observed  what was counted, perhaps with bounds only
 * @param required  the least that will do; empty if it cannot be told
 */
public record Figures(Interval observed, Optional<Interval> required) {
    public Figures {
        requireNonNull(observed, "observed");
        requireNonNull(required, "required");
    }
}
