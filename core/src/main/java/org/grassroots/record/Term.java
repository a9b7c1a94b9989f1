package org.grassroots.record;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.grassroots.fact.Known;

/**
 * A term of office as it is recorded; how long a term lasts is for a rule to say.
 *
 * @param electedOn  the day of the election from which it runs; empty if unknown
 * @param shiftedTo  its last day, where the higher organisation approved an earlier or later election; none if it is known
 *     that no shift was approved
 */
public record Term(Optional<LocalDate> electedOn, Known<LocalDate> shiftedTo) {

    /** Nothing is known. */
    public static final Term UNKNOWN = new Term(Optional.empty(), Known.unknown());

    /**
     * @throws IllegalArgumentException if the last day is before the election; both may be the same day
     */
    public Term {
        requireNonNull(electedOn, "electedOn");
        requireNonNull(shiftedTo, "shiftedTo");
        checkArgument(
                electedOn.isEmpty()
                        || shiftedTo.value().isEmpty()
                        || !shiftedTo.value().get().isBefore(electedOn.get()),
                "the shifted end of a term (%s) must not come before the election it runs from (%s)",
                shiftedTo.value().orElse(null),
                electedOn.orElse(null));
    }
}
