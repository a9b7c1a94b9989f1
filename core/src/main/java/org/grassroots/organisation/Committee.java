package org.grassroots.organisation;

import static java.util.Objects.requireNonNull;

import org.grassroots.fact.Listing;

/**
 * A branch committee.
 *
 * @param seats  its members; unknown if it is known to exist but not who sits in it
 */
public record Committee(Listing<CommitteeSeat> seats) {
    public Committee {
        requireNonNull(seats, "seats");
    }

    public static Committee of(CommitteeSeat... seats) {
        return new Committee(Listing.of(seats));
    }
}
