package org.grassroots.pack;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;

/**
 * Why the parts of a pack, or a pack and its bases, do not fit together.
 *
 * @param code  the kind of problem
 * @param pointer  where it stands, as a JSON pointer into the pack's format
 * @param met  what stands there
 * @param expected  what would be right
 */
public record PackProblem(Code code, String pointer, String met, String expected) implements Serializable {
    public PackProblem {
        requireNonNull(code, "code");
        requireNonNull(pointer, "pointer");
        requireNonNull(met, "met");
        requireNonNull(expected, "expected");
    }

    /** The kinds of problem. */
    public enum Code {
        /** A rule that no base states is specialised or suspended. */
        DANGLING_ID,
        /** A rule is listed twice. */
        DUPLICATE_ID,
        /** Two statements that cannot both hold. */
        CONFLICT
    }

    /** One line: where, what was met, what would be right. */
    public String message() {
        return pointer + ": " + met + "; " + expected;
    }
}
