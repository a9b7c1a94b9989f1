package org.grassroots.plan.json;

import static com.google.common.base.Preconditions.checkArgument;
import static org.grassroots.json.shape.Field.required;
import static org.grassroots.json.shape.Field.unless;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.grassroots.fact.DataClass;
import org.grassroots.fact.Id;
import org.grassroots.json.shape.ObjectShape;
import org.grassroots.json.shape.Shape;
import org.grassroots.json.shape.Shapes;
import org.grassroots.missing.Field;
import org.grassroots.missing.MissingFact;
import org.grassroots.missing.Subject;

/** How missing facts are written: the same fact of several things in a row is one entry with their ids. */
final class MissingShapes {

    private record Entry(Subject.Kind kind, Field field, List<String> ids) {
        boolean continues(Entry before) {
            return kind == before.kind && field == before.field;
        }
    }

    private static final ObjectShape<Entry> ENTRY = ObjectShape.of(
            "missing facts",
            required("of", Shapes.enumeration(Subject.Kind.class), Entry::kind),
            required("field", Shapes.words(fields()), Entry::field),
            required("ids", Shapes.list(Shapes.text(DataClass.INTERNAL, Id.MAX_LENGTH)), Entry::ids),
            Entry::new);

    private static final Shape<List<MissingFact>> MISSING =
            Shapes.mapped(Shapes.list(ENTRY), MissingShapes::spread, MissingShapes::gather);

    private MissingShapes() {}

    /** The field {@code missing}, left out if nothing is missing. */
    static <T> org.grassroots.json.shape.Field<T, List<MissingFact>> field(Function<T, List<MissingFact>> get) {
        return unless("missing", MISSING, List.of(), get);
    }

    /** A field goes by its key; where several share one, all but the first go by their own names. */
    private static Map<String, Field> fields() {
        Map<String, Field> fields = new LinkedHashMap<>();
        for (Field field : Field.values()) {
            if (fields.putIfAbsent(field.key(), field) != null) {
                fields.put(field.name().toLowerCase(Locale.ROOT).replace('_', '-'), field);
            }
        }
        return fields;
    }

    private static List<MissingFact> spread(List<Entry> entries) {
        checkArgument(!entries.isEmpty(), "an empty list of missing facts must be left out");
        List<MissingFact> facts = new ArrayList<>();
        for (int at = 0; at < entries.size(); at++) {
            Entry entry = entries.get(at);
            checkArgument(
                    !entry.ids().isEmpty() && (at == 0 || !entry.continues(entries.get(at - 1))),
                    "each entry of missing facts must have ids and differ from the one before in 'of' or 'field', but '%s'"
                            + " of '%s' does not",
                    entry.field().key(),
                    entry.kind().word());
            entry.ids().forEach(id -> facts.add(new MissingFact(new Subject(entry.kind(), id), entry.field())));
        }
        return facts;
    }

    private static List<Entry> gather(List<MissingFact> facts) {
        List<Entry> entries = new ArrayList<>();
        for (MissingFact fact : facts) {
            Entry next = new Entry(fact.subject().kind(), fact.field(), new ArrayList<>());
            if (entries.isEmpty() || !next.continues(entries.get(entries.size() - 1))) {
                entries.add(next);
            }
            entries.get(entries.size() - 1).ids().add(fact.subject().id());
        }
        return entries;
    }
}
