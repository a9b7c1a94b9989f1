package org.grassroots.plan.ledger.view;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.ledger.LedgerColumn;
import org.grassroots.plan.ledger.book.Access;
import org.grassroots.plan.ledger.book.EntryId;
import org.grassroots.plan.ledger.book.LedgerBook;
import org.grassroots.plan.ledger.book.LedgerCell;
import org.grassroots.plan.ledger.book.LedgerEntry;
import org.grassroots.plan.ledger.book.Personal;
import org.grassroots.plan.ledger.book.Purpose;

/**
 * A ledger as one role may see it for one purpose. Columns that the role is not granted are masked, and so is everything
 * personal in the others, until it is asked for with {@link #reveal}. Entries that were corrected do not show; restricted
 * ones show masked.
 */
public final class LedgerView {
    /** What stands in place of a value that was erased. */
    public static final String ERASED = "(erased)";

    private final LedgerBook book;
    private final Access access;
    private final List<LedgerColumn> columns;
    private final boolean[] granted;
    private final Standing standing;

    private LedgerView(LedgerBook book, Access access, List<LedgerColumn> columns) {
        this.book = book;
        this.access = access;
        this.columns = columns;
        this.granted = new boolean[columns.size()];
        for (int at = 0; at < granted.length; at++) {
            granted[at] = columns.get(at).viewers().contains(access.role());
        }
        this.standing = new Standing(book);
    }

    /**
     * All columns of a ledger.
     *
     * @throws IllegalArgumentException if the role is granted no column
     */
    public static LedgerView of(LedgerBook book, Access access) {
        checkArgument(
                book.schema().columns().stream()
                        .anyMatch(column -> column.viewers().contains(access.role())),
                "role '%s' may see nothing of ledger '%s'",
                access.role(),
                book.schema().id());
        return new LedgerView(book, access, book.schema().columns());
    }

    /**
     * Only the columns that the purpose asks for, in the order of the ledger.
     *
     * @param asked  columns that the role is granted
     * @throws IllegalArgumentException if a column is unknown or not granted
     */
    public static LedgerView of(LedgerBook book, Access access, List<ElementId> asked) {
        checkArgument(
                !asked.isEmpty(),
                "a view of ledger '%s' must ask for a column",
                book.schema().id());
        for (ElementId id : asked) {
            LedgerColumn column = book.schema()
                    .column(id)
                    .orElseThrow(() -> new IllegalArgumentException("ledger '%s' has no column '%s'"
                            .formatted(book.schema().id(), id)));
            checkArgument(
                    column.viewers().contains(access.role()),
                    "role '%s' may not see column '%s' of ledger '%s'; only %s may",
                    access.role(),
                    id,
                    book.schema().id(),
                    column.viewers());
        }
        return new LedgerView(
                book,
                access,
                book.schema().columns().stream()
                        .filter(column -> asked.contains(column.id()))
                        .toList());
    }

    public ElementId ledger() {
        return book.schema().id();
    }

    /** Who looks, and what for. */
    public Access access() {
        return access;
    }

    /** The columns shown, in the order of the ledger. */
    public List<LedgerColumn> columns() {
        return columns;
    }

    /** Whether the role may see a column of this view. */
    public boolean isGranted(ElementId column) {
        for (int at = 0; at < granted.length; at++) {
            if (columns.get(at).id().equals(column)) {
                return granted[at];
            }
        }
        return false;
    }

    /** The entries that stand, in the order of the ledger, each made when it is met. */
    public Stream<ViewRow> rows() {
        Iterable<LedgerEntry> entries = book.entries();
        return StreamSupport.stream(entries.spliterator(), false)
                .filter(standing::stands)
                .map(this::row);
    }

    private ViewRow row(LedgerEntry entry) {
        String[] texts = new String[granted.length];
        if (standing.isRestricted(entry)) {
            Arrays.fill(texts, Personal.MASK);
        } else {
            Iterator<LedgerCell> cells = entry.cells(columns).iterator();
            for (int at = 0; at < texts.length; at++) {
                texts[at] = text(at, cells.next());
            }
        }
        return new ViewRow(entry.id(), Arrays.asList(texts));
    }

    private String text(int at, LedgerCell cell) {
        if (!granted[at]) {
            return Personal.MASK;
        }
        return switch (cell.state()) {
            case EMPTY -> "";
            case ERASED -> ERASED;
            case KEPT ->
                columns.get(at).dataClass().isMasked()
                        ? Personal.MASK
                        : cell.value().reveal(access.purpose());
        };
    }

    /**
     * The raw values of every column that the role is granted, in all entries that stand and are not restricted.
     *
     * @param purpose  what they are needed for; stands in the log
     * @param log  where the trace is left
     */
    public Revealed reveal(Purpose purpose, AuditLog log) {
        Map<EntryId, Map<ElementId, String>> values = new LinkedHashMap<>();
        for (LedgerEntry entry : book.entries()) {
            if (standing.stands(entry) && !standing.isRestricted(entry)) {
                values.put(entry.id(), raw(entry, purpose));
            }
        }
        return revealed(values, List.of(), purpose, log);
    }

    /**
     * The raw values of one entry in every column that the role is granted.
     *
     * @throws IllegalArgumentException if the entry is not there, does not stand, or is restricted
     */
    public Revealed reveal(EntryId id, Purpose purpose, AuditLog log) {
        LedgerEntry entry = book.entry(id);
        checkArgument(standing.stands(entry), "entry %s does not stand: it was corrected or holds no values", id);
        checkArgument(!standing.isRestricted(entry), "entry %s is restricted; it is kept and not used", id);
        return revealed(Collections.singletonMap(id, raw(entry, purpose)), List.of(id), purpose, log);
    }

    /**
     * The values of every column that the role is granted, for a calculation that goes through all entries that stand. For
     * values that somebody is to see, ask {@link #reveal(Purpose, AuditLog)}.
     *
     * @param log  where the trace is left, as {@link AuditAct#COMPARED}
     */
    public Reading read(AuditLog log) {
        List<LedgerColumn> given = columns.stream()
                .filter(column -> column.viewers().contains(access.role()))
                .toList();
        return new Reading(book, standing, access, given, log);
    }

    private Map<ElementId, String> raw(LedgerEntry entry, Purpose purpose) {
        Map<ElementId, String> values = new LinkedHashMap<>();
        Iterator<LedgerCell> cells = entry.cells(columns).iterator();
        for (int at = 0; at < granted.length; at++) {
            LedgerCell cell = cells.next();
            if (granted[at] && cell.isKept()) {
                values.put(columns.get(at).id(), cell.value().reveal(purpose));
            }
        }
        return values;
    }

    private Revealed revealed(
            Map<EntryId, Map<ElementId, String>> values, List<EntryId> chosen, Purpose purpose, AuditLog log) {
        Objects.requireNonNull(purpose);
        AuditEntry trace = AuditEntry.builder()
                .act(AuditAct.REVEALED)
                .access(new Access(access.who(), access.role(), purpose, access.when()))
                .ledger(ledger())
                .columns(columns.stream()
                        .map(LedgerColumn::id)
                        .filter(this::isGranted)
                        .toList())
                .chosen(chosen)
                .count(values.size())
                .build();
        return new Revealed(values, log.plus(trace));
    }

    @Override
    public String toString() {
        return "view of ledger '%s' for role '%s'".formatted(ledger(), access.role());
    }
}
