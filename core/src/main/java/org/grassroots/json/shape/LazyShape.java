package org.grassroots.json.shape;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** An object that may hold objects of its own type. */
final class LazyShape<T> extends Shape<T> {
    private final String name;
    private final Supplier<? extends Shape<T>> shape;

    LazyShape(String name, Supplier<? extends Shape<T>> shape) {
        this.name = name;
        this.shape = shape;
    }

    @Override
    @Nullable
    T read(Cursor in) throws IOException {
        return shape.get().read(in);
    }

    @Override
    void write(T value, JsonGenerator out) throws IOException {
        shape.get().write(value, out);
    }

    @Override
    public ShapeDescription description() {
        return new ShapeDescription.ReferenceTo(name);
    }

    @Override
    String wanted() {
        return "an object (" + name + ")";
    }
}
