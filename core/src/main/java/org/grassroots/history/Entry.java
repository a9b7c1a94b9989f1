package org.grassroots.history;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.grassroots.change.Authority;
import org.grassroots.change.Change;
import org.grassroots.change.Decision;
import org.grassroots.register.RegisterChange;

/** One thing that was recorded in a history. Immutable, compared by value. */
public sealed interface Entry {
    /** The day on which it was recorded. */
    LocalDate recordedOn();

    /**
     * A change that holds from a day on, which may come before or after the day it was recorded.
     *
     * @param change  what was done, or found to be
     * @param by  who decided it; empty if nothing was decided, as with a correction
     * @param from  the first day on which it holds
     * @param recordedOn  the day on which it was recorded
     */
    record Made(Change change, Optional<Authority> by, LocalDate from, LocalDate recordedOn) implements Entry {
        public Made {
            requireNonNull(change, "change");
            requireNonNull(by, "by");
            requireNonNull(from, "from");
            requireNonNull(recordedOn, "recordedOn");
        }

        /** A decision that was recorded. */
        public static Made of(Decision decision, LocalDate recordedOn) {
            return new Made(decision.change(), Optional.of(decision.by()), decision.on(), recordedOn);
        }

        /** A fact or correction that was recorded and that nobody had to decide. */
        public static Made of(Change change, LocalDate from, LocalDate recordedOn) {
            return new Made(change, Optional.empty(), from, recordedOn);
        }

        RegisterChange made() {
            return by.isPresent() ? new Decision(change, by.get(), from) : change;
        }
    }

    /**
     * An entry is taken back: it never held.
     *
     * @param entry  its number, from 1; retractions are counted too
     * @param recordedOn  the day on which the retraction was recorded
     */
    record Retracted(int entry, LocalDate recordedOn) implements Entry {
        public Retracted {
            checkArgument(entry >= 1, "entries are counted from 1, was %s", entry);
            requireNonNull(recordedOn, "recordedOn");
        }
    }
}
