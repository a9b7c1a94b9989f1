package org.grassroots.parameter;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

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

    /** The days on which both are in force; empty if there is none. */
    public Optional<Validity> and(Validity other) {
        Optional<LocalDate> later =
                Stream.of(from, other.from).flatMap(Optional::stream).max(Comparator.naturalOrder());
        Optional<LocalDate> earlier =
                Stream.of(until, other.until).flatMap(Optional::stream).min(Comparator.naturalOrder());
        return later.isPresent() && earlier.isPresent() && earlier.get().isBefore(later.get())
                ? Optional.empty()
                : Optional.of(new Validity(later, earlier));
    }

    /** Such as {@code from 2020-01-01 until 2020-12-31}, or {@code always}. */
    @Override
    public String toString() {
        String said = from.map(first -> "from " + first).orElse("")
                + until.map(last -> (from.isPresent() ? " " : "") + "until " + last)
                        .orElse("");
        return said.isEmpty() ? "always" : said;
    }
}
