package org.grassroots.json.shape;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Writes values canonically: fields in declared order, no white space and no line end, UTF-8 with the fewest escapes,
 * nothing for what is absent. The same value always gives the same bytes, and {@link ShapeReader} reads them. Immutable
 * and safe for use by several threads.
 *
 * @param <T>  the type of the values
 */
public final class ShapeWriter<T> {
    private final Shape<T> shape;
    private final JsonEngine engine = new JsonEngine();

    private ShapeWriter(Shape<T> shape) {
        this.shape = shape;
    }

    public static <T> ShapeWriter<T> of(Shape<T> shape) {
        return new ShapeWriter<>(shape);
    }

    /**
     * The document as a text.
     *
     * @throws IllegalArgumentException if the reader would refuse the document, naming the value by its JSON pointer
     */
    public String toText(T value) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = engine.generator(text)) {
            try {
                shape.write(value, out);
            } catch (Refusal refused) {
                throw refused(out, refused.flaw());
            } catch (StreamConstraintsException tooDeep) {
                throw refused(out, SyntaxProblems.TOO_DEEP);
            }
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
        return text.toString();
    }

    private static IllegalArgumentException refused(JsonGenerator out, Flaw flaw) {
        return new IllegalArgumentException("cannot write " + place(out) + ": " + flaw.sentence());
    }

    private static String place(JsonGenerator out) {
        String pointer = Pointers.ofNext(out.getOutputContext());
        return pointer.isEmpty() ? "the document" : Wording.clean(pointer);
    }

    /**
     * The document in UTF-8.
     *
     * @throws IllegalArgumentException as {@link #toText}
     */
    public byte[] toBytes(T value) {
        return toText(value).getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Writes one document and no line end; the stream stays open. Nothing is written if the value is refused.
     *
     * @throws IllegalArgumentException as {@link #toText}
     */
    public void write(T value, OutputStream out) throws IOException {
        out.write(toBytes(value));
    }
}
