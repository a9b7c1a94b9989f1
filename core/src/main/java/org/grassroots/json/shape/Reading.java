package org.grassroots.json.shape;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What came of reading one document: its value, or everything that is wrong with it.
 *
 * @param <T>  the type of the value
 */
public sealed interface Reading<T> {

    /**
     * The document is sound.
     *
     * @param value  its value
     */
    record Read<T>(T value) implements Reading<T> {}

    /**
     * The document is refused as a whole.
     *
     * @param problems  what is wrong, in the order of the document, at least one and at most {@link Limits#PROBLEMS}
     * @param more  how many further problems were met and not listed
     */
    record Refused<T>(List<JsonProblem> problems, int more) implements Reading<T> {
        public Refused {
            problems = List.copyOf(problems);
            checkArgument(!problems.isEmpty() && more >= 0, "a refusal needs at least one problem");
        }

        /** The message of every problem, one a line, and how many more there are. */
        public String message() {
            String lines = problems.stream().map(JsonProblem::message).collect(Collectors.joining("\n"));
            return more == 0 ? lines : lines + "\nand " + more + " more";
        }
    }

    /** The value of a sound document. */
    default Optional<T> sound() {
        return this instanceof Read<T> sound ? Optional.of(sound.value()) : Optional.empty();
    }

    /** The same outcome with the value changed; a refusal stays as it is. */
    default <R> Reading<R> map(Function<? super T, ? extends R> change) {
        if (this instanceof Refused<T> refused) {
            return new Refused<>(refused.problems(), refused.more());
        }
        return new Read<>(change.apply(((Read<T>) this).value()));
    }

    /** The problems of a refused document; empty for a sound one. */
    default List<JsonProblem> problems() {
        return List.of();
    }
}
