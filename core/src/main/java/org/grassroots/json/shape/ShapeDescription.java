package org.grassroots.json.shape;

import java.util.List;
import java.util.Optional;
import org.grassroots.fact.DataClass;

/** What a shape accepts, as data: to hold a schema against it, or to document a format. */
public sealed interface ShapeDescription {

    /**
     * An object with these fields and no others.
     *
     * @param name  the name of the type, unique within a format
     * @param fields  in the order in which they are written
     */
    record ObjectOf(String name, List<FieldOf> fields) implements ShapeDescription {}

    /**
     * One of several objects, told apart by the word in a field that all have.
     *
     * @param field  the key of that field, which each object describes as a {@link ConstantOf}
     * @param objects  all of them
     */
    record ChoiceOf(String field, List<ObjectOf> objects) implements ShapeDescription {}

    /**
     * A field of an object.
     *
     * @param name  its key
     * @param required  whether it must be there
     * @param shape  what it holds
     */
    record FieldOf(String name, boolean required, ShapeDescription shape) {}

    /**
     * A list.
     *
     * @param item  what it holds
     * @param distinct  whether an item may stand only once
     */
    record ListOf(ShapeDescription item, boolean distinct) implements ShapeDescription {}

    /**
     * A text of at least one character.
     *
     * @param maxLength  the most characters, in code points
     * @param pattern  a regular expression that the whole text matches
     * @param dataClass  who may see it
     */
    record TextOf(int maxLength, Optional<String> pattern, DataClass dataClass) implements ShapeDescription {}

    /**
     * A whole number, written in digits.
     *
     * @param min  the least
     * @param max  the most
     * @param dataClass  who may see it
     */
    record IntegerOf(int min, int max, DataClass dataClass) implements ShapeDescription {}

    /**
     * A day, such as {@code 2026-11-21}.
     *
     * @param dataClass  who may see it
     */
    record DateOf(DataClass dataClass) implements ShapeDescription {}

    /** A number of years, months and days, such as {@code P1Y6M}. */
    record PeriodOf() implements ShapeDescription {}

    /** {@code true} or {@code false}. */
    record BoolOf() implements ShapeDescription {}

    /**
     * One of some words.
     *
     * @param words  all of them
     * @param dataClass  who may see which one it is
     */
    record WordsOf(List<String> words, DataClass dataClass) implements ShapeDescription {}

    /**
     * One of some words, or something else.
     *
     * @param words  all of them
     * @param other  what it is if it is none of the words
     */
    record EitherOf(List<String> words, ShapeDescription other) implements ShapeDescription {}

    /**
     * Always the same text.
     *
     * @param value  the text
     */
    record ConstantOf(String value) implements ShapeDescription {}

    /**
     * An object described further up.
     *
     * @param name  the name of that {@link ObjectOf}
     */
    record ReferenceTo(String name) implements ShapeDescription {}
}
