package org.grassroots.plan.ledger.exchange;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.grassroots.plan.ledger.ColumnType;
import org.grassroots.plan.ledger.LedgerColumn;
import org.grassroots.plan.ledger.book.ValueForm;

/** Understands one cell of a column: the value as a ledger writes it, or what is wrong. */
final class CellReader {
    private static final Pattern DAY = Pattern.compile("([0-9]{4})[-/]([0-9]{1,2})[-/]([0-9]{1,2})");
    private static final Pattern TIME =
            Pattern.compile("([0-9]{4}[-/][0-9]{1,2}[-/][0-9]{1,2})[T ]([0-9]{1,2}):([0-9]{2})(?::([0-9]{2}))?");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,40}(?:\\.[0-9]{1,40})?");
    private static final BigDecimal MOST = BigDecimal.ONE.scaleByPowerOfTen(SheetCell.DIGITS);

    private CellReader() {}

    /** What is wrong with a cell that is not blank; empty if it {@link #value is a value}. */
    static Optional<FaultCode> fault(LedgerColumn column, SheetCell cell) {
        return switch (cell.kind()) {
            case FORMULA -> Optional.of(FaultCode.FORMULA);
            case ERROR -> Optional.of(FaultCode.FORMULA_ERROR);
            case MERGED -> Optional.of(FaultCode.CELL_MERGED);
            case NUMBER -> isCut(cell.met()) ? Optional.of(FaultCode.DIGITS_LOST) : unfit(column, cell);
            case TEXT, DAY -> unfit(column, cell);
        };
    }

    private static Optional<FaultCode> unfit(LedgerColumn column, SheetCell cell) {
        String value = value(column, cell);
        if (ValueForm.holdsIdentityNumber(value)) {
            return Optional.of(FaultCode.IDENTITY_NUMBER);
        }
        boolean strayDay = cell.kind() == SheetCell.Kind.DAY
                && column.type() != ColumnType.DATE
                && column.type() != ColumnType.TIME;
        return strayDay || !ValueForm.isLegal(column, value) ? Optional.of(FaultCode.VALUE_UNFIT) : Optional.empty();
    }

    /** Whether a number has more digits than a spreadsheet keeps. */
    static boolean isCut(String digits) {
        if (!NUMBER.matcher(digits).matches()) {
            return false;
        }
        BigDecimal number = new BigDecimal(digits);
        return number.abs().compareTo(MOST) >= 0 || number.stripTrailingZeros().precision() > SheetCell.DIGITS;
    }

    /** The value as a ledger writes it; the text as met if it is no value of the column. */
    static String value(LedgerColumn column, SheetCell cell) {
        String met = cell.met();
        return switch (column.type()) {
            // A sheet that was saved elsewhere may end the lines inside a cell its own way.
            case TEXT -> met.replace("\r\n", "\n").replace('\r', '\n');
            case NUMBER -> number(met.strip());
            case DATE -> day(met.strip());
            case TIME -> time(met.strip());
            case YES_NO, CHOICE -> CellWords.value(column, met).orElse(met);
            case ID_TAIL -> met.strip().toUpperCase(Locale.ROOT);
            case PERSON, HOUSEHOLD, PHONE, ID_DIGEST -> met.strip();
        };
    }

    private static String number(String met) {
        if (!NUMBER.matcher(met).matches()) {
            return met;
        }
        BigDecimal number = new BigDecimal(met);
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static String day(String met) {
        String day = met.endsWith("T00:00") ? met.substring(0, met.indexOf('T')) : met;
        return parsedDay(day).map(LocalDate::toString).orElse(day);
    }

    private static Optional<LocalDate> parsedDay(String met) {
        Matcher parts = DAY.matcher(met);
        try {
            return parts.matches()
                    ? Optional.of(LocalDate.of(part(parts, 1), part(parts, 2), part(parts, 3)))
                    : Optional.empty();
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    private static String time(String met) {
        Optional<LocalDate> only = parsedDay(met);
        if (only.isPresent()) {
            return only.get().atStartOfDay().toString();
        }
        Matcher parts = TIME.matcher(met);
        Optional<LocalDate> day = parts.matches() ? parsedDay(parts.group(1)) : Optional.empty();
        try {
            return day.map(on -> LocalDateTime.of(
                                    on,
                                    LocalTime.of(
                                            part(parts, 2),
                                            part(parts, 3),
                                            parts.group(4) == null ? 0 : part(parts, 4)))
                            .toString())
                    .orElse(met);
        } catch (DateTimeException noTime) {
            return met;
        }
    }

    private static int part(Matcher parts, int group) {
        return Integer.parseInt(parts.group(group));
    }
}
