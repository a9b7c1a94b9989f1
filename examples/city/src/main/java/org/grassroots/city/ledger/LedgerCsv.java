package org.grassroots.city.ledger;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.grassroots.plan.ledger.LedgerColumn;
import org.grassroots.plan.ledger.book.Purpose;
import org.grassroots.plan.ledger.exchange.LedgerSheet;
import org.grassroots.plan.ledger.exchange.SheetCell;

/** Writes ledgers as CSV: RFC 4180, in UTF-8 with the mark by which spreadsheets tell that, and no cell a formula. */
final class LedgerCsv {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final Purpose WRITING = Purpose.of("writing a sheet");

    private LedgerCsv() {}

    /** The stream stays open. */
    static void write(LedgerSheet sheet, OutputStream out) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write(BYTE_ORDER_MARK);
        CSVPrinter csv = new CSVPrinter(text, CSVFormat.RFC4180);
        csv.printRecord(sheet.header().stream().map(CsvText::of));
        for (Iterator<List<SheetCell>> rows = sheet.rows().iterator(); rows.hasNext(); ) {
            csv.printRecord(texts(sheet.columns(), rows.next()));
        }
        csv.flush();
    }

    private static List<String> texts(List<LedgerColumn> columns, List<SheetCell> cells) {
        List<String> texts = new ArrayList<>();
        for (int at = 0; at < cells.size(); at++) {
            SheetCell cell = cells.get(at);
            texts.add(
                    CsvText.of(columns.get(at).type(), cell.kind(), cell.text().reveal(WRITING)));
        }
        return texts;
    }
}
