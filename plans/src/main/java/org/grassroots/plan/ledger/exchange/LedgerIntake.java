package org.grassroots.plan.ledger.exchange;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import org.grassroots.plan.ledger.LedgerColumn;
import org.grassroots.plan.ledger.LedgerSchema;
import org.grassroots.plan.ledger.book.Access;
import org.grassroots.plan.ledger.book.EntryValues;
import org.grassroots.plan.ledger.book.LedgerBook;
import org.grassroots.plan.ledger.book.Personal;
import org.grassroots.plan.ledger.book.Purpose;
import org.grassroots.text.Text;

/**
 * Takes the rows of a sheet into a ledger, each as an entry of its own. The first row that is not blank is the header: it
 * names every column of the ledger in its order, each by its id or its title in any language. A header that does not is
 * refused, and every row with it. A row that is wrong is rejected with all that is wrong with it, and the rest goes on.
 *
 * <p>Days may be written 2022-11-24 or 2022/11/24, yes and no in English or Chinese, choices by id or by title in any
 * language; a text is taken to the letter. Cells of nothing but spaces are empty.
 */
public final class LedgerIntake {
    static final Purpose READING = Purpose.of("taking in a sheet");

    private final Access access;
    private final RandomGenerator salts;

    /**
     * @param access  who writes the entries; one for the whole sheet
     * @param salts  outside tests a {@link java.security.SecureRandom}
     */
    public LedgerIntake(Access access, RandomGenerator salts) {
        this.access = Objects.requireNonNull(access);
        this.salts = Objects.requireNonNull(salts);
    }

    /**
     * @param sheet  what rejections call the sheet
     * @param rejections  given each rejection before the next row is asked for, that of the header first
     * @throws IllegalArgumentException if a row is sound but the access is dated before the event or the last entry; the
     *     message holds no value
     * @throws IllegalStateException if a row is sound but the book was destroyed
     */
    public IntakeResult read(
            LedgerBook book, String sheet, Iterator<SheetRow> rows, Consumer<? super RowRejection> rejections) {
        Reading reading = new Reading(book, sheet, rejections);
        Optional<SheetRow> header = reading.next(rows);
        if (header.isEmpty()) {
            reading.reject(1, List.of(missingHeader()));
            return reading.result(true);
        }
        Optional<SheetFault> refused = SheetHeader.fault(book.schema(), header.get());
        refused.ifPresent(fault -> reading.reject(header.get().number(), List.of(fault)));
        for (Optional<SheetRow> row = reading.next(rows); row.isPresent(); row = reading.next(rows)) {
            if (refused.isPresent()) {
                reading.skip(row.get(), header.get());
            } else {
                reading.take(row.get());
            }
        }
        return reading.result(refused.isPresent());
    }

    private static SheetFault missingHeader() {
        return new SheetFault(
                FaultCode.HEADER_MISSING,
                OptionalInt.empty(),
                Optional.empty(),
                Text.of("an empty sheet", "空表"),
                Text.of("a header and a row for each entry", "表头以及每条记录一行"));
    }

    /** The state of one call. */
    private final class Reading {
        private final LedgerSchema schema;
        private final String sheet;
        private final Consumer<? super RowRejection> rejections;
        private LedgerBook book;
        private int rows;
        private int read;
        private int blank;

        Reading(LedgerBook book, String sheet, Consumer<? super RowRejection> rejections) {
            this.book = book;
            this.schema = book.schema();
            this.sheet = sheet;
            this.rejections = rejections;
        }

        Optional<SheetRow> next(Iterator<SheetRow> source) {
            while (source.hasNext()) {
                SheetRow row = source.next();
                if (!row.isBlank()) {
                    return Optional.of(row);
                }
                blank++;
            }
            return Optional.empty();
        }

        void reject(int row, List<SheetFault> faults) {
            rejections.accept(new RowRejection(sheet, row, faults));
        }

        void skip(SheetRow row, SheetRow header) {
            rows++;
            reject(
                    row.number(),
                    List.of(new SheetFault(
                            FaultCode.ROW_NOT_READ,
                            OptionalInt.empty(),
                            Optional.empty(),
                            Text.of("a row below a header that was refused", "表头被拒收，其下的行未读取"),
                            Text.of(
                                    "the header in row %s put right".formatted(header.number()),
                                    "先更正第%s行的表头".formatted(header.number())))));
        }

        void take(SheetRow row) {
            rows++;
            List<SheetFault> faults = new ArrayList<>();
            EntryValues.Builder values = EntryValues.builder();
            if (row.broken().isPresent()) {
                faults.add(broken(row.broken().get()));
            } else {
                for (int at = 0; at < schema.columns().size(); at++) {
                    take(at, row.cell(at), values, faults);
                }
                if (row.filled() > schema.columns().size()) {
                    faults.add(tooMany(row));
                }
            }
            if (faults.isEmpty()) {
                book = book.append(values.build(), access, salts);
                read++;
            } else {
                reject(row.number(), faults);
            }
        }

        private void take(int at, SheetCell cell, EntryValues.Builder values, List<SheetFault> faults) {
            LedgerColumn column = schema.columns().get(at);
            boolean merged = cell.kind() == SheetCell.Kind.MERGED;
            if (cell.isBlank() && !merged) {
                if (column.required()) {
                    faults.add(fault(FaultCode.VALUE_MISSING, at, cell));
                }
                return;
            }
            if (!column.writers().contains(access.role())) {
                faults.add(fault(FaultCode.NOT_GRANTED, at, cell));
            }
            Optional<FaultCode> unfit = CellReader.fault(column, cell);
            if (unfit.isPresent()) {
                faults.add(fault(unfit.get(), at, cell));
            } else {
                values.put(column.id(), Personal.of(CellReader.value(column, cell)));
            }
        }

        private SheetFault fault(FaultCode code, int at, SheetCell cell) {
            LedgerColumn column = schema.columns().get(at);
            return new SheetFault(
                    code,
                    OptionalInt.of(at + 1),
                    Optional.of(column.title()),
                    FaultWords.met(code, column, cell),
                    FaultWords.expected(code, column, access.role()));
        }

        private SheetFault broken(Text expected) {
            return new SheetFault(
                    FaultCode.ROW_BROKEN,
                    OptionalInt.empty(),
                    Optional.empty(),
                    Text.of("a row that cannot be cut into cells", "无法分成单元格的行"),
                    expected);
        }

        private SheetFault tooMany(SheetRow row) {
            int width = schema.columns().size();
            int first = width;
            while (row.cell(first).isBlank()) {
                first++;
            }
            return new SheetFault(
                    FaultCode.CELLS_TOO_MANY,
                    OptionalInt.of(first + 1),
                    Optional.empty(),
                    Text.of("a cell behind the last column", "最后一列之后的单元格"),
                    Text.of(
                            "at most %s cells, as in the header; in a CSV file a cell with a comma stands in quotes"
                                    .formatted(width),
                            "不多于表头的%s个单元格；CSV文件中含逗号的单元格应加引号".formatted(width)));
        }

        IntakeResult result(boolean refused) {
            return new IntakeResult(book, refused, rows, read, rows - read, blank);
        }
    }
}
