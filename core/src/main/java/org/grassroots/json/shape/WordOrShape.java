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
 * One of some words, each standing for a value of its own, or something else.
 *
 * @param <T>  the type of all values
 * @param <V>  how a value is stated that is none of the words
 */
final class WordOrShape<T, V> extends Shape<T> {
    private final ImmutableMap<String, T> words;
    private final Shape<V> other;
    private final Function<V, ? extends T> wrap;
    private final Function<T, @Nullable V> unwrap;

    /**
     * @param unwrap  gives null for the value of a word
     */
    WordOrShape(Map<String, T> words, Shape<V> other, Function<V, ? extends T> wrap, Function<T, @Nullable V> unwrap) {
        checkArgument(!words.isEmpty(), "there must be at least one word");
        this.words = ImmutableMap.copyOf(words);
        this.other = other;
        this.wrap = wrap;
        this.unwrap = unwrap;
    }

    @Override
    @Nullable
    T read(Cursor in) throws IOException {
        for (Map.Entry<String, T> word : words.entrySet()) {
            if (in.isWord(word.getKey())) {
                return word.getValue();
            }
        }
        if (other instanceof ObjectShape && in.token() != JsonToken.START_OBJECT) {
            in.refuse(wanted(), DataClass.SENSITIVE);
            return null;
        }
        V value = other.read(in);
        return value == null ? null : wrap.apply(value);
    }

    @Override
    void write(T value, JsonGenerator out) throws IOException {
        V stated = unwrap.apply(value);
        if (stated == null) {
            out.writeString(wordFor(value));
            return;
        }
        if (other instanceof TextShape<V> texts && words.containsKey(texts.printed(stated))) {
            String met = "a value that is written like the word " + Wording.quoted(texts.printed(stated));
            throw new Refusal(ProblemCode.BAD_VALUE, met, "any other text");
        }
        other.write(stated, out);
    }

    private String wordFor(T value) {
        for (Map.Entry<String, T> word : words.entrySet()) {
            if (word.getValue().equals(value)) {
                return word.getKey();
            }
        }
        throw new Refusal(ProblemCode.UNKNOWN_WORD, "a value that no word stands for", wanted());
    }

    @Override
    public ShapeDescription description() {
        return new ShapeDescription.EitherOf(List.copyOf(words.keySet()), other.description());
    }

    @Override
    String wanted() {
        return "'" + String.join("', '", words.keySet()) + "' or " + other.wanted();
    }
}
