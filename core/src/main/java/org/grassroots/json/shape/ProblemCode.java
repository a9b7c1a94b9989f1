package org.grassroots.json.shape;

import java.util.Locale;

/** What kind of problem a document has. The {@link #code()} is stable: hosts may compare and count it. */
public enum ProblemCode {
    /** Not well-formed JSON. */
    SYNTAX,
    /** A field that the object does not have. */
    UNKNOWN_FIELD("unknown field %s; known fields are %s"),
    /** A field that stands twice in one object. */
    DUPLICATE_KEY("field %s stands more than once; expected %s"),
    /** A text where a number should be, and the like. */
    WRONG_TYPE,
    /** A required field that is not there. */
    MISSING_FIELD("field %s is missing; expected %s"),
    /** A number below or above its limits. */
    OUT_OF_RANGE,
    /** A text that is no date of the calendar. */
    BAD_DATE,
    /** A value of the right type that its type refuses. */
    BAD_VALUE,
    /** A text that is none of the words allowed. */
    UNKNOWN_WORD,
    /** Something after the end of the document. */
    TRAILING_TEXT,
    /** Bytes that are not UTF-8, or half of a surrogate pair. */
    NOT_UTF_8,
    /** A line or document that holds nothing. */
    EMPTY_LINE,
    /** More open objects and lists than {@link Limits#DEPTH}. */
    TOO_DEEP,
    /** A text longer than its limit. */
    TOO_LONG,
    /** A line or document of more bytes than the reader takes. */
    TOO_LARGE,
    /** A number of more characters than {@link Limits#NUMBER_LENGTH}. */
    NUMBER_TOO_LONG,
    /** A document whose first field does not name the format read. */
    UNKNOWN_FORMAT,
    /** {@code null}, which no field takes. */
    NULL_VALUE,
    /** An id that names nothing. */
    DANGLING_ID("%s; %s"),
    /** An id given twice. */
    DUPLICATE_ID("%s; %s"),
    /** Two ids that a reader cannot tell apart. */
    LOOK_ALIKE_ID("%s; %s"),
    /** Two statements that cannot both hold. */
    CONFLICT("%s; %s");

    private final String sentence;

    ProblemCode() {
        this("met %s; expected %s");
    }

    ProblemCode(String sentence) {
        this.sentence = sentence;
    }

    /** The name in lower case, such as {@code unknown-field}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String sentence(String met, String expected) {
        return expected.isEmpty() ? met : String.format(Locale.ROOT, sentence, met, expected);
    }
}
