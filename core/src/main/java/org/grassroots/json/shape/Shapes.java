package org.grassroots.json.shape;

import com.google.common.collect.ImmutableBiMap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.grassroots.fact.Answer;
import org.grassroots.fact.DataClass;
import org.grassroots.fact.Known;
import org.grassroots.text.Language;
import org.grassroots.text.Text;

/**
 * The shapes that are not objects. Where a factory takes no {@link DataClass}, the value is {@link DataClass#INTERNAL}:
 * a message about it may show it.
 */
public final class Shapes {
    /** Yes, no or unknown, in these words. */
    public static final Shape<Answer> ANSWER = answer(DataClass.INTERNAL);

    private Shapes() {}

    /** Yes, no or unknown, in these words; a message shows what else was met only as far as the class allows. */
    public static Shape<Answer> answer(DataClass dataClass) {
        return words(ImmutableMap.of("yes", Answer.YES, "no", Answer.NO, "unknown", Answer.UNKNOWN), dataClass);
    }

    /**
     * A text of at least one character.
     *
     * @param maxLength  the most characters, in code points, 1 to {@link Limits#TEXT_LENGTH}
     */
    public static Shape<String> text(DataClass dataClass, int maxLength) {
        return new TextRule(maxLength, Optional.empty(), dataClass).shape();
    }

    /**
     * A text of at least one character.
     *
     * @param maxLength  the most characters, in code points, 1 to {@link Limits#TEXT_LENGTH}
     * @param pattern  what the whole text must match
     */
    public static Shape<String> text(DataClass dataClass, int maxLength, Pattern pattern) {
        return new TextRule(maxLength, Optional.of(pattern), dataClass).shape();
    }

    /** A whole number from {@code min} to {@code max}, both allowed, written in digits: not 3.0, not 3e0, not "3". */
    public static Shape<Integer> integer(int min, int max) {
        return integer(min, max, DataClass.INTERNAL);
    }

    /** A whole number from {@code min} to {@code max}, both allowed, written in digits: not 3.0, not 3e0, not "3". */
    public static Shape<Integer> integer(int min, int max, DataClass dataClass) {
        return new IntegerShape(min, max, dataClass);
    }

    /** A day of the years 1 to 9999 that the calendar has, written like {@code 2026-11-21}. */
    public static Shape<LocalDate> date(DataClass dataClass) {
        return Calendar.date(dataClass);
    }

    /** Years, months and days of 0 or more, written like {@code P1Y6M}. */
    public static Shape<Period> period() {
        return Calendar.period();
    }

    public static Shape<Boolean> bool() {
        return new BoolShape(DataClass.INTERNAL);
    }

    /** The constants in lower case with hyphens: {@code IN_SERVICE} is written {@code in-service}. */
    public static <E extends Enum<E>> Shape<E> enumeration(Class<E> type) {
        return enumeration(type, DataClass.INTERNAL);
    }

    /** The constants in lower case with hyphens: {@code IN_SERVICE} is written {@code in-service}. */
    public static <E extends Enum<E>> Shape<E> enumeration(Class<E> type, DataClass dataClass) {
        return words(byName(type, name -> name.toLowerCase(Locale.ROOT).replace('_', '-')), dataClass);
    }

    /** The constants exactly as they are named in Java. */
    public static <E extends Enum<E>> Shape<E> enumerationAsNamed(Class<E> type) {
        return words(byName(type, Function.identity()), DataClass.INTERNAL);
    }

    private static <E extends Enum<E>> Map<String, E> byName(Class<E> type, Function<String, String> change) {
        ImmutableMap.Builder<String, E> words = ImmutableMap.builder();
        for (E constant : type.getEnumConstants()) {
            words.put(change.apply(constant.name()), constant);
        }
        return words.buildOrThrow();
    }

    /**
     * One of some words, each for a value of its own.
     *
     * @throws IllegalArgumentException if two words stand for the same value
     */
    public static <T> Shape<T> words(Map<String, T> words) {
        return words(words, DataClass.INTERNAL);
    }

