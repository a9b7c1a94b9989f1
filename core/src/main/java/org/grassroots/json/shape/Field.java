package org.grassroots.json.shape;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import org.grassroots.fact.Answer;
import org.grassroots.fact.Known;
import org.grassroots.fact.Listing;
import org.jspecify.annotations.Nullable;

/**
 * A field of an object: its key, what it holds, and what its absence means.
 *
 * @param <T>  the type that has the field
 * @param <V>  the type of the field in Java, such as {@code Optional<String>}
 */
public final class Field<T, V> {
    private final String name;
    private final boolean required;
    private final Stored<T, ?, V> stored;

    /**
     * The link between the type in Java and the type as stored.
     *
     * @param get  null if nothing is written
     * @param fill  gets null if nothing was read
     */
    private record Stored<T, W, V>(Shape<W> shape, Function<T, @Nullable W> get, Function<@Nullable W, V> fill) {

        @SuppressWarnings("unchecked")
        V filled(@Nullable Object read) {
            // What was read came from this shape.
            return fill.apply((W) read);
        }

        <O> Stored<O, W, V> within(Function<O, T> held) {
            return new Stored<>(shape, owner -> get.apply(held.apply(owner)), fill);
        }

        void write(String name, T owner, JsonGenerator out) throws IOException {
            W value = get.apply(owner);
            if (value != null) {
                out.writeFieldName(name);
                shape.write(value, out);
            }
        }
    }

    private Field(String name, boolean required, Stored<T, ?, V> stored) {
        this.name = name;
        this.required = required;
        this.stored = stored;
    }

    private <W> Field(
            String name,
            boolean required,
            Shape<W> shape,
            Function<T, @Nullable W> get,
            Function<@Nullable W, V> fill) {
        checkArgument(!name.isEmpty(), "a field must have a name");
        this.name = name;
        this.required = required;
        this.stored = new Stored<>(shape, get, fill);
    }

    /** A field that must be there. */
    public static <T, V> Field<T, V> required(String name, Shape<V> shape, Function<T, ? extends V> get) {
        return new Field<>(name, true, shape, get::apply, Field::there);
    }

    private static <V> V there(@Nullable V read) {
        if (read == null) {
            throw new IllegalStateException("a required field was not checked");
        }
        return read;
    }

    /** A field that is left out if it is empty. */
    public static <T, V> Field<T, Optional<V>> optional(String name, Shape<V> shape, Function<T, Optional<V>> get) {
        return new Field<>(
                name, false, shape, owner -> get.apply(owner).orElse(null), read -> Optional.ofNullable(read));
    }

    /** A number that is left out if it is empty. */
    public static <T> Field<T, OptionalInt> optionalInt(
            String name, Shape<Integer> shape, Function<T, OptionalInt> get) {
        return new Field<>(
                name,
                false,
                shape,
                owner -> get.apply(owner).isPresent()
                        ? Integer.valueOf(get.apply(owner).getAsInt())
                        : null,
                read -> read == null ? OptionalInt.empty() : OptionalInt.of(read));
    }

    /** An answer that is left out if it is {@link Answer#UNKNOWN}. */
    public static <T> Field<T, Answer> answer(String name, Function<T, Answer> get) {
        return new Field<>(
                name,
                false,
                Shapes.ANSWER,
                owner -> get.apply(owner).isKnown() ? get.apply(owner) : null,
                read -> read == null ? Answer.UNKNOWN : read);
    }

    /** A thing that is left out if it is {@link Known.Unknown}, and {@code "none"} if it is {@link Known.None}. */
    public static <T, V> Field<T, Known<V>> known(String name, Shape<V> shape, Function<T, Known<V>> get) {
        return new Field<>(
                name,
                false,
                Shapes.known(shape),
                owner -> get.apply(owner) instanceof Known.Unknown ? null : get.apply(owner),
                read -> read == null ? Known.unknown() : read);
    }

    /** A list that is left out if it is empty. */
    public static <T, V> Field<T, List<V>> list(String name, Shape<V> item, Function<T, ? extends List<V>> get) {
        return new Field<>(
                name,
                false,
                Shapes.list(item),
                owner -> get.apply(owner).isEmpty() ? null : get.apply(owner),
                read -> read == null ? List.of() : read);
    }

    /** A set that is left out if it is empty; its items are written in the order in which it gives them. */
    public static <T, V> Field<T, Set<V>> set(String name, Shape<V> item, Function<T, ? extends Set<V>> get) {
        return new Field<>(
                name,
                false,
                Shapes.set(item),
                owner -> get.apply(owner).isEmpty() ? null : get.apply(owner),
                read -> read == null ? Set.of() : read);
    }

    /** A list that is left out if it is not known, and {@code []} if it is known to be empty. */
    public static <T, V> Field<T, Optional<List<V>>> optionalList(
            String name, Shape<V> item, Function<T, Optional<List<V>>> get) {
        return optional(name, Shapes.list(item), get);
    }

    /** A list that is left out if it is not known, and {@code []} if it is known to be empty. */
    public static <T, V> Field<T, Listing<V>> listing(String name, Shape<V> item, Function<T, Listing<V>> get) {
        return new Field<>(
                name,
                false,
                Shapes.list(item),
                owner -> get.apply(owner).known().orElse(null),
                read -> read == null ? Listing.unknown() : Listing.of(read));
    }

    /** A field that is left out if it equals {@code absent}, which is what its absence means. */
    public static <T, V> Field<T, V> unless(String name, Shape<V> shape, V absent, Function<T, ? extends V> get) {
        return new Field<>(
                name,
                false,
                shape,
                owner -> get.apply(owner).equals(absent) ? null : get.apply(owner),
                read -> read == null ? absent : read);
    }

    /** The same field of a type that holds a value of this one. */
    <O> Field<O, V> within(Function<O, T> held) {
        return new Field<>(name, required, stored.within(held));
    }

    String name() {
        return name;
    }

    boolean isRequired() {
        return required;
    }

    ShapeDescription.FieldOf description() {
        return new ShapeDescription.FieldOf(name, required, stored.shape().description());
    }

    String wanted() {
        return stored.shape().wanted();
    }

    /** What {@link #filled} takes; null if a problem was noted. */
    @Nullable
    Object read(Cursor in) throws IOException {
        return stored.shape().read(in);
    }

    V filled(@Nullable Object read) {
        return stored.filled(read);
    }

    void write(T owner, JsonGenerator out) throws IOException {
        stored.write(name, owner, out);
    }
}
