package org.grassroots.city.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.jspecify.annotations.Nullable;

/** What a cell of a workbook was to whoever wrote it: the workbook itself keeps days as numbers. */
final class XlsxCell {
    /** The digits of a number that a spreadsheet shows; those behind are left over from binary. */
    private static final MathContext DIGITS = new MathContext(15);

    private static final LocalDate BEFORE_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate BEFORE_1904 = LocalDate.of(1904, 1, 1);
    /** 1 March 1900; before it the count of days has a leap day that never was. */
    private static final BigDecimal FIRST = BigDecimal.valueOf(61);
    /** The day after 31 December 9999. */
    private static final BigDecimal END = BigDecimal.valueOf(2_958_466);

    private static final BigDecimal SECONDS = BigDecimal.valueOf(86_400);

    private static final Pattern NO_PART_OF_A_DAY = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^\\]]*\\]|_.|\\*.");

    private XlsxCell() {}

    static RawCell of(Cell cell, String text, boolean from1904) {
        return switch (cell.getType()) {
            case NUMBER -> number(cell, from1904);
            // Some programs mark a plain text as the text of a formula that is not there.
            case FORMULA ->
                cell.getFormula() == null
                        ? RawCell.text(XlsxText.unescaped(text))
                        : new RawCell(RawCell.Kind.FORMULA, text, Optional.empty());
            case ERROR -> new RawCell(RawCell.Kind.ERROR, text, Optional.empty());
            case STRING -> RawCell.text(XlsxText.unescaped(text));
            case BOOLEAN, EMPTY -> RawCell.text(text);
        };
    }

    private static RawCell number(Cell cell, boolean from1904) {
        BigDecimal number = cell.asNumber();
        if (number == null) {
            return RawCell.text("");
        }
        Optional<LocalDateTime> time =
                isDay(cell.getDataFormatId(), cell.getDataFormatString()) ? time(number, from1904) : Optional.empty();
        return new RawCell(RawCell.Kind.NUMBER, XlsxRows.plain(number.round(DIGITS)), time);
    }

    /** The day and time, to the second: a fraction of a day has no exact number for most times. */
    private static Optional<LocalDateTime> time(BigDecimal number, boolean from1904) {
        if (from1904 ? number.signum() < 0 : number.compareTo(FIRST) < 0 || number.compareTo(END) >= 0) {
            return Optional.empty();
        }
        LocalDate first = from1904 ? BEFORE_1904 : BEFORE_1900;
        long seconds = number.multiply(SECONDS).add(new BigDecimal("0.5")).longValue();
        return seconds / 86_400 >= END.longValue()
                ? Optional.empty()
                : Optional.of(first.atStartOfDay().plusSeconds(seconds));
    }

    private static boolean isDay(@Nullable Integer id, @Nullable String format) {
        boolean builtIn = id != null
                && (id >= 14 && id <= 22 || id >= 27 && id <= 36 || id >= 45 && id <= 47 || id >= 50 && id <= 58);
        if (builtIn || format == null) {
            return builtIn;
        }
        String first = NO_PART_OF_A_DAY.matcher(format).replaceAll("").split(";", 2)[0];
        return first.chars().anyMatch(letter -> "yYmMdDhHsS".indexOf(letter) >= 0);
    }
}
