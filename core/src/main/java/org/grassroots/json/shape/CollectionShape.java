package org.grassroots.json.shape;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.function.Function;
import java.util.function.Supplier;
import org.grassroots.fact.DataClass;
import org.jspecify.annotations.Nullable;

/** A list, or a set whose order is kept. */
final class CollectionShape<E, C extends Collection<E>> extends Shape<C> {
    private final Shape<E> item;
    private final boolean distinct;
    private final Function<Collection<E>, C> sealed;

    /**
     * @param sealed  copies or wraps the items read, in their order, as an unchangeable collection
     */
    CollectionShape(Shape<E> item, boolean distinct, Function<Collection<E>, C> sealed) {
        this.item = item;
        this.distinct = distinct;
        this.sealed = sealed;
    }

    @Override
    @Nullable
    C read(Cursor in) throws IOException {
        if (in.token() != JsonToken.START_ARRAY) {
            in.refuse(wanted(), DataClass.SENSITIVE);
            return null;
        }
        Supplier<Collection<E>> empty = distinct ? LinkedHashSet::new : ArrayList::new;
        Collection<E> items = empty.get();
        boolean sound = true;
        while (in.next() != JsonToken.END_ARRAY) {
            long start = distinct ? in.here() : 0;
            E each = item.read(in);
            if (each == null) {
                sound = false;
            } else if (!items.add(each)) {
                in.note(start, () -> new Flaw(ProblemCode.BAD_VALUE, "an item for the second time", "each item once"));
                sound = false;
            }
        }
        return sound ? sealed.apply(items) : null;
    }

    @Override
    void write(C value, JsonGenerator out) throws IOException {
        out.writeStartArray();
        for (E each : value) {
            item.write(each, out);
        }
        out.writeEndArray();
    }

    @Override
    public ShapeDescription description() {
        return new ShapeDescription.ListOf(item.description(), distinct);
    }

    @Override
    String wanted() {
        return "a list";
    }
}
