package org.grassroots.fact;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A list of which we may know nothing. A known list is complete, so that an empty one says: there are none.
 *
 * @param <T>  what is listed
 */
public final class Listing<T> {
    private static final Listing<?> UNKNOWN = new Listing<>(null);

    private final @Nullable List<T> items;

    private Listing(@Nullable List<T> items) {
        this.items = items;
    }

    /** Nobody made the list. */
    @SuppressWarnings("unchecked") // holds no item, so it lists any type
    public static <T> Listing<T> unknown() {
        return (Listing<T>) UNKNOWN;
    }

    /** The complete list, in the order given; copied. */
    public static <T> Listing<T> of(List<? extends T> items) {
        return new Listing<>(List.copyOf(items));
    }

    /** The complete list, in the order given. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public static <T> Listing<T> of(T... items) {
        return new Listing<>(List.of(items));
    }

    public boolean isKnown() {
        return items != null;
    }

    /** The list if it is known. */
    public Optional<List<T>> known() {
        return Optional.ofNullable(items);
    }

    /** What is listed; empty both for none and for unknown. Immutable. */
    public List<T> items() {
        return items == null ? List.of() : items;
    }

    /** How many there are: exactly known, or anything from 0. */
    public Interval count() {
        return items == null ? Interval.UNKNOWN : Interval.exactly(items.size());
    }

    /** Whether the thing is among them. */
    public Answer contains(T thing) {
        return items == null ? Answer.UNKNOWN : Answer.of(items.contains(thing));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Listing<?> that && known().equals(that.known());
    }

    @Override
    public int hashCode() {
        return known().hashCode();
    }

    @Override
    public String toString() {
        return items == null ? "unknown" : items.toString();
    }
}
