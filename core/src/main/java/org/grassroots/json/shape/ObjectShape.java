package org.grassroots.json.shape;

import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.grassroots.json.shape.ShapeDescription.ConstantOf;
import org.grassroots.json.shape.ShapeDescription.FieldOf;
import org.jspecify.annotations.Nullable;

/**
 * A type that is written as an object with named fields: made from a builder, or from the components of a record. When
 * all fields of an object are sound, an {@link IllegalArgumentException} of its builder or constructor becomes a problem
 * of the object, with its message; so that message must not show personal data.
 *
 * @param <T>  the type
 */
public final class ObjectShape<T> extends Shape<T> {
    private final String name;
    private final ImmutableList<Constant> constants;
    private final ImmutableList<Field<T, ?>> fields;
    private final Function<@Nullable Object[], T> make;
    private final ObjectReading<T> reading;

    /** A field that comes before all others and always holds the same text. */
    record Constant(String name, String value) {}

    /** Makes a value of three fields. */
    @FunctionalInterface
    public interface Of3<A, B, C, T> {
        T make(A a, B b, C c);
    }

    /** Makes a value of four fields. */
    @FunctionalInterface
    public interface Of4<A, B, C, D, T> {
        T make(A a, B b, C c, D d);
    }

    /** Makes a value of five fields. */
    @FunctionalInterface
    public interface Of5<A, B, C, D, E, T> {
        T make(A a, B b, C c, D d, E e);
    }

    /** Makes a value of six fields. */
    @FunctionalInterface
    public interface Of6<A, B, C, D, E, F, T> {
        T make(A a, B b, C c, D d, E e, F f);
    }

    private ObjectShape(
            String name, List<Constant> constants, List<Field<T, ?>> fields, Function<@Nullable Object[], T> make) {
        this.name = name;
        this.constants = ImmutableList.copyOf(constants);
        this.fields = ImmutableList.copyOf(fields);
        this.make = make;
        this.reading = new ObjectReading<>(wanted(), this.constants, this.fields, make);
    }

    static <T> ObjectShape<T> of(String name, List<Field<T, ?>> fields, Function<@Nullable Object[], T> make) {
        return new ObjectShape<>(name, List.of(), fields, make);
    }

    /**
     * Starts the shape of a type that has a builder.
     *
     * @param name  the name of the type, as descriptions and messages show it
     */
    public static <T, B> ObjectShapeBuilder<T, B> of(String name, Supplier<B> builder, Function<B, T> build) {
        return new ObjectShapeBuilder<>(name, builder, build);
    }

    /** The shape of a type without fields. */
    public static <T> ObjectShape<T> of(String name, Supplier<T> make) {
        return of(name, List.of(), read -> make.get());
    }

    /** The shape of a type with one field. */
    public static <A, T> ObjectShape<T> of(String name, Field<T, A> a, Function<A, T> make) {
        return of(name, List.of(a), read -> make.apply(a.filled(read[0])));
    }

    /** The shape of a type with two fields. */
    public static <A, B, T> ObjectShape<T> of(String name, Field<T, A> a, Field<T, B> b, BiFunction<A, B, T> make) {
        return of(name, List.of(a, b), read -> make.apply(a.filled(read[0]), b.filled(read[1])));
    }

    /** The shape of a type with three fields. */
    public static <A, B, C, T> ObjectShape<T> of(
            String name, Field<T, A> a, Field<T, B> b, Field<T, C> c, Of3<A, B, C, T> make) {
        return of(name, List.of(a, b, c), read -> make.make(a.filled(read[0]), b.filled(read[1]), c.filled(read[2])));
    }

    /** The shape of a type with four fields. */
    public static <A, B, C, D, T> ObjectShape<T> of(
            String name, Field<T, A> a, Field<T, B> b, Field<T, C> c, Field<T, D> d, Of4<A, B, C, D, T> make) {
        return of(
                name,
                List.of(a, b, c, d),
                read -> make.make(a.filled(read[0]), b.filled(read[1]), c.filled(read[2]), d.filled(read[3])));
    }

    /** The shape of a type with five fields. */
    public static <A, B, C, D, E, T> ObjectShape<T> of(
            String name,
            Field<T, A> a,
            Field<T, B> b,
            Field<T, C> c,
            Field<T, D> d,
            Field<T, E> e,
            Of5<A, B, C, D, E, T> make) {
        return of(
                name,
                List.of(a, b, c, d, e),
                read -> make.make(
                        a.filled(read[0]), b.filled(read[1]), c.filled(read[2]), d.filled(read[3]), e.filled(read[4])));
    }

    /** The shape of a type with six fields. */
    public static <A, B, C, D, E, F, T> ObjectShape<T> of(
            String name,
            Field<T, A> a,
            Field<T, B> b,
            Field<T, C> c,
            Field<T, D> d,
            Field<T, E> e,
            Field<T, F> f,
            Of6<A, B, C, D, E, F, T> make) {
        return of(
                name,
                List.of(a, b, c, d, e, f),
                read -> make.make(
                        a.filled(read[0]),
                        b.filled(read[1]),
                        c.filled(read[2]),
                        d.filled(read[3]),
                        e.filled(read[4]),
                        f.filled(read[5])));
    }

    /**
     * The same shape, led by a field that names the format: it must come first and hold {@code value}, or the object
     * is refused as {@link ProblemCode#UNKNOWN_FORMAT} and its other fields are not judged.
     */
    public ObjectShape<T> withConstant(String name, String value) {
        return ledBy(List.of(new Constant(name, value)));
    }

    ObjectShape<T> ledBy(List<Constant> first) {
        return new ObjectShape<>(name, first, fields, make);
    }

    /**
     * The shape of a type that holds a value of this one, whose fields come first, and four fields of its own.
     *
     * @param held  the value of this type
     */
    public <A, B, C, D, W> ObjectShape<W> within(
            Function<W, T> held,
            Field<W, A> a,
            Field<W, B> b,
            Field<W, C> c,
            Field<W, D> d,
            Of5<T, A, B, C, D, W> makeWhole) {
        ImmutableList.Builder<Field<W, ?>> all = ImmutableList.builder();
        fields.forEach(field -> all.add(field.within(held)));
        int next = fields.size();
        return of(
                name,
                all.add(a).add(b).add(c).add(d).build(),
                read -> makeWhole.make(
                        make.apply(read),
                        a.filled(read[next]),
                        b.filled(read[next + 1]),
                        c.filled(read[next + 2]),
                        d.filled(read[next + 3])));
    }

    /** Reads on after the constants, see {@link ObjectReading#rest}. */
    @Nullable
    T readRest(Cursor in, long start) throws IOException {
        return reading.rest(in, start);
    }

    @Override
    @Nullable
    T read(Cursor in) throws IOException {
        return reading.read(in);
    }

    @Override
    void write(T value, JsonGenerator out) throws IOException {
        out.writeStartObject();
        for (Constant each : constants) {
            out.writeStringField(each.name(), each.value());
        }
        for (Field<T, ?> field : fields) {
            field.write(value, out);
        }
        out.writeEndObject();
    }

    @Override
    public ShapeDescription.ObjectOf description() {
        ImmutableList.Builder<FieldOf> described = ImmutableList.builder();
        constants.forEach(each -> described.add(new FieldOf(each.name(), true, new ConstantOf(each.value()))));
        fields.forEach(field -> described.add(field.description()));
        return new ShapeDescription.ObjectOf(name, described.build());
    }

    @Override
    String wanted() {
        return "an object (" + name + ")";
    }
}
