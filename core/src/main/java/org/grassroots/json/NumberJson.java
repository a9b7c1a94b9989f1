package org.grassroots.json;

import static org.grassroots.json.CitationJson.CITATION;
import static org.grassroots.json.CitationJson.DAY;
import static org.grassroots.json.CitationJson.TEXT;
import static org.grassroots.json.CitationJson.WORD;
import static org.grassroots.json.shape.Field.required;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.grassroots.fact.Fraction;
import org.grassroots.fact.Interval;
import org.grassroots.json.CitationJson.Cited;
import org.grassroots.json.shape.ObjectShape;
import org.grassroots.json.shape.Shapes;
import org.grassroots.parameter.Limit;
import org.grassroots.text.Text;
import org.immutables.value.Value;

/** The numbers of a pack as its JSON states them. */
final class NumberJson {
    static final ObjectShape<Interval> RANGE = ObjectShape.of(
            "range",
            required("low", Shapes.integer(0, 1_000_000), Interval::low),
            required("high", Shapes.integer(0, 1_000_000), Interval::high),
            Interval::new);

    static final ObjectShape<Limit.Share> SHARE = ObjectShape.of(
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

    static final ObjectShape<DatedValue> VALUE = ObjectShape.of(
                    "dated value", ImmutableDatedValue::builder, ImmutableDatedValue.Builder::build)
            .required("from", DAY, DatedValue::firstDay, ImmutableDatedValue.Builder::firstDay)
            .optional("until", DAY, DatedValue::lastDay, ImmutableDatedValue.Builder::lastDay)
            .optionalInt("count", Shapes.integer(0, 1_000_000), DatedValue::count, ImmutableDatedValue.Builder::count)
            .optional("range", RANGE, DatedValue::range, ImmutableDatedValue.Builder::range)
            .optional("share", SHARE, DatedValue::share, ImmutableDatedValue.Builder::share)
            .optional("span", Shapes.period(), DatedValue::span, ImmutableDatedValue.Builder::span)
            .required("citation", CITATION, DatedValue::citation, ImmutableDatedValue.Builder::citation)
            .end();

    static final ObjectShape<Numbers> PARAMETER = ObjectShape.of(
            "parameter",
            required("id", WORD, Numbers::id),
            required("unit", TEXT, Numbers::unit),
            required("values", Shapes.list(VALUE), Numbers::values),
            Numbers::new);

    private NumberJson() {}

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
}
