package org.grassroots.plan.ledger.reconciliation;

import static org.grassroots.plan.ledger.reconciliation.LedgerPart.BALANCE;
import static org.grassroots.plan.ledger.reconciliation.LedgerPart.DAY;
import static org.grassroots.plan.ledger.reconciliation.LedgerPart.IN;
import static org.grassroots.plan.ledger.reconciliation.LedgerPart.ITEM;
import static org.grassroots.plan.ledger.reconciliation.LedgerPart.OUT;
import static org.grassroots.plan.ledger.reconciliation.LedgerPart.UNIT;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.ledger.book.Access;
import org.grassroots.plan.ledger.book.LedgerBook;
import org.grassroots.plan.ledger.book.LedgerCell;
import org.grassroots.plan.ledger.view.AuditLog;
import org.grassroots.plan.ledger.view.LedgerView;
import org.grassroots.plan.ledger.view.ReadEntry;
import org.grassroots.plan.ledger.view.Reading;
import org.grassroots.text.Text;

/**
 * Supplies against their balance: of each item and unit, what came in less what went out is the balance of every entry, in
 * the order of the entries and from nothing on, and never below zero. A stock that was there at the beginning is entered as
 * received. Where one of received and issued is not filled in, it is 0; where neither is, the movement is not known.
 *
 * <p>Each cause is told once: a balance that is off by as much as the one before is no finding of its own.
 */
public final class SupplyReconciliation {
    /** Of the result. */
    public static final ElementId ID = ElementId.of("supplies");

    static final Text TITLE = Text.of("Supplies against their balance", "物资收发与结存核对");

    private static final Text ZERO_OR_MORE = Text.of("0 or more", "0或正数");
    private static final Text IN_ORDER = Text.of("the same day or a later one", "同日或更晚");
    private static final Ground GROUND =
            Ground.ours("balance = received − issued, struck at every movement", "结存＝收入－发出，逐笔结出");

    private final LedgerParts parts;

    /**
     * @param parts  names a column as ITEM, UNIT, IN, OUT and BALANCE, and may name one as DAY
     */
    public SupplyReconciliation(LedgerParts parts) {
        this.parts = parts;
    }

    /**
     * @param access  who compares, in a role that may see the columns
     * @param log  where the trace is left
     * @throws IllegalArgumentException if the ledger has not these columns, or the role may not see them
     */
    public Reconciliation reconcile(LedgerBook book, Access access, AuditLog log) {
        parts.check(book.schema(), ITEM, UNIT, IN, OUT, BALANCE);
        Reading reading = LedgerView.of(book, access, parts.columns()).read(log);
        Notes notes = new Notes(book.schema());
        Map<PileId, Pile> piles = new HashMap<>();
        int unread = 0;
        for (ReadEntry entry : (Iterable<ReadEntry>) reading.entries()::iterator) {
            if (entry.isRestricted()) {
                notes.restricted(entry);
                unread++;
                continue;
            }
            Optional<String> item = entry.value(parts.column(ITEM));
            Optional<String> unit = entry.value(parts.column(UNIT));
            if (item.isEmpty() || unit.isEmpty()) {
                notes.missing(entry, parts.column(item.isEmpty() ? ITEM : UNIT));
                unread++;
                continue;
            }
            check(entry, piles.computeIfAbsent(new PileId(item.get(), unit.get()), id -> new Pile()), unread, notes);
        }
        return notes.done(ID, TITLE, reading);
    }

    private void check(ReadEntry entry, Pile pile, int unread, Notes notes) {
        checkDay(entry, pile, notes);
        Optional<BigDecimal> balance = number(entry, BALANCE);
        if (balance.isEmpty()) {
            notes.missing(entry, parts.column(BALANCE));
        }
        Optional<BigDecimal> moved = moved(entry, notes);
        if (moved.isEmpty() && isUnmoved(entry) && balance.isPresent() && pile.agrees(balance.get(), unread)) {
            moved = Optional.of(BigDecimal.ZERO);
        } else if (moved.isEmpty()) {
            for (LedgerPart part : List.of(IN, OUT)) {
                if (isUnmoved(entry) || entry.state(parts.column(part)) == LedgerCell.State.ERASED) {
                    notes.missing(entry, parts.column(part));
                }
            }
        }
        Pile.Step step = pile.move(moved, balance, unread);
        step.off()
                .ifPresent(off -> notes.found(ReconciliationRule.BALANCE_DIFFERS, GROUND, List.of(entry.id()))
                        .column(parts.column(BALANCE))
                        .met(
                                notes.met(parts.column(BALANCE), Notes.plain(balance.orElseThrow())),
                                right(balance.orElseThrow().subtract(off), notes))
                        .difference(off)
                        .note());
        step.shortOf()
                .ifPresent(lack -> notes.found(ReconciliationRule.BELOW_ZERO, GROUND, List.of(entry.id()))
                        .column(parts.column(BALANCE))
                        .met(notes.met(parts.column(BALANCE), Notes.plain(lack)), ZERO_OR_MORE)
                        .difference(lack)
                        .note());
        if (step.undecided()) {
            notes.undecided(List.of(entry.id()));
        }
    }

    private Text right(BigDecimal balance, Notes notes) {
        return Text.same(notes.met(parts.column(BALANCE), Notes.plain(balance)));
    }

    private boolean isUnmoved(ReadEntry entry) {
        return entry.state(parts.column(IN)) == LedgerCell.State.EMPTY
                && entry.state(parts.column(OUT)) == LedgerCell.State.EMPTY;
    }

    /** Received less issued; empty if one was erased or neither was filled in. */
    private Optional<BigDecimal> moved(ReadEntry entry, Notes notes) {
        BigDecimal moved = BigDecimal.ZERO;
        boolean known = !isUnmoved(entry);
        for (LedgerPart part : List.of(IN, OUT)) {
            ElementId column = parts.column(part);
            Optional<BigDecimal> number = number(entry, part);
            if (number.isPresent()) {
                BigDecimal written = number.get();
                moved = part == IN ? moved.add(written) : moved.subtract(written);
                if (written.signum() < 0) {
                    notes.found(ReconciliationRule.NEGATIVE_MOVEMENT, GROUND, List.of(entry.id()))
                            .column(column)
                            .met(notes.met(column, Notes.plain(written)), ZERO_OR_MORE)
                            .note();
                }
            } else {
                known &= entry.state(column) == LedgerCell.State.EMPTY;
            }
        }
        return known ? Optional.of(moved) : Optional.empty();
    }

    private Optional<BigDecimal> number(ReadEntry entry, LedgerPart part) {
        return entry.value(parts.column(part)).map(BigDecimal::new);
    }

    private void checkDay(ReadEntry entry, Pile pile, Notes notes) {
        Optional<ElementId> column = parts.find(DAY);
        Optional<LocalDate> day = column.flatMap(entry::value).map(LocalDate::parse);
        if (day.isPresent()) {
            Optional<LocalDate> before = pile.day;
            if (before.isPresent() && day.get().isBefore(before.get())) {
                long days = ChronoUnit.DAYS.between(day.get(), before.get());
                notes.found(ReconciliationRule.DAY_BEFORE, GROUND, List.of(entry.id()))
                        .column(column.get())
                        .met(notes.met(column.get(), day.get().toString()), IN_ORDER)
                        .difference(BigDecimal.valueOf(-days))
                        .count(days)
                        .note();
            }
            pile.day = day;
        }
    }

    private record PileId(String item, String unit) {}
}
