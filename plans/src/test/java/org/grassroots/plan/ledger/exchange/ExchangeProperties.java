package org.grassroots.plan.ledger.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.ledger.LedgerSchema;
import org.grassroots.plan.ledger.book.LedgerBook;
import org.grassroots.plan.ledger.book.LedgerEntry;
import org.grassroots.plan.ledger.book.TestLedgers;
import org.grassroots.plan.ledger.view.AuditLog;
import org.grassroots.plan.ledger.view.LedgerView;
import org.grassroots.text.Language;

class ExchangeProperties {

    @Property(tries = 150)
    void what_goes_out_comes_back_in_as_the_same_values(@ForAll long seed, @ForAll Language language) {
        RandomLedgers ledgers = new RandomLedgers(seed);
        LedgerSchema schema = ledgers.schema();
        LedgerBook book = book(ledgers, schema, 3);

        LedgerBook met = takenIn(schema, sheet(book, language));

        assertThat(values(met)).isEqualTo(values(book));
    }

    @Property(tries = 40)
    void every_row_is_read_or_rejected_and_a_masked_sheet_is_refused(
            @ForAll long seed, @ForAll Language language, @ForAll @IntRange(min = 1, max = 4) int rows) {
        RandomLedgers ledgers = new RandomLedgers(seed);
        LedgerSchema schema = ledgers.schema();
        LedgerBook book = book(ledgers, schema, rows);
        LedgerSheet sheet = LedgerSheet.masked(schema, LedgerView.of(book, TestLedgers.HEAD), language);
        List<RowRejection> rejections = new ArrayList<>();

        IntakeResult met = intake().read(TestLedgers.open(schema), "sheet", rows(sheet), rejections::add);

        assertThat(met.refused()).isTrue();
        assertThat(met.rows()).isEqualTo(rows).isEqualTo(met.rejected());
        assertThat(rejections).hasSize(rows + 1);
        assertThat(rejections.get(0).faults().get(0).code()).isEqualTo(FaultCode.SHEET_MASKED);
    }

    private static LedgerBook book(RandomLedgers ledgers, LedgerSchema schema, int entries) {
        LedgerBook book = TestLedgers.open(schema);
        for (int entry = 0; entry < entries; entry++) {
            book = book.append(TestLedgers.values(ledgers.values(schema)), TestLedgers.HEAD, TestLedgers.salts());
        }
        return book;
    }

    private static LedgerSheet sheet(LedgerBook book, Language language) {
        LedgerView view = LedgerView.of(book, TestLedgers.HEAD);
        LedgerSheet sheet = LedgerSheet.revealed(book.schema(), view, TestLedgers.VISIT, AuditLog.empty(), language);
        assertThat(sheet.isMasked()).isFalse();
        return sheet;
    }

    private static LedgerBook takenIn(LedgerSchema schema, LedgerSheet sheet) {
        List<RowRejection> rejections = new ArrayList<>();
        IntakeResult met = intake().read(TestLedgers.open(schema), "sheet", rows(sheet), rejections::add);
        assertThat(rejections).extracting(each -> each.message().english()).isEmpty();
        return met.book();
    }

    private static LedgerIntake intake() {
        return new LedgerIntake(TestLedgers.HEAD, TestLedgers.salts());
    }

    private static Iterator<SheetRow> rows(LedgerSheet sheet) {
        List<SheetRow> rows = new ArrayList<>();
        rows.add(SheetRow.of(1, sheet.header().stream().map(SheetCell::text).toList()));
        sheet.rows().forEach(cells -> rows.add(SheetRow.of(rows.size() + 1, cells)));
        return rows.iterator();
    }

    private static List<Map<ElementId, String>> values(LedgerBook book) {
        List<Map<ElementId, String>> all = new ArrayList<>();
        for (LedgerEntry entry : book.entries()) {
            Map<ElementId, String> values = new LinkedHashMap<>();
            entry.columns()
                    .forEach(column ->
                            values.put(column, entry.cell(column).value().reveal(TestLedgers.VISIT)));
            all.add(values);
        }
        return all;
    }
}
