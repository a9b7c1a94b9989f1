package org.grassroots.plan.catalogue;

import java.time.DateTimeException;
import java.time.Duration;
import java.util.Locale;
import java.util.regex.Pattern;
import org.grassroots.fact.DataClass;
import org.grassroots.json.shape.Field;
import org.grassroots.json.shape.ObjectShape;
import org.grassroots.json.shape.Shape;
import org.grassroots.json.shape.Shapes;
import org.grassroots.plan.element.CompoundFact;
import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.element.Origin;
import org.grassroots.plan.element.OriginMark;
import org.grassroots.plan.element.TemplateSource;
import org.grassroots.text.Text;

/** How the parts that every element has are written. */
final class ElementShapes {
    static final Shape<ElementId> ID = Shapes.mapped(word(), ElementId::of, ElementId::value);
    static final Shape<Text> TEXT = Shapes.textInLanguages(DataClass.PUBLIC, 2_000);
    static final Shape<CompoundFact> FACT = Shapes.enumerationAsNamed(CompoundFact.class);
    static final Shape<Duration> DURATION = Shapes.mapped(word(), ElementShapes::duration, Duration::toString);

    static final Shape<Origin> ORIGIN = ObjectShape.of(
            "origin",
            Field.required("mark", Shapes.enumerationAsNamed(OriginMark.class), Origin::mark),
            Field.required("source", ID, Origin::source),
            Field.optional("where", Shapes.text(DataClass.PUBLIC, 500), Origin::where),
            Origin::new);

    static final Shape<TemplateSource> SOURCE = ObjectShape.of(
            "source",
            Field.required("id", ID, TemplateSource::id),
            Field.required("title", TEXT, TemplateSource::title),
            Field.optional("date", word(), TemplateSource::date),
            TemplateSource::new);

    private static final Pattern DAYS_AND_TIME =
            Pattern.compile("P(?=[0-9T])([0-9]{1,4}D)?(T(?=[0-9])([0-9]{1,5}H)?([0-9]{1,5}M)?([0-9]{1,5}S)?)?");

    private ElementShapes() {}

    static Shape<String> word() {
        return Shapes.text(DataClass.PUBLIC, 100);
    }

    private static Duration duration(String text) {
        if (DAYS_AND_TIME.matcher(text).matches()) {
            try {
                return Duration.parse(text);
            } catch (DateTimeException unreachableByPattern) {
                throw badDuration(text);
            }
        }
        throw badDuration(text);
    }

    private static IllegalArgumentException badDuration(String text) {
        return new IllegalArgumentException(String.format(
                Locale.ROOT, "a time must be days, hours, minutes and seconds such as PT2H or P1D, was '%s'", text));
    }
}
