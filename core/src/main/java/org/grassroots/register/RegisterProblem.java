package org.grassroots.register;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;

/**
 * Why the parts of a register do not fit together.
 *
 * @param code  the kind of problem
 * @param pointer  where it stands, as a JSON pointer into the register's format
 * @param met  what stands there
 * @param expected  what would be right
 */
public record RegisterProblem(Code code, String pointer, String met, String expected) implements Serializable {
    public RegisterProblem {
        requireNonNull(code, "code");
        requireNonNull(pointer, "pointer");
        requireNonNull(met, "met");
        requireNonNull(expected, "expected");
    }

    /** The kinds of problem; what a rule is there to find is none of them. */
    public enum Code {
        /** An id that names nothing in the register. */
        DANGLING_ID,
        /** An id that is given twice. */
        DUPLICATE_ID,
        /** Two ids that the eye cannot tell apart. */
        LOOK_ALIKE_ID,
        /** Two facts that cannot both be. */
        CONFLICT
    }

    /** One line: where, what was met, what would be right. */
    public String message() {
        return pointer + ": " + met + "; " + expected;
    }
}
