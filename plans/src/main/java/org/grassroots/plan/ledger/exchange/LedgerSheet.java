package org.grassroots.plan.ledger.exchange;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.grassroots.plan.ledger.LedgerColumn;
import org.grassroots.plan.ledger.LedgerSchema;
import org.grassroots.plan.ledger.book.EntryId;
import org.grassroots.plan.ledger.book.Personal;
import org.grassroots.plan.ledger.book.Purpose;
import org.grassroots.plan.ledger.view.AuditLog;
import org.grassroots.plan.ledger.view.LedgerView;
import org.grassroots.plan.ledger.view.Revealed;
import org.grassroots.plan.ledger.view.ViewRow;
import org.grassroots.text.Language;

/**
 * A ledger as a sheet: a header and rows of cells, ready for a file of any format. The titles of columns whose values are
 * withheld say so, which is how {@link LedgerIntake} tells a masked sheet and refuses it; one in which nothing is
 * withheld comes back in as the same values.
 */
public final class LedgerSheet {
    private final LedgerSchema schema;
    private final List<LedgerColumn> columns;
    private final Language language;
    private final Predicate<LedgerColumn> withheld;
    private final Supplier<Stream<List<SheetCell>>> rows;
    private final Optional<AuditLog> log;

    private LedgerSheet(
            LedgerSchema schema,
            List<LedgerColumn> columns,
            Language language,
            Predicate<LedgerColumn> withheld,
            Supplier<Stream<List<SheetCell>>> rows,
            Optional<AuditLog> log) {
        this.schema = schema;
        this.columns = columns;
        this.language = language;
        this.withheld = withheld;
        this.rows = rows;
        this.log = log;
    }

    /** A sheet without rows, to be filled in. */
    public static LedgerSheet form(LedgerSchema schema, Language language) {
        return new LedgerSheet(schema, schema.columns(), language, column -> false, Stream::empty, Optional.empty());
    }

    /**
     * What a view shows without asking for more. It is marked as masked in every column, also where it shows the values,
     * since entries that are restricted show in none.
     *
     * @param schema  that of the view's ledger
     */
    public static LedgerSheet masked(LedgerSchema schema, LedgerView view, Language language) {
        require(schema, view);
        return new LedgerSheet(
                schema,
                view.columns(),
                language,
                column -> true,
                () -> view.rows().map(row -> masked(view, row, language)),
                Optional.empty());
    }

    private static List<SheetCell> masked(LedgerView view, ViewRow row, Language language) {
        List<SheetCell> cells = new ArrayList<>();
        Iterator<LedgerColumn> columns = view.columns().iterator();
        for (String text : row.texts()) {
            LedgerColumn column = columns.next();
            boolean shown = !text.isEmpty() && !text.equals(Personal.MASK) && !text.equals(LedgerView.ERASED);
            cells.add(shown ? cell(column, text, language) : SheetCell.text(text));
        }
        return cells;
    }

    /**
     * The raw values of every column that the role of the view is granted; the others are masked and marked so. What was
     * erased is an empty cell; entries that are restricted are left out.
     *
     * @param schema  that of the view's ledger
     * @param purpose  what the values are needed for; stands in the log
     * @param before  the log that is told; the new one is {@link #log()}
     */
    public static LedgerSheet revealed(
            LedgerSchema schema, LedgerView view, Purpose purpose, AuditLog before, Language language) {
        require(schema, view);
        Revealed values = view.reveal(purpose, before);
        return new LedgerSheet(
                schema,
                view.columns(),
                language,
                column -> !view.isGranted(column.id()),
                () -> values.entries().stream().map(entry -> revealed(view, values, entry, language)),
                Optional.of(values.log()));
    }

    private static List<SheetCell> revealed(LedgerView view, Revealed values, EntryId entry, Language language) {
        List<SheetCell> cells = new ArrayList<>();
        for (LedgerColumn column : view.columns()) {
            cells.add(
                    view.isGranted(column.id())
                            ? values.value(entry, column.id())
                                    .map(value -> cell(column, value, language))
                                    .orElse(SheetCell.text(""))
                            : SheetCell.text(Personal.MASK));
        }
        return cells;
    }

    private static void require(LedgerSchema schema, LedgerView view) {
        checkArgument(
                schema.id().equals(view.ledger()),
                "the view is of ledger '%s', the schema of ledger '%s'",
                view.ledger(),
                schema.id());
    }

    private static SheetCell cell(LedgerColumn column, String value, Language language) {
        return switch (column.type()) {
            case NUMBER -> CellReader.isCut(value) ? SheetCell.text(value) : SheetCell.of(SheetCell.Kind.NUMBER, value);
            case DATE, TIME -> SheetCell.of(SheetCell.Kind.DAY, value);
            case YES_NO, CHOICE -> SheetCell.text(CellWords.word(column, value, language));
            case TEXT, PERSON, HOUSEHOLD, PHONE, ID_TAIL, ID_DIGEST -> SheetCell.text(value);
        };
    }

    public LedgerSchema schema() {
        return schema;
    }

    /** The columns shown, in the order of the ledger. */
    public List<LedgerColumn> columns() {
        return columns;
    }

    /** A title for each column. */
    public List<String> header() {
        return columns.stream()
                .map(column -> SheetHeader.title(column, language, withheld.test(column)))
                .toList();
    }

    /** What the sheet may be called: the id and the title of the ledger, such as {@code L3 Residents}. */
    public String title() {
        return schema.id() + " " + schema.title().in(language);
    }

    /** The words one of which a cell of the column must hold; empty if it may hold anything. */
    public List<String> words(LedgerColumn column) {
        return CellWords.all(column, language);
    }

    /** Whether values are withheld, so that it cannot be taken in again. */
    public boolean isMasked() {
        return columns.stream().anyMatch(withheld);
    }

    /** The log that says that values were given, if they were; whoever keeps the sheet must keep it. */
    public Optional<AuditLog> log() {
        return log;
    }

    /** A cell for each column, row after row, each made when it is met. */
    public Stream<List<SheetCell>> rows() {
        return rows.get();
    }

    /** Which ledger, and nothing of what it holds. */
    @Override
    public String toString() {
        return "sheet of ledger '%s'".formatted(schema.id());
    }
}
