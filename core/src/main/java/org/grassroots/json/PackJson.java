package org.grassroots.json;

import static org.grassroots.json.shape.Field.optional;
import static org.grassroots.json.shape.Field.required;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.grassroots.fact.DataClass;
import org.grassroots.fact.Fraction;
import org.grassroots.fact.Interval;
import org.grassroots.json.shape.ObjectShape;
import org.grassroots.json.shape.Shape;
import org.grassroots.json.shape.Shapes;
import org.grassroots.parameter.Limit;
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

    ObjectShape<Interval> RANGE = ObjectShape.of(
            "range",
            required("low", Shapes.integer(0, 1_000_000), Interval::low),
            required("high", Shapes.integer(0, 1_000_000), Interval::high),
            Interval::new);

    ObjectShape<Limit.Share> SHARE = ObjectShape.of(
            "share",
            required(
                    "numerator",
                    Shapes.integer(0, 1_000),
                    share -> share.value().numerator()),
            required(
                    "denominator",
                    Shapes.integer(1, 1_000),
                    share -> share.value().denominator()),
            required("comparison", Shapes.enumerationAsNamed(Comparison.class), Comparison::of),
            (numerator, denominator, comparison) ->
                    new Limit.Share(new Fraction(numerator, denominator), comparison == Comparison.MORE_THAN));

    ObjectShape<DatedValue> VALUE = ObjectShape.of(
                    "dated value", ImmutableDatedValue::builder, ImmutableDatedValue.Builder::build)
            .required("from", DAY, DatedValue::firstDay, ImmutableDatedValue.Builder::firstDay)
            .optional("until", DAY, DatedValue::lastDay, ImmutableDatedValue.Builder::lastDay)
            .optionalInt("count", Shapes.integer(0, 1_000_000), DatedValue::count, ImmutableDatedValue.Builder::count)
            .optional("range", RANGE, DatedValue::range, ImmutableDatedValue.Builder::range)
            .optional("share", SHARE, DatedValue::share, ImmutableDatedValue.Builder::share)
            .optional("span", Shapes.period(), DatedValue::span, ImmutableDatedValue.Builder::span)
            .required("citation", CITATION, DatedValue::citation, ImmutableDatedValue.Builder::citation)
            .end();

    ObjectShape<Numbers> PARAMETER = ObjectShape.of(
            "parameter",
            required("id", WORD, Numbers::id),
            required("unit", TEXT, Numbers::unit),
            required("values", Shapes.list(VALUE), Numbers::values),
            Numbers::new);

    ObjectShape<Use> USE = ObjectShape.of(
            "use of a parameter", required("as", WORD, Use::as), required("parameter", WORD, Use::parameter), Use::new);

    ObjectShape<Part> PART = ObjectShape.of("part", ImmutablePart::builder, ImmutablePart.Builder::build)
            .required("demand", WORD, Part::demand, ImmutablePart.Builder::demand)
            .required("grade", Shapes.enumerationAsNamed(Grade.class), Part::grade, ImmutablePart.Builder::grade)
            .optional("citation", CITATION, Part::citation, ImmutablePart.Builder::citation)
            .required("unit", TEXT, Part::unit, ImmutablePart.Builder::unit)
            .required("violated", TEXT, Part::violated, ImmutablePart.Builder::violated)
            .required("undetermined", TEXT, Part::undetermined, ImmutablePart.Builder::undetermined)
            .end();

    ObjectShape<Entry> ENTRY = ObjectShape.of("rule", ImmutableEntry::builder, ImmutableEntry.Builder::build)
            .required("id", WORD, Entry::id, ImmutableEntry.Builder::id)
            .required("version", WORD, Entry::version, ImmutableEntry.Builder::version)
            .required("statement", TEXT, Entry::statement, ImmutableEntry.Builder::statement)
            .required("citation", CITATION, Entry::citation, ImmutableEntry.Builder::citation)
            .required("responsible", TEXT, Entry::responsible, ImmutableEntry.Builder::responsible)
            .list("parameters", USE, Entry::parameters, ImmutableEntry.Builder::parameters)
            .requiredList("parts", PART, Entry::parts, ImmutableEntry.Builder::parts)
            .end();

    ObjectShape<PackJson> SHAPE = ObjectShape.of("pack", ImmutablePackJson::builder, ImmutablePackJson.Builder::build)
            .constant("format", "grassroots-pack/1")
            .required("id", WORD, PackJson::id, ImmutablePackJson.Builder::id)
            .required("version", WORD, PackJson::version, ImmutablePackJson.Builder::version)
            .required("title", TEXT, PackJson::title, ImmutablePackJson.Builder::title)
            .optional("place", TEXT, PackJson::place, ImmutablePackJson.Builder::place)
            .optional("base", WORD, PackJson::base, ImmutablePackJson.Builder::base)
            .requiredList("instruments", INSTRUMENT, PackJson::instruments, ImmutablePackJson.Builder::instruments)
            .requiredList("parameters", PARAMETER, PackJson::parameters, ImmutablePackJson.Builder::parameters)
            .requiredList("rules", ENTRY, PackJson::rules, ImmutablePackJson.Builder::rules)
            .end();

    /** A text that rules and numbers can cite. */
    record Instrument(String id, Text title) {}

    /** A clause of an instrument, by the instrument's id. */
    record Cited(String instrument, Optional<Text> clause) {}

    /** How a share is compared, as packs write it. */
    enum Comparison {
        AT_LEAST,
        MORE_THAN;

        static Comparison of(Limit.Share share) {
            return share.isExceeded() ? MORE_THAN : AT_LEAST;
        }
    }

    /** A number with its days: one of a count, a range, a share or a length of time. */
    @Value.Immutable
    interface DatedValue {
        LocalDate firstDay();

        Optional<LocalDate> lastDay();

        OptionalInt count();

        Optional<Interval> range();

        Optional<Limit.Share> share();

        Optional<Period> span();

        Cited citation();

        @Value.Check
        default void check() {
            long given = Stream.of(count().isPresent(), range().isPresent(), share().isPresent(), span().isPresent())
                    .filter(is -> is)
                    .count();
            if (given != 1) {
                throw new IllegalArgumentException(
                        "a value must be one of a 'count', such as 3, a 'range', a 'share' or a 'span', such as P1Y; it has %s"
                                .formatted(given == 0 ? "none" : "several"));
            }
        }

        default Limit limit() {
            if (count().isPresent()) {
                return new Limit.Count(count().getAsInt());
            }
            return range().<Limit>map(Limit.Range::new)
                    .or(this::share)
                    .or(() -> span().map(Limit.Span::new))
                    .orElseThrow();
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

        String version();

        Text statement();

        Cited citation();

        Text responsible();

        List<Use> parameters();

        List<Part> parts();
    }

    /** What the pack says of one demand. */
    @Value.Immutable
    interface Part {
        String demand();

        Grade grade();

        Optional<Cited> citation();

        Text unit();

        Text violated();

        Text undetermined();
    }

    String id();

    String version();

    Text title();

    Optional<Text> place();

    Optional<String> base();

    List<Instrument> instruments();

    List<Numbers> parameters();

    List<Entry> rules();
}
