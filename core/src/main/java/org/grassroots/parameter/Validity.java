package org.grassroots.parameter;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The days on which something is in force.
 *
 * @param from  the first day; empty if it always was
 * @param until  the last day; empty while it is in force
 */
public record Validity(Optional<LocalDate> from, Optional<LocalDate> until) {
    /** In force on every day. */
    public static final Validity ALWAYS = new Validity(Optional.empty(), Optional.empty());

    public Validity {
        requireNonNull(from, "from");
        requireNonNull(until, "until");
        checkArgument(
                from.isEmpty() || until.isEmpty() || !until.get().isBefore(from.get()),
                "what is in force from %s must not end before it begins, but ends on %s",
                from.orElse(null),
                until.orElse(null));
    }

    public boolean includes(LocalDate day) {
        return from.map(first -> !day.isBefore(first)).orElse(true)
                && until.map(last -> !day.isAfter(last)).orElse(true);
    }
}
