package org.grassroots.json.shape;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;
import org.grassroots.fact.DataClass;
import org.jspecify.annotations.Nullable;

/** A place in a document that is being read, and the problems met on the way. Costs nothing while all is well. */
final class Cursor {
    private final JsonParser parser;
    private final ProblemLog problems;

    Cursor(JsonParser parser, ProblemLog problems) {
        this.parser = parser;
        this.problems = problems;
    }

    @Nullable
    JsonToken token() {
        return parser.currentToken();
    }

    @Nullable
    JsonToken next() throws IOException {
        return parser.nextToken();
    }

    String name() throws IOException {
        return parser.currentName();
    }

    /** Where the current token starts, in UTF-16 units from the start of the document. */
    long here() {
        return parser.currentTokenLocation().getCharOffset();
    }

    /** Passes over the value of the field at whose name the cursor stands. */
    void skipField() throws IOException {
        parser.nextToken();
        parser.skipChildren();
    }

    /** Passes over all fields from the one at whose name the cursor stands, up to the end of the object. */
    void skipFields() throws IOException {
        while (parser.currentToken() == JsonToken.FIELD_NAME) {
            skipField();
            parser.nextToken();
        }
    }

    void skipChildren() throws IOException {
        parser.skipChildren();
    }

    /** Notes a flaw of the current value or name. */
    void note(Supplier<Flaw> flaw) {
        note(here(), flaw);
    }

    /** Notes a flaw of the current value, which started at {@code offset}. */
    void note(long offset, Supplier<Flaw> flaw) {
        problems.note(offset, () -> Pointers.of(parser.getParsingContext()), flaw);
    }

    /** Notes that the current value is not what was wanted, and passes over it. */
    void refuse(String wanted, DataClass dataClass) throws IOException {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.VALUE_NULL) {
            note(() -> new Flaw(
                    ProblemCode.NULL_VALUE, "null", wanted + "; a field whose value is not known is left out"));
        } else if (token == JsonToken.VALUE_STRING) {
            String text = parser.getText();
            note(() -> new Flaw(ProblemCode.WRONG_TYPE, Wording.text(text, dataClass), wanted));
        } else if (token.isNumeric()) {
            String digits = dataClass.isMasked() ? "a number" : number();
            note(() -> new Flaw(ProblemCode.WRONG_TYPE, digits, wanted));
        } else {
            note(() -> new Flaw(ProblemCode.WRONG_TYPE, named(token, dataClass), wanted));
            parser.skipChildren();
        }
    }

    private String number() throws IOException {
        int length = parser.getTextLength();
        return length > Limits.NUMBER_LENGTH
                ? "a number of " + length + " characters"
                : "the number " + parser.getText();
    }

    private static String named(JsonToken token, DataClass dataClass) {
        return switch (token) {
            case START_ARRAY -> "a list";
            case START_OBJECT -> "an object";
            default -> dataClass.isMasked() ? "true or false" : token.asString();
        };
    }

    Optional<String> textIfAny() throws IOException {
        return token() == JsonToken.VALUE_STRING ? Optional.of(parser.getText()) : Optional.empty();
    }

    /** Whether the current value is exactly {@code word}. */
    boolean isWord(String word) throws IOException {
        return token() == JsonToken.VALUE_STRING
                && parser.getTextLength() == word.length()
                && parser.getText().equals(word);
    }

    /** The current text; null, and a problem noted, if the value is no text or no text may be like it. */
    @Nullable
    String text(String wanted, DataClass dataClass) throws IOException {
        if (token() != JsonToken.VALUE_STRING) {
            refuse(wanted, dataClass);
            return null;
        }
        int length = parser.getTextLength();
        if (length > Limits.TEXT_LENGTH) {
            note(() -> new Flaw(ProblemCode.TOO_LONG, "a text of " + length + " UTF-16 units", wanted));
            return null;
        }
        String text = parser.getText();
        if (Utf8Text.hasLoneSurrogate(text)) {
            note(() -> new Flaw(
                    ProblemCode.NOT_UTF_8,
                    "an escaped surrogate without its other half",
                    "two escapes that make a pair"));
            return null;
        }
        return text;
    }

    /** The current whole number; null, and a problem noted, if the value is none between the limits. */
    @Nullable
    Integer integer(int min, int max, String wanted, DataClass dataClass) throws IOException {
        JsonToken token = token();
        if (token != null && token.isNumeric() && parser.getTextLength() > Limits.NUMBER_LENGTH) {
            String met = number();
            note(() -> new Flaw(ProblemCode.NUMBER_TOO_LONG, met, wanted));
            return null;
        }
        if (token != JsonToken.VALUE_NUMBER_INT) {
            refuse(wanted, dataClass);
            return null;
        }
        String digits = parser.getText();
        // 11 characters hold every int, and every number of 11 characters fits a long.
        long number = digits.length() <= 11 ? Long.parseLong(digits) : Long.MAX_VALUE;
        if (number < min || number > max) {
            String met = dataClass.isMasked() ? "a number" : "the number " + digits;
            note(() -> new Flaw(ProblemCode.OUT_OF_RANGE, met, wanted));
            return null;
        }
        return (int) number;
    }
}
