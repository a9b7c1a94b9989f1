package org.grassroots.city.ledger;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Consumer;
import org.grassroots.city.sheet.FaultException;
import org.grassroots.city.sheet.RawCell;
import org.grassroots.city.sheet.RawRow;
import org.grassroots.city.sheet.RawRows;
import org.grassroots.city.sheet.RawSheet;
import org.grassroots.city.sheet.SheetSource;
import org.grassroots.plan.ledger.ColumnType;
import org.grassroots.plan.ledger.LedgerColumn;
import org.grassroots.plan.ledger.LedgerSchema;
import org.grassroots.plan.ledger.book.LedgerBook;
import org.grassroots.plan.ledger.exchange.IntakeResult;
import org.grassroots.plan.ledger.exchange.LedgerIntake;
import org.grassroots.plan.ledger.exchange.LedgerSheet;
import org.grassroots.plan.ledger.exchange.RowRejection;
import org.grassroots.plan.ledger.exchange.SheetCell;
import org.grassroots.plan.ledger.exchange.SheetRow;

/** A ledger's sheet in a file, a CSV or a workbook. */
public final class LedgerFile {
    private static final int USUAL_LINE = 65_536;
    /** A text of a thousand characters may be all line ends, or all quotes, of which each is written as two. */
    private static final int LINES_OF_A_TEXT = 1001;

    private static final int LENGTH_OF_A_TEXT = 4100;

    private LedgerFile() {}

    /**
     * How a file was taken in.
     *
     * @param result  what came of its rows
     * @param others  how many more worksheets a user sees in it, of which none was read
     */
    public record Taken(IntakeResult result, int others) {}

    /** Whether the name of a file asks for a workbook. */
    public static boolean isWorkbook(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx");
    }

    /** Writes a sheet in full; the stream stays open. */
    public static void write(LedgerSheet sheet, boolean workbook, OutputStream out) throws IOException {
        if (workbook) {
            LedgerXlsx.write(sheet, out);
        } else {
            LedgerCsv.write(sheet, out);
        }
    }

    /**
     * Takes the rows of a file into a ledger, as {@link LedgerIntake#read} does. A workbook that breaks off gives its last
     * row as a rejection.
     *
     * @throws FaultException if the file is refused as a whole
     * @throws IOException if it cannot be opened
     * @throws UncheckedIOException if it cannot be read to its end
     */
    public static Taken read(
            LedgerBook book, SheetSource source, LedgerIntake intake, Consumer<? super RowRejection> rejections)
            throws IOException, FaultException {
        LedgerSchema schema = book.schema();
        boolean text = RawSheet.isText(source);
        try (RawRows rows = RawSheet.open(source, extent(schema))) {
            String name = rows.worksheet()
                    .map(worksheet -> "%s, worksheet '%s'".formatted(source.name(), worksheet))
                    .orElse(source.name());
            Rows cells = new Rows(rows, text ? Optional.of(schema) : Optional.empty());
            return new Taken(intake.read(book, name, cells, rejections), rows.others());
        }
    }

    private static RawSheet.Extent extent(LedgerSchema schema) {
        int texts = (int) schema.columns().stream()
                .filter(column -> column.type() == ColumnType.TEXT)
                .count();
        int columns = schema.columns().size();
        return new RawSheet.Extent(
                Math.max(RawSheet.Extent.USUAL.mostLines(), texts * LINES_OF_A_TEXT),
                Math.max(USUAL_LINE, columns * LENGTH_OF_A_TEXT),
                true);
    }

    /** The rows as cells that a ledger understands. */
    private static final class Rows implements Iterator<SheetRow> {
        private final RawRows rows;
        private final Optional<LedgerSchema> csv;
        private Optional<SheetRow> next = Optional.empty();
        private int last;
        private boolean ended;

        Rows(RawRows rows, Optional<LedgerSchema> csv) {
            this.rows = rows;
            this.csv = csv;
        }

        @Override
        public boolean hasNext() {
            if (next.isEmpty() && !ended) {
                try {
                    next = rows.next().map(this::row);
                    ended = next.isEmpty();
                } catch (FaultException broken) {
                    ended = true;
                    next = Optional.of(SheetRow.broken(last + 1, broken.fault().expected()));
                } catch (IOException failed) {
                    throw new UncheckedIOException(failed);
                }
            }
            return next.isPresent();
        }

        @Override
        public SheetRow next() {
            if (!hasNext()) {
                throw new NoSuchElementException("the sheet has no row after " + last);
            }
            SheetRow row = next.orElseThrow();
            next = Optional.empty();
            return row;
        }

        private SheetRow row(RawRow row) {
            last = row.number();
            if (row.fault().isPresent()) {
                return SheetRow.broken(last, row.fault().get().expected());
            }
            List<SheetCell> cells = new ArrayList<>();
            for (RawCell cell : row.cells()) {
                cells.add(csv.isPresent() ? text(cells.size(), cell.text()) : cell(cell));
            }
            return SheetRow.of(last, cells);
        }

        private SheetCell text(int at, String text) {
            List<LedgerColumn> columns = csv.orElseThrow().columns();
            return CsvText.cell(at < columns.size() ? columns.get(at).type() : ColumnType.TEXT, text);
        }

        private static SheetCell cell(RawCell cell) {
            return switch (cell.kind()) {
                case TEXT -> SheetCell.text(cell.text());
                case NUMBER ->
                    cell.time()
                            .map(time -> SheetCell.of(SheetCell.Kind.DAY, time.toString()))
                            .orElseGet(() -> SheetCell.of(SheetCell.Kind.NUMBER, cell.text()));
                case FORMULA -> SheetCell.of(SheetCell.Kind.FORMULA, cell.text());
                case ERROR -> SheetCell.of(SheetCell.Kind.ERROR, cell.text());
                case MERGED -> SheetCell.of(SheetCell.Kind.MERGED, cell.text());
            };
        }
    }
}
