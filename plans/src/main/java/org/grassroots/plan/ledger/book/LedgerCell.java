package org.grassroots.plan.ledger.book;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** What an entry has in a column: nothing, a guarded value, or the trace of one that was erased. */
public final class LedgerCell {
    static final LedgerCell EMPTY = new LedgerCell(State.EMPTY, null, 0, 0);
    static final LedgerCell ERASED = new LedgerCell(State.ERASED, null, 0, 0);

    private final State state;
    private final byte @Nullable [] form;
    private final int from;
    private final int to;

    /** What became of a value. */
    public enum State {
        /** None was given. */
        EMPTY,
        /** It is there. */
        KEPT,
        /** It was there and is gone for good. */
        ERASED
    }

    private LedgerCell(State state, byte @Nullable [] form, int from, int to) {
        this.state = state;
        this.form = form;
        this.from = from;
        this.to = to;
    }

    static LedgerCell of(FormWalk walk) {
        return walk.state == FormWriter.ERASED
                ? ERASED
                : new LedgerCell(State.KEPT, walk.bytes, walk.valueAt + FormWriter.SALT, walk.valueEnd);
    }

    public State state() {
        return state;
    }

    public boolean isKept() {
        return state == State.KEPT;
    }

    /**
     * The value as it is written, guarded.
     *
     * @throws IllegalStateException if none is kept
     */
    public Personal<String> value() {
        if (form == null) {
            throw new IllegalStateException("there is no value: it is %s".formatted(state));
        }
        return Personal.of(new String(form, from, to - from, StandardCharsets.UTF_8));
    }

    /** The state, and nothing of the value. */
    @Override
    public String toString() {
        return state.name();
    }
}
