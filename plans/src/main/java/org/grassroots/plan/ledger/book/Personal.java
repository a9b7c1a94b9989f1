package org.grassroots.plan.ledger.book;

import java.util.Objects;
import java.util.function.Function;

/**
 * A value that tells of a person. It never shows itself: {@code toString}, string concatenation, logs and messages give
 * {@value #MASK}, whatever it holds and however long that is. Whoever needs the value says why with {@link #reveal}.
 *
 * <p>It is deliberately neither comparable nor serialisable. Two are equal if their values are.
 *
 * @param <T>  the type of the value
 */
public final class Personal<T> {
    /** What is shown in place of any value. */
    public static final String MASK = "***";

    private final T value;

    private Personal(T value) {
        this.value = Objects.requireNonNull(value);
    }

    public static <T> Personal<T> of(T value) {
        return new Personal<>(value);
    }

    /**
     * The value itself.
     *
     * @param purpose  what it is needed for; whoever reads a ledger through a view leaves it in the audit log
     */
    public T reveal(Purpose purpose) {
        Objects.requireNonNull(purpose);
        return value;
    }

    /**
     * A guarded value made of this one. An exception of {@code change} is replaced by one that shows nothing.
     *
     * @throws IllegalArgumentException if {@code change} fails; without cause, since that might show the value
     */
    public <R> Personal<R> map(Function<? super T, ? extends R> change) {
        R changed;
        try {
            changed = change.apply(value);
        } catch (RuntimeException failed) {
            throw new IllegalArgumentException("a personal value could not be changed into another form: "
                    + failed.getClass().getSimpleName());
        }
        return new Personal<>(changed);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Personal<?> personal && value.equals(personal.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /** Always {@value #MASK}. */
    @Override
    public String toString() {
        return MASK;
    }
}
