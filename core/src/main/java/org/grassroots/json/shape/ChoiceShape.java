package org.grassroots.json.shape;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.grassroots.fact.DataClass;
import org.jspecify.annotations.Nullable;

/**
 * One of several objects of a format. The first field names the format, the second says by a word which object it is, and
 * the others are that object's own. A document of another format or without a known word is refused and its other fields
 * are not judged.
 *
 * @param <T>  the type of all values
 */
public final class ChoiceShape<T> extends Shape<T> {
    private final String name;
    private final ObjectShape.Constant format;
    private final String field;
    private final ImmutableMap<String, ObjectShape<T>> objects;
    private final Function<T, String> word;

    private ChoiceShape(
            String name,
            ObjectShape.Constant format,
            String field,
            ImmutableMap<String, ObjectShape<T>> objects,
            Function<T, String> word) {
        this.name = name;
        this.format = format;
        this.field = field;
        this.objects = objects;
        this.word = word;
    }

    /**
     * @param name  what one of the objects is called in messages
     * @param format  the text of the first field, which is called {@code format}
     * @param field  the key of the second field
     * @param objects  by word
     * @param word  the word for a value; one that {@code objects} has
     */
    public static <T> ChoiceShape<T> of(
            String name, String format, String field, Map<String, ObjectShape<T>> objects, Function<T, String> word) {
        checkArgument(!objects.isEmpty(), "there must be at least one object to choose");
        ObjectShape.Constant first = new ObjectShape.Constant("format", format);
        ImmutableMap.Builder<String, ObjectShape<T>> led = ImmutableMap.builder();
        objects.forEach((each, shape) ->
                led.put(each, shape.ledBy(List.of(first, new ObjectShape.Constant(field, each)))));
        return new ChoiceShape<>(name, first, field, led.buildOrThrow(), word);
    }

    @Override
    @Nullable
    T read(Cursor in) throws IOException {
        if (in.token() != JsonToken.START_OBJECT) {
            in.refuse(wanted(), DataClass.SENSITIVE);
            return null;
        }
        long start = in.here();
        if (!ObjectReading.readConstant(in, in.next(), format)) {
            return null;
        }
        ObjectShape<T> chosen = chosen(in, in.next(), start);
        if (chosen == null) {
            in.skipFields();
            return null;
        }
        in.next();
        return chosen.readRest(in, start);
    }

    /** Leaves the cursor at the word, or where nothing was found that says which object it is, at the name of the next field. */
    private @Nullable ObjectShape<T> chosen(Cursor in, @Nullable JsonToken token, long start) throws IOException {
        if (token != JsonToken.FIELD_NAME || !in.name().equals(field)) {
            in.skipFields();
            in.note(
                    start,
                    () -> new Flaw(
                            ProblemCode.MISSING_FIELD, Wording.quoted(field), "the second field to be " + words()));
            return null;
        }
        in.next();
        String met = in.text(words(), DataClass.INTERNAL);
        ObjectShape<T> chosen = met == null ? null : objects.get(met);
        if (met != null && chosen == null) {
            in.note(() -> new Flaw(
                    ProblemCode.UNKNOWN_WORD,
                    Wording.text(met, DataClass.INTERNAL),
                    words() + Wording.suggestion(met, objects.keySet())));
        }
        if (chosen == null) {
            in.skipChildren();
            in.next();
        }
        return chosen;
    }

    private String words() {
        return "one of " + String.join(", ", objects.keySet());
    }

    @Override
    void write(T value, JsonGenerator out) throws IOException {
        ObjectShape<T> chosen = objects.get(word.apply(value));
        if (chosen == null) {
            throw new IllegalStateException("no object is declared for '" + word.apply(value) + "'");
        }
        chosen.write(value, out);
    }

    @Override
    public ShapeDescription description() {
        return new ShapeDescription.ChoiceOf(
                field, objects.values().stream().map(ObjectShape::description).toList());
    }

    @Override
    String wanted() {
        return "an object (" + name + ")";
    }
}
