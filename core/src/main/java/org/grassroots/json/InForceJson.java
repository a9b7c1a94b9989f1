package org.grassroots.json;

import java.time.LocalDate;
import java.util.Optional;
import org.grassroots.parameter.Validity;
import org.immutables.value.Value;

/** Something that is in force on some days as its JSON states it; always where it says nothing. */
interface InForceJson {
    /** The field {@code from}. */
    Optional<LocalDate> firstDay();

    /** The field {@code until}. */
    Optional<LocalDate> lastDay();

    @Value.Check
    default void check() {
        validity();
    }

    /**
     * @throws IllegalArgumentException if it ends before it begins
     */
    default Validity validity() {
        return new Validity(firstDay(), lastDay());
    }
}
