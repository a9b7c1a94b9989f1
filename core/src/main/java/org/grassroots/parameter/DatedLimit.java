package org.grassroots.parameter;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A limit in force for a time, with its source.
 *
 * @param from  the first day
 * @param until  the last day; empty while it is in force
 * @param limit  the number
 * @param citation  the clause that set it
 */
public record DatedLimit(LocalDate from, Optional<LocalDate> until, Limit limit, Citation citation) {

    public DatedLimit {
        requireNonNull(from, "from");
        requireNonNull(until, "until");
        requireNonNull(limit, "limit");
        requireNonNull(citation, "citation");
        checkArgument(
                until.isEmpty() || !until.get().isBefore(from),
                "a value from %s must not end before it begins, but ends on %s",
                from,
                until.orElse(null));
    }

    public Validity validity() {
        return new Validity(Optional.of(from), until);
    }

    boolean isInForce(LocalDate day) {
        return !day.isBefore(from) && (until.isEmpty() || !day.isAfter(until.get()));
    }
}
