package org.grassroots.plan.ledger.book;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.regex.Pattern;
import org.grassroots.fact.Id;
import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.ledger.LedgerColumn;

/** How the values of each type of column are written: in one way only, so that equal values are equal texts. */
public final class ValueForm {
    private static final int LONGEST = 1000;
    private static final int MOST_DIGITS = 30;
    private static final Pattern NUMBER = Pattern.compile("0|-?(?:[1-9][0-9]*|0(?=\\.))(?:\\.[0-9]*[1-9])?");
    private static final Pattern PHONE = Pattern.compile("[+0-9(][0-9 ()-]{2,28}[0-9]");
    private static final Pattern TAIL = Pattern.compile("[0-9]{3}[0-9X]");
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

    private ValueForm() {}

    /** Whether an entry may hold the value in the column: it is written as its type asks and holds no identity number. */
    public static boolean isLegal(LedgerColumn column, String value) {
        return !holdsIdentityNumber(value) && fits(column, value);
    }

    /** Whether a value holds a whole identity number, which no ledger keeps; a digest of one does not. */
    public static boolean holdsIdentityNumber(String value) {
        return !DIGEST.matcher(value).matches() && IdentityNumbers.isIn(value);
    }

    /**
     * @throws IllegalArgumentException if the value is none of the column, without a word of it
     */
    static void check(ElementId ledger, LedgerColumn column, String value) {
        boolean identity = holdsIdentityNumber(value);
        if (identity || !fits(column, value)) {
            throw new IllegalArgumentException("column '%s' of ledger '%s' must hold %s; was %s"
                    .formatted(
                            column.id(),
                            ledger,
                            wanted(column),
                            identity ? "an identity number, which is never kept whole" : Personal.MASK));
        }
    }

    private static boolean fits(LedgerColumn column, String value) {
        try {
            return switch (column.type()) {
                case TEXT -> isText(value);
                case NUMBER ->
                    value.length() <= MOST_DIGITS && NUMBER.matcher(value).matches();
                case DATE -> LocalDate.parse(value).toString().equals(value);
                case TIME -> LocalDateTime.parse(value).toString().equals(value);
                case YES_NO -> value.equals("yes") || value.equals("no");
                case CHOICE ->
                    column.values().stream()
                            .anyMatch(choice -> choice.id().value().equals(value));
                case PERSON, HOUSEHOLD -> isId(value);
                case PHONE -> PHONE.matcher(value).matches();
                case ID_TAIL -> TAIL.matcher(value).matches();
                case ID_DIGEST -> DIGEST.matcher(value).matches();
            };
        } catch (DateTimeException unfit) {
            return false;
        }
    }

    private static boolean isText(String value) {
        return !value.isBlank()
                && value.codePointCount(0, value.length()) <= LONGEST
                && value.codePoints().allMatch(ValueForm::isShown);
    }

    /** No control character but a line end or tab, and no half of a pair of surrogates. */
    private static boolean isShown(int each) {
        boolean half = each >= Character.MIN_SURROGATE && each <= Character.MAX_SURROGATE;
        return !half && (!Character.isISOControl(each) || each == '\n' || each == '\t');
    }

    private static boolean isId(String value) {
        try {
            Id.check("a person or household", value);
            return true;
        } catch (IllegalArgumentException unfit) {
            return false;
        }
    }

    private static String wanted(LedgerColumn column) {
        return switch (column.type()) {
            case TEXT ->
                "a text of 1 to %s characters, not blank, without control characters or an identity number"
                        .formatted(LONGEST);
            case NUMBER -> "a number of at most %s digits such as 12 or 36.5".formatted(MOST_DIGITS);
            case DATE -> "a day such as 2026-01-31";
            case TIME -> "a day and time such as 2026-01-31T08:30";
            case YES_NO -> "yes or no";
            case CHOICE ->
                "one of " + column.values().stream().map(choice -> choice.id()).toList();
            case PERSON -> "the id of a person";
            case HOUSEHOLD -> "the id of a household";
            case PHONE -> "a telephone number of 4 to 30 digits, spaces, '+', '-', '(' and ')'";
            case ID_TAIL -> "the last four characters of an identity number";
            case ID_DIGEST -> "a keyed digest of 64 hexadecimal digits";
        };
    }
}
