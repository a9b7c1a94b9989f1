package org.grassroots.json.shape;

import static com.google.common.base.Preconditions.checkState;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.grassroots.fact.Answer;
import org.grassroots.fact.Known;
import org.grassroots.fact.Listing;
import org.jspecify.annotations.Nullable;

/**
 * Declares the fields of a type that has a builder, in the order in which they are written. A setter may return anything;
 * what it returns is not used.
 *
 * @param <T>  the type
 * @param <B>  its builder
 */
public final class ObjectShapeBuilder<T, B> {
    private final String name;
    private final Supplier<B> builder;
    private final Function<B, T> build;
    private final List<Field<T, ?>> fields = new ArrayList<>();
    private final List<Assignment<T, B, ?>> assignments = new ArrayList<>();
    private Optional<ObjectShape.Constant> constant = Optional.empty();

    private record Assignment<T, B, V>(Field<T, V> field, BiConsumer<B, V> set) {
        void apply(B builder, @Nullable Object read) {
            set.accept(builder, field.filled(read));
        }
    }

    ObjectShapeBuilder(String name, Supplier<B> builder, Function<B, T> build) {
        this.name = name;
        this.builder = builder;
        this.build = build;
    }

    /** A first field that always holds the same text, see {@link ObjectShape#withConstant}. */
    public ObjectShapeBuilder<T, B> constant(String name, String value) {
        checkState(fields.isEmpty() && constant.isEmpty(), "the constant '%s' must be declared first, and alone", name);
        constant = Optional.of(new ObjectShape.Constant(name, value));
        return this;
    }

    /** A field that must be there. */
    public <V> ObjectShapeBuilder<T, B> required(
            String name, Shape<V> shape, Function<T, ? extends V> get, BiConsumer<B, V> set) {
        return add(Field.required(name, shape, get), set);
    }

    /** A field that is left out if it is empty; the setter then is not called. */
    public <V> ObjectShapeBuilder<T, B> optional(
            String name, Shape<V> shape, Function<T, Optional<V>> get, BiConsumer<B, V> set) {
        return add(
                Field.optional(name, shape, get), (target, read) -> read.ifPresent(value -> set.accept(target, value)));
    }

    /** A number that is left out if it is empty; the setter then is not called. */
    public ObjectShapeBuilder<T, B> optionalInt(
            String name, Shape<Integer> shape, Function<T, OptionalInt> get, BiConsumer<B, Integer> set) {
        return add(
                Field.optionalInt(name, shape, get),
                (target, read) -> read.ifPresent(value -> set.accept(target, value)));
    }

    /** An answer that is left out if it is {@link Answer#UNKNOWN}; the setter is always called. */
    public ObjectShapeBuilder<T, B> answer(String name, Function<T, Answer> get, BiConsumer<B, Answer> set) {
        return add(Field.answer(name, get), set);
    }

    /** A thing that is left out if nothing is known of it, see {@link Field#known}; the setter is always called. */
    public <V> ObjectShapeBuilder<T, B> known(
            String name, Shape<V> shape, Function<T, Known<V>> get, BiConsumer<B, Known<V>> set) {
        return add(Field.known(name, shape, get), set);
    }

    /** A list that is left out if it is empty; the setter then is not called. */
    public <V> ObjectShapeBuilder<T, B> list(
            String name, Shape<V> item, Function<T, ? extends List<V>> get, BiConsumer<B, List<V>> set) {
        return add(Field.list(name, item, get), (target, read) -> {
            if (!read.isEmpty()) {
                set.accept(target, read);
            }
        });
    }

    /** A list that must be there, and may be {@code []}. */
    public <V> ObjectShapeBuilder<T, B> requiredList(
            String name, Shape<V> item, Function<T, ? extends List<V>> get, BiConsumer<B, List<V>> set) {
        return add(Field.required(name, Shapes.list(item), get), set);
    }

    /** A list that is left out if it is not known, and {@code []} if it is known to be empty. */
    public <V> ObjectShapeBuilder<T, B> optionalList(
            String name, Shape<V> item, Function<T, Optional<List<V>>> get, BiConsumer<B, List<V>> set) {
        return optional(name, Shapes.list(item), get, set);
    }

    /** A set that is left out if it is empty; the setter then is not called. */
    public <V> ObjectShapeBuilder<T, B> set(
            String name, Shape<V> item, Function<T, ? extends Set<V>> get, BiConsumer<B, Set<V>> set) {
        return add(Field.set(name, item, get), (target, read) -> {
            if (!read.isEmpty()) {
                set.accept(target, read);
            }
        });
    }

    /** A list that may be unknown, see {@link Field#listing}; the setter is always called. */
    public <V> ObjectShapeBuilder<T, B> listing(
            String name, Shape<V> item, Function<T, Listing<V>> get, BiConsumer<B, Listing<V>> set) {
        return add(Field.listing(name, item, get), set);
    }

    /** A field that is left out if it equals {@code absent}; the setter is always called. */
    public <V> ObjectShapeBuilder<T, B> unless(
            String name, Shape<V> shape, V absent, Function<T, ? extends V> get, BiConsumer<B, V> set) {
        return add(Field.unless(name, shape, absent, get), set);
    }

    private <V> ObjectShapeBuilder<T, B> add(Field<T, V> field, BiConsumer<B, V> set) {
        fields.add(field);
        assignments.add(new Assignment<>(field, set));
        return this;
    }

    /**
     * @throws IllegalArgumentException if two fields have the same name
     */
    public ObjectShape<T> end() {
        List<Assignment<T, B, ?>> all = List.copyOf(assignments);
        ObjectShape<T> shape = ObjectShape.of(name, List.copyOf(fields), read -> {
            B target = builder.get();
            for (int i = 0; i < all.size(); i++) {
                all.get(i).apply(target, read[i]);
            }
            return build.apply(target);
        });
        return constant.map(first -> shape.withConstant(first.name(), first.value()))
                .orElse(shape);
    }
}
