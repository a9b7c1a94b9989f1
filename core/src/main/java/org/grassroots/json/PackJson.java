package org.grassroots.json;

import static org.grassroots.json.shape.Field.optional;
import static org.grassroots.json.shape.Field.required;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.grassroots.fact.DataClass;
import org.grassroots.json.shape.Field;
import org.grassroots.json.shape.ObjectShape;
import org.grassroots.json.shape.Shape;
import org.grassroots.json.shape.Shapes;
import org.grassroots.rule.Grade;
import org.grassroots.text.Text;
import org.immutables.value.Value;

/** A pack as its JSON states it: instruments, parameters and rules that name each other by id. */
@Value.Immutable
interface PackJson {
    Shape<String> WORD = Shapes.text(DataClass.PUBLIC, 100, Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*"));
    Shape<Text> TEXT = Shapes.textInLanguages();
    Shape<LocalDate> DAY = Shapes.date(DataClass.PUBLIC);

    ObjectShape<Instrument> INSTRUMENT = ObjectShape.of(
            "instrument",
            required("id", WORD, Instrument::id),
            required("title", TEXT, Instrument::title),
            Instrument::new);

    ObjectShape<Cited> CITATION = ObjectShape.of(
            "citation",
            required("instrument", WORD, Cited::instrument),
            optional("clause", TEXT, Cited::clause),
            Cited::new);

    ObjectShape<DatedValue> VALUE = ObjectShape.of(
            "dated value",
            required("from", DAY, DatedValue::from),
            optional("until", DAY, DatedValue::until),
            Field.optionalInt("count", Shapes.integer(0, 1_000_000), DatedValue::count),
            optional("span", Shapes.period(), DatedValue::span),
            required("citation", CITATION, DatedValue::citation),
            DatedValue::new);

    ObjectShape<Numbers> PARAMETER = ObjectShape.of(
            "parameter",
            required("id", WORD, Numbers::id),
            required("unit", TEXT, Numbers::unit),
            required("values", Shapes.list(VALUE), Numbers::values),
            Numbers::new);

    ObjectShape<Use> USE = ObjectShape.of(
            "use of a parameter", required("as", WORD, Use::as), required("parameter", WORD, Use::parameter), Use::new);

    ObjectShape<Entry> ENTRY = ObjectShape.of("rule", ImmutableEntry::builder, ImmutableEntry.Builder::build)
            .required("id", WORD, Entry::id, ImmutableEntry.Builder::id)
            .required("grade", Shapes.enumerationAsNamed(Grade.class), Entry::grade, ImmutableEntry.Builder::grade)
            .required("statement", TEXT, Entry::statement, ImmutableEntry.Builder::statement)
            .required("citation", CITATION, Entry::citation, ImmutableEntry.Builder::citation)
            .required("responsible", TEXT, Entry::responsible, ImmutableEntry.Builder::responsible)
            .required("unit", TEXT, Entry::unit, ImmutableEntry.Builder::unit)
            .list("parameters", USE, Entry::parameters, ImmutableEntry.Builder::parameters)
            .required("violated", TEXT, Entry::violated, ImmutableEntry.Builder::violated)
            .required("undetermined", TEXT, Entry::undetermined, ImmutableEntry.Builder::undetermined)
            .end();

    ObjectShape<PackJson> SHAPE = ObjectShape.of("pack", ImmutablePackJson::builder, ImmutablePackJson.Builder::build)
            .constant("format", "grassroots-pack/1")
            .required("id", WORD, PackJson::id, ImmutablePackJson.Builder::id)
            .required("version", WORD, PackJson::version, ImmutablePackJson.Builder::version)
            .required("title", TEXT, PackJson::title, ImmutablePackJson.Builder::title)
            .optional("base", WORD, PackJson::base, ImmutablePackJson.Builder::base)
            .requiredList("instruments", INSTRUMENT, PackJson::instruments, ImmutablePackJson.Builder::instruments)
            .requiredList("parameters", PARAMETER, PackJson::parameters, ImmutablePackJson.Builder::parameters)
            .requiredList("rules", ENTRY, PackJson::rules, ImmutablePackJson.Builder::rules)
            .end();

    /** A text that rules and numbers can cite. */
    record Instrument(String id, Text title) {}

    /** A clause of an instrument, by the instrument's id. */
    record Cited(String instrument, Optional<Text> clause) {}

    /** A number with its days: a count or a length of time. */
    record DatedValue(
            LocalDate from, Optional<LocalDate> until, OptionalInt count, Optional<Period> span, Cited citation) {
        public DatedValue {
            if (count.isPresent() == span.isPresent()) {
                throw new IllegalArgumentException(
                        "a value must be either a 'count', such as 3, or a 'span', such as P1Y; it has %s"
                                .formatted(count.isPresent() ? "both" : "neither"));
            }
        }
    }

    /** All values of one parameter. */
    record Numbers(String id, Text unit, List<DatedValue> values) {}

    /** Which parameter gives a number that the rule's class asks for by name. */
    record Use(String as, String parameter) {}

    /** What the pack says of one rule. */
    @Value.Immutable
    interface Entry {
        String id();

        Grade grade();

        Text statement();

        Cited citation();

        Text responsible();

        Text unit();

        List<Use> parameters();

        Text violated();

        Text undetermined();
    }

    String id();

    String version();

    Text title();

    Optional<String> base();

    List<Instrument> instruments();

    List<Numbers> parameters();

    List<Entry> rules();
}
