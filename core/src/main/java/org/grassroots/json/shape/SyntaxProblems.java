package org.grassroots.json.shape;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.util.Locale;

/** Says in our own words where a document stops being JSON; what Jackson says may hold data and names of its classes. */
final class SyntaxProblems {
    static final Flaw TOO_DEEP = new Flaw(
            ProblemCode.TOO_DEEP,
            "more than " + Limits.DEPTH + " objects and lists within each other",
            "at most " + Limits.DEPTH);

    private final JsonParser parser;
    private final Utf8Text text;
    private final ProblemLog problems;
    private final String wanted;

    SyntaxProblems(JsonParser parser, Utf8Text text, ProblemLog problems, String wanted) {
        this.parser = parser;
        this.text = text;
        this.problems = problems;
        this.wanted = wanted;
    }

    void empty() {
        problems.note(0, () -> "", () -> new Flaw(ProblemCode.EMPTY_LINE, "nothing but white space", wanted));
    }

    /** Notes whatever follows the document. */
    void checkEnd() {
        int end = (int) parser.currentLocation().getCharOffset();
        while (end < text.length() && " \t\r\n".indexOf(text.chars()[end]) >= 0) {
            end++;
        }
        if (end < text.length()) {
            problems.note(
                    end,
                    () -> "",
                    () -> new Flaw(
                            ProblemCode.TRAILING_TEXT, "more text after the end of the document", "nothing after it"));
        }
    }

    void note(JsonProcessingException broken) {
        if (broken instanceof StreamConstraintsException) {
            problems.note(parser.currentTokenLocation().getCharOffset(), this::pointer, () -> TOO_DEEP);
            return;
        }
        int offset = broken instanceof JsonEOFException
                ? text.length()
                : wordStart((int) broken.getLocation().getCharOffset());
        problems.note(offset, this::pointer, () -> new Flaw(ProblemCode.SYNTAX, met(offset), expected(offset)));
    }

    /** Jackson names the end of a word it does not know, such as NaN; a person looks for its start. */
    private int wordStart(int offset) {
        int start = Math.min(Math.max(offset, 0), text.length());
        if (isControl(start)) {
            return start;
        }
        while (start > 0 && Character.isJavaIdentifierPart(text.chars()[start - 1])) {
            start--;
        }
        return start;
    }

    private boolean isControl(int offset) {
        return offset < text.length() && text.chars()[offset] < ' ';
    }

    private String pointer() {
        return Pointers.of(parser.getParsingContext());
    }

    private String met(int offset) {
        if (offset >= text.length()) {
            return "the end of the document";
        }
        char met = text.chars()[offset];
        if (isControl(offset)) {
            return String.format(Locale.ROOT, "the control character U+%04X", (int) met);
        }
        boolean mark = met < 0x7F && !Character.isLetterOrDigit(met);
        return mark ? "the character " + met : "a character out of place";
    }

    private String expected(int offset) {
        if (offset >= text.length()) {
            return "the rest of the document";
        }
        if (isControl(offset)) {
            return "no control character; in a text it is written as an escape, such as \\n";
        }
        if (offset > 0 && text.chars()[offset - 1] == '\\') {
            return "an escape that JSON has, such as \\n or \\u4e00";
        }
        if (parser.currentToken() == JsonToken.FIELD_NAME) {
            return "':' and a value";
        }
        if (parser.getParsingContext().inObject()) {
            return "a field name in double quotes, ',' or '}'";
        }
        return parser.getParsingContext().inArray() ? "a value, ',' or ']'" : wanted;
    }
}
