package org.grassroots.plan.catalogue;

import org.immutables.value.Value;

/** One thing that is wrong in the files of a template. */
@Value.Immutable
public interface LoadProblem {
    /** The kind of problem, stable: {@code missing-file}, {@code broken-law}, or such as {@code unknown-field}. */
    String code();

    String file();

    /** From 1. */
    int line();

    /** From 1, in characters. */
    int column();

    /** The JSON pointer (RFC 6901) of what is wrong, empty for the whole file; the place may be that of a parent. */
    String pointer();

    /** What stands there. */
    String met();

    /** What would be right; empty if {@link #met()} says it. */
    String expected();

    /** {@link #met()} and {@link #expected()} as a sentence. */
    String sentence();

    /** One line: {@code t02.json, line 3, column 17, /flow/nodes/0/by: special/T2/flow/s1: no post 'x'; expected …} */
    default String message() {
        String where = file() + ", line " + line() + ", column " + column();
        return (pointer().isEmpty() ? where : where + ", " + pointer()) + ": " + sentence();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link LoadProblem}; everything is required. */
    final class Builder extends ImmutableLoadProblem.Builder {
        Builder() {}
    }
}
