package org.grassroots.json.shape;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A value that stands in JSON as a value of another type. */
final class MappedShape<V, T> extends Shape<T> {
    private final Shape<V> shape;
    private final Function<V, T> parse;
    private final Function<T, V> print;

    MappedShape(Shape<V> shape, Function<V, T> parse, Function<T, V> print) {
        this.shape = shape;
        this.parse = parse;
        this.print = print;
    }

    @Override
    @Nullable
    T read(Cursor in) throws IOException {
        long start = in.here();
        V value = shape.read(in);
        if (value == null) {
            return null;
        }
        try {
            return parse.apply(value);
        } catch (IllegalArgumentException refused) {
            in.note(start, () -> new Flaw(ProblemCode.BAD_VALUE, Wording.refusal(refused, masked(value)), ""));
            return null;
        }
    }

    private Optional<String> masked(V value) {
        boolean mask = shape.description() instanceof ShapeDescription.IntegerOf number
                && number.dataClass().isMasked();
        return mask ? Optional.of(value.toString()) : Optional.empty();
    }

    @Override
    void write(T value, JsonGenerator out) throws IOException {
        shape.write(print.apply(value), out);
    }

    @Override
    public ShapeDescription description() {
        return shape.description();
    }

    @Override
    String wanted() {
        return shape.wanted();
    }
}
