package org.grassroots.city.sheet;

import java.time.LocalDateTime;
import java.util.Optional;

/**
 * A cell before it is understood.
 *
 * @param kind  what the file takes it for; in a text file every cell is a text
 * @param text  what a CSV export would hold
 * @param time  the day and time of a cell that a worksheet shows as one; empty for every other, and if nobody asked
 */
public record RawCell(Kind kind, String text, Optional<LocalDateTime> time) {

    /** What a file takes a cell for. */
    public enum Kind {
        TEXT,
        NUMBER,
        FORMULA,
        /** The error a formula came to. */
        ERROR,
        /** Part of a merged area, if that was asked for. */
        MERGED
    }

    static RawCell text(String text) {
        return new RawCell(Kind.TEXT, text, Optional.empty());
    }

    /** The kind, and nothing of what it holds: it may tell of a person. */
    @Override
    public String toString() {
        return kind + " cell";
    }
}
