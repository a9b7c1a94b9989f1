package org.grassroots.json.shape;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;
import org.grassroots.fact.DataClass;
import org.jspecify.annotations.Nullable;

/**
 * Whatever stands in JSON as a text. {@code parse} and {@code print} throw {@link Refusal} for what is not fit to be
 * read or written.
 */
final class TextShape<T> extends Shape<T> {
    private final ShapeDescription description;
    private final DataClass dataClass;
    private final String wanted;
    private final Function<String, T> parse;
    private final Function<T, String> print;

    TextShape(
            ShapeDescription description,
            DataClass dataClass,
            String wanted,
            Function<String, T> parse,
            Function<T, String> print) {
        this.description = description;
        this.dataClass = dataClass;
        this.wanted = wanted;
        this.parse = parse;
        this.print = print;
    }

    <R> TextShape<R> mapped(Function<T, R> parseMore, Function<R, T> printFirst) {
        return new TextShape<>(
                description,
                dataClass,
                wanted,
                text -> {
                    T first = parse.apply(text);
                    try {
                        return parseMore.apply(first);
                    } catch (IllegalArgumentException refused) {
                        Optional<String> masked = dataClass.isMasked() ? Optional.of(text) : Optional.empty();
                        throw new Refusal(ProblemCode.BAD_VALUE, Wording.refusal(refused, masked), "");
                    }
                },
                value -> print.apply(printFirst.apply(value)));
    }

    @Override
    @Nullable
    T read(Cursor in) throws IOException {
        String text = in.text(wanted, dataClass);
        if (text == null) {
            return null;
        }
        try {
            return parse.apply(text);
        } catch (Refusal refused) {
            in.note(refused::flaw);
            return null;
        }
    }

    /** The text as which {@code value} is written. */
    String printed(T value) {
        String text = print.apply(value);
        if (Utf8Text.hasLoneSurrogate(text)) {
            throw new Refusal(ProblemCode.NOT_UTF_8, "a surrogate without its other half", wanted);
        }
        return text;
    }

    @Override
    void write(T value, JsonGenerator out) throws IOException {
        out.writeString(printed(value));
    }

    @Override
    public ShapeDescription description() {
        return description;
    }

    @Override
    String wanted() {
        return wanted;
    }
}
