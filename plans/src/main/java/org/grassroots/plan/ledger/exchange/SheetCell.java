package org.grassroots.plan.ledger.exchange;

import org.grassroots.plan.ledger.book.Personal;

/**
 * A cell of a sheet before or after it is a value of a ledger.
 *
 * @param kind  what the sheet takes it for
 * @param text  as its kind writes it, empty if the cell is; guarded, since any cell may tell of a person
 */
public record SheetCell(Kind kind, Personal<String> text) {
    private static final SheetCell EMPTY = of(Kind.TEXT, "");

    /** What a sheet takes a cell for; one that holds nothing but text has only texts. */
    public enum Kind {
        /** As it stands. */
        TEXT,
        /** A number in plain digits, such as 36.5; a spreadsheet keeps {@value SheetCell#DIGITS} of them. */
        NUMBER,
        /** A day such as 2022-11-24, or a day and time such as 2022-11-24T08:00, that the sheet knows to be one. */
        DAY,
        /** A formula, whether computed or not; no value may be one. */
        FORMULA,
        /** The error a formula came to. */
        ERROR,
        /** Part of a merged area, of which a sheet keeps one value for several places. */
        MERGED
    }

    /** How many significant digits of a number a spreadsheet keeps; of more it changes the last ones without a word. */
    public static final int DIGITS = 15;

    public static SheetCell of(Kind kind, String text) {
        return new SheetCell(kind, Personal.of(text));
    }

    /** A text cell. */
    public static SheetCell text(String text) {
        return text.isEmpty() ? EMPTY : of(Kind.TEXT, text);
    }

    /** Whether nothing can be seen in it: an empty text, or white space. */
    boolean isBlank() {
        return kind != Kind.FORMULA && kind != Kind.ERROR && met().isBlank();
    }

    String met() {
        return text.reveal(LedgerIntake.READING);
    }
}
