package org.grassroots.record;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Something a branch is recorded to have done that not every kind of branch may do (branch regulations Art. 8).
 *
 * @param kind  what it did
 * @param on  the day; empty if unknown
 */
public record BranchAct(Kind kind, Optional<LocalDate> on) {

    /** What a branch did. */
    public enum Kind {
        COLLECTED_DUES,
        /** Elected delegates to a Party congress. */
        ELECTED_DELEGATES,
        /** Held an election of its own officers at the end of their term. */
        HELD_REELECTION,
        ADMITTED_MEMBER,
        DISCIPLINED_MEMBER
    }

    public BranchAct {
        requireNonNull(kind, "kind");
        requireNonNull(on, "on");
    }

    /** An act of which the day is not known. */
    public static BranchAct of(Kind kind) {
        return new BranchAct(kind, Optional.empty());
    }
}
