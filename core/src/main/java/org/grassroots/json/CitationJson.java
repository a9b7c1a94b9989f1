package org.grassroots.json;

import static org.grassroots.json.shape.Field.optional;
import static org.grassroots.json.shape.Field.required;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.grassroots.fact.DataClass;
import org.grassroots.json.shape.ObjectShape;
import org.grassroots.json.shape.Shape;
import org.grassroots.json.shape.Shapes;
import org.grassroots.text.Text;

/** What a pack is based on as its JSON states it, and the words, texts and days that all its parts are made of. */
final class CitationJson {
    static final Shape<String> WORD = Shapes.text(DataClass.PUBLIC, 100, Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*"));
    static final Shape<Text> TEXT = Shapes.textInLanguages();
    static final Shape<LocalDate> DAY = Shapes.date(DataClass.PUBLIC);

    static final ObjectShape<Instrument> INSTRUMENT = ObjectShape.of(
            "instrument",
            required("id", WORD, Instrument::id),
            required("title", TEXT, Instrument::title),
            Instrument::new);

    static final ObjectShape<Cited> CITATION = ObjectShape.of(
            "citation",
            required("instrument", WORD, Cited::instrument),
            optional("clause", TEXT, Cited::clause),
            Cited::new);

    private CitationJson() {}

    /** A text that rules and numbers can cite. */
    record Instrument(String id, Text title) {}

    /** A clause of an instrument, by the instrument's id. */
    record Cited(String instrument, Optional<Text> clause) {}
}
