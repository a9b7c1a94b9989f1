package org.grassroots.city.ledger;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.grassroots.city.sheet.FaultException;
import org.grassroots.city.sheet.SheetSource;
import org.grassroots.fact.DataClass;
import org.grassroots.member.MemberId;
import org.grassroots.plan.catalogue.TemplateCatalogue;
import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.ledger.ColumnChoice;
import org.grassroots.plan.ledger.ColumnType;
import org.grassroots.plan.ledger.LedgerColumn;
import org.grassroots.plan.ledger.LedgerRoles;
import org.grassroots.plan.ledger.LedgerSchema;
import org.grassroots.plan.ledger.book.Access;
import org.grassroots.plan.ledger.book.EntryValues;
import org.grassroots.plan.ledger.book.LedgerBook;
import org.grassroots.plan.ledger.book.LedgerEntry;
import org.grassroots.plan.ledger.book.Purpose;
import org.grassroots.plan.ledger.exchange.LedgerIntake;
import org.grassroots.plan.ledger.exchange.LedgerSheet;
import org.grassroots.plan.ledger.exchange.RowRejection;
import org.grassroots.plan.ledger.view.AuditLog;
import org.grassroots.plan.ledger.view.LedgerView;
import org.grassroots.text.Language;
import org.grassroots.text.Text;

/** Ledgers to write and read, with made-up entries. */
final class Ledgers {
    static final Purpose TEST = Purpose.of("a test");
    static final Access HEAD =
            new Access(MemberId.of("m-keeper"), LedgerRoles.OWNER_HEAD, TEST, LocalDateTime.of(2031, 3, 2, 8, 0));

    private static final LedgerSchema RESIDENTS = shipped("L3");

    /** What a reading gave. */
    record Met(LedgerFile.Taken taken, List<RowRejection> rejections) {
        List<String> messages() {
            return rejections.stream().map(each -> each.message().english()).toList();
        }

        List<Map<String, String>> values() {
            return Ledgers.values(taken.result().book());
        }
    }

    private Ledgers() {}

    static LedgerSchema shipped(String id) {
        return TemplateCatalogue.shipped().find("one-ten-seven").orElseThrow().ledgers().stream()
                .filter(schema -> schema.id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** A ledger with a column of every type, in the order of the types; the last two are texts. */
    static LedgerSchema ofEveryType() {
        List<LedgerColumn> columns = new ArrayList<>();
        for (ColumnType type : ColumnType.values()) {
            columns.add(column(type.name().toLowerCase(Locale.ROOT).replace('_', '-'), type));
        }
        columns.add(column("note", ColumnType.TEXT));
        return LedgerSchema.builder().from(RESIDENTS).columns(columns).build();
    }

    private static LedgerColumn column(String id, ColumnType type) {
        LedgerColumn.Builder column = LedgerColumn.builder()
                .id(ElementId.of(id))
                .title(Text.of("The " + id, "列=" + id))
                .type(type)
                .dataClass(DataClass.SENSITIVE)
                .purpose(Text.same("a test"))
                .required(false)
                .origin(RESIDENTS.origin());
        if (type == ColumnType.CHOICE) {
            column.addValues(new ColumnChoice(ElementId.of("one"), Text.of("=One, \"1\"", "一")));
            column.addValues(new ColumnChoice(ElementId.of("two"), Text.of("-2", "2022年")));
        }
        return column.build();
    }

    static LedgerBook open(LedgerSchema schema) {
        return LedgerBook.open(schema);
    }

    static LedgerBook book(LedgerSchema schema, List<Map<String, String>> entries) {
        LedgerBook book = open(schema);
        for (Map<String, String> entry : entries) {
            EntryValues.Builder values = EntryValues.builder();
            entry.forEach(values::put);
            book = book.append(values.build(), HEAD, new Random(7));
        }
        return book;
    }

    static LedgerSheet revealed(LedgerBook book, Language language) {
        return LedgerSheet.revealed(book.schema(), LedgerView.of(book, HEAD), TEST, AuditLog.empty(), language);
    }

    static byte[] file(LedgerSheet sheet, boolean workbook) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            LedgerFile.write(sheet, workbook, bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    static Met read(LedgerSchema schema, byte[] file) throws FaultException {
        List<RowRejection> rejections = new ArrayList<>();
        try {
            LedgerFile.Taken taken = LedgerFile.read(
                    open(schema),
                    SheetSource.of("ledger", file),
                    new LedgerIntake(HEAD, new Random(7)),
                    rejections::add);
            return new Met(taken, rejections);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static List<Map<String, String>> values(LedgerBook book) {
        List<Map<String, String>> all = new ArrayList<>();
        for (LedgerEntry entry : book.entries()) {
            Map<String, String> values = new LinkedHashMap<>();
            entry.columns()
                    .forEach(column -> values.put(
                            column.value(), entry.cell(column).value().reveal(TEST)));
            all.add(values);
        }
        return all;
    }
}
