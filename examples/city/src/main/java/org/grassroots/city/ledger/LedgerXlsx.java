package org.grassroots.city.ledger;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Iterator;
import java.util.List;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.grassroots.city.sheet.XlsxText;
import org.grassroots.plan.ledger.LedgerColumn;
import org.grassroots.plan.ledger.book.Purpose;
import org.grassroots.plan.ledger.exchange.LedgerSheet;
import org.grassroots.plan.ledger.exchange.SheetCell;

/** Writes ledgers as workbooks: texts as texts, numbers and days as such, a header that stays in sight, lists to choose from. */
final class LedgerXlsx {
    private static final Purpose WRITING = Purpose.of("writing a sheet");
    private static final int LONGEST_NAME = 31;
    /** Rows below the last that are ready to be filled in. */
    private static final int SPARE = 1000;

    private static final int FLUSHED = 500;
    private static final double LEAST_WIDTH = 12;
    private static final double MOST_WIDTH = 40;
    private static final LocalDate FIRST = LocalDate.of(1900, 3, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);
    private static final String DAY = "yyyy-mm-dd";
    private static final String TIME = "yyyy-mm-dd hh:mm:ss";
    private static final String TEXT = "@";

    private final LedgerSheet sheet;

    private LedgerXlsx(LedgerSheet sheet) {
        this.sheet = sheet;
    }

    /** The stream stays open. */
    static void write(LedgerSheet sheet, OutputStream out) throws IOException {
        new LedgerXlsx(sheet).write(out);
    }

    private void write(OutputStream out) throws IOException {
        // Without a version of its own a program is not named in the file.
        Workbook workbook = new Workbook(out, "grassroots", null);
        Worksheet page = workbook.newWorksheet(name(sheet.title()));
        header(page);
        int row = 1;
        for (Iterator<List<SheetCell>> rows = sheet.rows().iterator(); rows.hasNext(); row++) {
            row(page, row, rows.next());
            if (row % FLUSHED == 0) {
                page.flush();
            }
        }
        if (!sheet.isMasked()) {
            lists(workbook, page, row + SPARE);
        }
        workbook.finish();
    }

    private void header(Worksheet page) {
        List<String> titles = sheet.header();
        for (int at = 0; at < titles.size(); at++) {
            page.width(at, Math.max(LEAST_WIDTH, Math.min(MOST_WIDTH, width(titles.get(at)))));
            page.style(at).format(format(sheet.columns().get(at))).set();
            page.value(0, at, XlsxText.escaped(titles.get(at)));
            page.style(0, at).bold().wrapText(true).format(TEXT).set();
        }
        page.freezePane(0, 1);
    }

    /** How wide a title is, in digits: a Chinese character takes two. */
    private static double width(String title) {
        return title.codePoints().map(character -> character < 0x2E80 ? 1 : 2).sum() + 3;
    }

    private static String format(LedgerColumn column) {
        return switch (column.type()) {
            case NUMBER -> "General";
            case DATE -> DAY;
            case TIME -> TIME;
            default -> TEXT;
        };
    }

    private void row(Worksheet page, int row, List<SheetCell> cells) {
        for (int at = 0; at < cells.size(); at++) {
            String text = cells.get(at).text().reveal(WRITING);
            if (!text.isEmpty()) {
                cell(page, row, at, cells.get(at).kind(), text);
            }
        }
    }

    private void cell(Worksheet page, int row, int at, SheetCell.Kind kind, String text) {
        if (kind == SheetCell.Kind.NUMBER) {
            page.value(row, at, new BigDecimal(text));
        } else if (kind == SheetCell.Kind.DAY && isDay(text)) {
            page.value(row, at, LocalDate.parse(text));
            page.style(row, at).format(DAY).set();
        } else if (kind == SheetCell.Kind.DAY && isWholeSecond(text)) {
            page.value(row, at, LocalDateTime.parse(text));
            page.style(row, at).format(TIME).set();
        } else {
            page.value(row, at, XlsxText.escaped(text));
            page.style(row, at).format(TEXT).set();
        }
    }

    private static boolean isDay(String text) {
        return text.indexOf('T') < 0 && isKept(LocalDate.parse(text));
    }

    private static boolean isWholeSecond(String text) {
        return text.indexOf('T') > 0
                && LocalDateTime.parse(text).getNano() == 0
                && isKept(LocalDateTime.parse(text).toLocalDate());
    }

    /** Whether a workbook has a number for the day. */
    private static boolean isKept(LocalDate day) {
        return !day.isBefore(FIRST) && !day.isAfter(LAST);
    }

    private void lists(Workbook workbook, Worksheet page, int last) {
        Worksheet lists = null;
        for (int at = 0; at < sheet.columns().size(); at++) {
            List<String> words = sheet.words(sheet.columns().get(at));
            if (words.isEmpty()) {
                continue;
            }
            if (lists == null) {
                lists = workbook.newWorksheet("lists");
                lists.setVisibilityState(VisibilityState.HIDDEN);
            }
            for (int word = 0; word < words.size(); word++) {
                lists.value(word, at, XlsxText.escaped(words.get(word)));
            }
            page.range(1, at, last, at)
                    .validateWithList(lists.range(0, at, words.size() - 1, at))
                    .allowBlank(true)
                    .showErrorMessage(true)
                    .errorStyle(DataValidationErrorStyle.STOP)
                    // The writer underneath puts these into XML as they are, so no title may stand in them.
                    .errorTitle(sheet.schema().id().value())
                    .error("choose from the list / 请从列表中选择");
        }
    }

    /** A name a worksheet may have. */
    private static String name(String title) {
        String name = title.replaceAll("[\\[\\]:*?/\\\\\\p{Cc}]", " ").replaceAll("^'+|'+$", "");
        return name.substring(0, Math.min(name.length(), LONGEST_NAME)).strip();
    }
}
