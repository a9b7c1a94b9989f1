package org.grassroots.json.shape;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.core.JsonToken;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;
import org.grassroots.fact.DataClass;
import org.jspecify.annotations.Nullable;

/** Reads the objects of one type: every field known, none twice, none missing. */
final class ObjectReading<T> {
    private final String wanted;
    private final ImmutableList<ObjectShape.Constant> constants;
    private final ImmutableList<Field<T, ?>> fields;
    private final ImmutableMap<String, Integer> places;
    private final ImmutableSortedSet<String> names;
    private final Function<@Nullable Object[], T> make;

    ObjectReading(
            String wanted,
            ImmutableList<ObjectShape.Constant> constants,
            ImmutableList<Field<T, ?>> fields,
            Function<@Nullable Object[], T> make) {
        this.wanted = wanted;
        this.constants = constants;
        this.fields = fields;
        this.make = make;
        ImmutableMap.Builder<String, Integer> found = ImmutableMap.builder();
        ImmutableSortedSet.Builder<String> sorted = ImmutableSortedSet.naturalOrder();
        for (Field<T, ?> field : fields) {
            found.put(field.name(), sorted.build().size());
            sorted.add(field.name());
        }
        for (ObjectShape.Constant each : constants) {
            checkArgument(!sorted.build().contains(each.name()), "the constant '%s' is a field already", each.name());
            sorted.add(each.name());
        }
        this.places = found.buildOrThrow();
        this.names = sorted.build();
    }

    @Nullable
    T read(Cursor in) throws IOException {
        if (in.token() != JsonToken.START_OBJECT) {
            in.refuse(wanted, DataClass.SENSITIVE);
            return null;
        }
        long start = in.here();
        JsonToken token = in.next();
        if (!constants.isEmpty()) {
            if (!readConstant(in, token, constants.get(0))) {
                return null;
            }
            in.next();
        }
        return rest(in, start);
    }

    /**
     * Reads the fields from the one at whose name the cursor stands.
     *
     * @param start  where the object starts
     */
    @Nullable
    T rest(Cursor in, long start) throws IOException {
        @Nullable Object[] values = new Object[fields.size()];
        boolean[] seen = new boolean[fields.size()];
        boolean sound = true;
        for (JsonToken token = in.token(); token == JsonToken.FIELD_NAME; token = in.next()) {
            sound &= readField(in, values, seen);
        }
        sound &= noneMissing(in, start, seen);
        return sound ? made(in, start, values) : null;
    }

    private boolean readField(Cursor in, @Nullable Object[] values, boolean[] seen) throws IOException {
        String name = in.name();
        Integer place = places.get(name);
        if (place == null || seen[place]) {
            in.note(() -> names.contains(name) ? twice(name) : unknown(name));
            in.skipField();
            return false;
        }
        seen[place] = true;
        in.next();
        values[place] = fields.get(place).read(in);
        return values[place] != null;
    }

    private static Flaw twice(String name) {
        return new Flaw(ProblemCode.DUPLICATE_KEY, Wording.quoted(name), "each field once");
    }

    private Flaw unknown(String name) {
        String known = String.join(", ", names) + Wording.suggestion(name, names);
        return new Flaw(ProblemCode.UNKNOWN_FIELD, Wording.quoted(Wording.fieldName(name)), known);
    }

    private boolean noneMissing(Cursor in, long start, boolean[] seen) {
        boolean complete = true;
        for (int i = 0; i < seen.length; i++) {
            Field<T, ?> field = fields.get(i);
            if (field.isRequired() && !seen[i]) {
                in.note(start, () -> new Flaw(ProblemCode.MISSING_FIELD, Wording.quoted(field.name()), field.wanted()));
                complete = false;
            }
        }
        return complete;
    }

    private @Nullable T made(Cursor in, long start, @Nullable Object[] values) {
        try {
            return make.apply(values);
        } catch (IllegalArgumentException refused) {
            in.note(start, () -> new Flaw(ProblemCode.BAD_VALUE, Wording.refusal(refused, Optional.empty()), ""));
            return null;
        }
    }

    /** Reads the first field, or passes over the whole object: what another format holds cannot be judged. */
    static boolean readConstant(Cursor in, @Nullable JsonToken token, ObjectShape.Constant constant)
            throws IOException {
        String expected = "the first field to be " + Wording.quoted(constant.name()) + " with the text "
                + Wording.quoted(constant.value());
        if (token != JsonToken.FIELD_NAME) {
            in.note(() -> new Flaw(ProblemCode.UNKNOWN_FORMAT, "an object without fields", expected));
            return false;
        }
        String name = in.name();
        if (!name.equals(constant.name())) {
            in.note(() -> new Flaw(
                    ProblemCode.UNKNOWN_FORMAT,
                    "the first field " + Wording.quoted(Wording.fieldName(name)),
                    expected));
            in.skipFields();
            return false;
        }
        in.next();
        if (in.isWord(constant.value())) {
            return true;
        }
        Optional<String> met = in.textIfAny();
        in.note(() -> new Flaw(
                ProblemCode.UNKNOWN_FORMAT,
                met.map(text -> Wording.text(text, DataClass.PUBLIC)).orElse("a value that is no text"),
                expected));
        in.skipChildren();
        in.next();
        in.skipFields();
        return false;
    }
}
