package org.grassroots.city.change;

import java.io.IOException;

/** Thrown when a line cannot be used where all lines must be: its message names file, line, place, what was met and what would be right. */
public final class UnfitLineException extends IOException {
    private static final long serialVersionUID = 1L;

    UnfitLineException(String message) {
        super(message);
    }

    static UnfitLineException at(String file, long line, String pointer, String what) {
        return new UnfitLineException(
                "%s, line %s%s: %s".formatted(file, line, pointer.isEmpty() ? "" : ", " + pointer, what));
    }
}
