package org.grassroots.fact;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.function.Function;

/**
 * A thing of which we may know that it is there and what it is, know that there is none, or know nothing.
 *
 * @param <T>  what the thing is
 */
public sealed interface Known<T> {

    /**
     * The thing is there.
     *
     * @param known  what it is
     */
    record Value<T>(T known) implements Known<T> {
        public Value {
            requireNonNull(known, "known");
        }
    }

    /** There is no such thing, and we know it. */
    record None<T>() implements Known<T> {}

    /** Nothing is known of it. */
    record Unknown<T>() implements Known<T> {}

    static <T> Known<T> of(T value) {
        return new Value<>(value);
    }

    static <T> Known<T> none() {
        return new None<>();
    }

    static <T> Known<T> unknown() {
        return new Unknown<>();
    }

    /** YES if there is one, NO if there is none, UNKNOWN if nothing is known. */
    default Answer exists() {
        if (this instanceof Value) {
            return Answer.YES;
        }
        return this instanceof None ? Answer.NO : Answer.UNKNOWN;
    }

    /** The value if there is one and it is known; empty both for none and for unknown. */
    default Optional<T> value() {
        return this instanceof Value<T> there ? Optional.of(there.known()) : Optional.empty();
    }

    default <R> Known<R> map(Function<? super T, ? extends R> change) {
        if (this instanceof Value<T> there) {
            return of(change.apply(there.known()));
        }
        return this instanceof None ? none() : unknown();
    }
}
