package org.grassroots.json.shape;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * How a type is written in JSON, declared once: {@link ShapeReader} reads by it, {@link ShapeWriter} writes by it. Made
 * by {@link Shapes} and {@link ObjectShape}. Immutable and safe for use by several threads.
 *
 * @param <T>  the type
 */
public abstract class Shape<T> {

    Shape() {}

    /** What this shape accepts. */
    public abstract ShapeDescription description();

    /**
     * Reads the value at whose first token {@code in} stands, and leaves it at the last. All of the value is passed over
     * even if it is unfit.
     *
     * @return null if a problem was noted
     */
    abstract @Nullable T read(Cursor in) throws IOException;

    /**
     * @throws Refusal if the reader would refuse what would be written
     */
    abstract void write(T value, JsonGenerator out) throws IOException;

    /** What a message says is expected, such as {@code a whole number from 0 to 9}. */
    abstract String wanted();

    @Override
    public String toString() {
        return wanted();
    }
}