    private static <T> Shape<T> words(Map<String, T> words, DataClass dataClass) {
        ImmutableBiMap<String, T> known = ImmutableBiMap.copyOf(words);
        String wanted = "one of " + String.join(", ", known.keySet());
        return new TextShape<>(
                new ShapeDescription.WordsOf(List.copyOf(known.keySet()), dataClass),
                dataClass,
                wanted,
                text -> {
                    T value = known.get(text);
                    if (value == null) {
                        String nearest = dataClass.isMasked() ? "" : Wording.suggestion(text, known.keySet());
                        throw new Refusal(ProblemCode.UNKNOWN_WORD, Wording.text(text, dataClass), wanted + nearest);
                    }
                    return value;
                },
                value -> {
                    String word = known.inverse().get(value);
                    if (word == null) {
                        throw new Refusal(ProblemCode.UNKNOWN_WORD, "a value that no word stands for", wanted);
                    }
                    return word;
                });
    }

    /** A list, which may be empty. */
    public static <T> Shape<List<T>> list(Shape<T> item) {
        return new CollectionShape<>(item, false, List::copyOf);
    }

    /** A list without equal items; the set keeps the order. */
    public static <T> Shape<Set<T>> set(Shape<T> item) {
        return new CollectionShape<>(item, true, ImmutableSet::copyOf);
    }

    /**
     * A type that is written as another, such as an id as a text.
     *
     * @param parse  refuses by {@link IllegalArgumentException}, whose message then is the problem's
     * @param print  gives what {@code parse} takes
     */
    public static <V, T> Shape<T> mapped(Shape<V> shape, Function<V, T> parse, Function<T, V> print) {
        if (shape instanceof TextShape<V> text) {
            return text.mapped(parse, print);
        }
        return new MappedShape<>(shape, parse, print);
    }

    /** A public text in every language, as {@link #textInLanguages(DataClass, int)} writes it. */
    public static Shape<Text> textInLanguages() {
        return textInLanguages(DataClass.PUBLIC, Limits.TEXT_LENGTH);
    }

    /**
     * A text in every language, as an object whose keys are language tags; {@code zh-Hant} is left out where there is no
     * Traditional wording.
     *
     * @param maxLength  the most characters in one language
     */
    public static Shape<Text> textInLanguages(DataClass dataClass, int maxLength) {
        // A text that refuses itself names its other wording, which a message must not show either.
        Shape<String> wording = dataClass.isMasked()
                ? mapped(text(dataClass, maxLength), Shapes::notBlank, Function.identity())
                : text(dataClass, maxLength);
        return ObjectShape.of(
                "text",
                Field.required(Language.ENGLISH.tag(), wording, Text::english),
                Field.required(Language.SIMPLIFIED_CHINESE.tag(), wording, Text::simplifiedChinese),
                Field.optional(Language.TRADITIONAL_CHINESE.tag(), wording, Text::traditionalChinese),
                Text::new);
    }

    private static String notBlank(String text) {
        if (text.isBlank()) {
            throw new Refusal(ProblemCode.BAD_VALUE, "a blank text", "a text with something to read");
        }
        return text;
    }

    /**
     * A thing that may be known not to exist: the word {@code none}, or the thing. That nothing is known is stated only
     * by leaving a field out, see {@link Field#known}; so a value written by this shape must not be unknown.
     */
    public static <T> Shape<Known<T>> known(Shape<T> shape) {
        return new WordOrShape<>(
                Map.of("none", Known.none()),
                shape,
                Known::of,
                value -> value instanceof Known.Value<T> there ? there.known() : null);
    }

    /**
     * One of some words, or an object.
     *
     * @param words  the words and what they stand for
     * @param type  the type of the object's values, to which no value of a word belongs
     */
    public static <T, V extends T> Shape<T> either(Map<String, T> words, ObjectShape<V> object, Class<V> type) {
        return new WordOrShape<T, V>(
                words, object, value -> value, value -> type.isInstance(value) ? type.cast(value) : null);
    }

    /**
     * An object inside an object of its own type.
     *
     * @param name  the name that the object's shape has
     * @param shape  gives that shape; asked only when a value is read or written
     */
    public static <T> Shape<T> lazy(String name, Supplier<? extends Shape<T>> shape) {
        return new LazyShape<>(name, shape);
    }
}
