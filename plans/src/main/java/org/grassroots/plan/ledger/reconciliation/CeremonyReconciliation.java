package org.grassroots.plan.ledger.reconciliation;

import static org.grassroots.plan.ledger.reconciliation.LedgerPart.CAME;
import static org.grassroots.plan.ledger.reconciliation.LedgerPart.DAYS;
import static org.grassroots.plan.ledger.reconciliation.LedgerPart.DECISION;
import static org.grassroots.plan.ledger.reconciliation.LedgerPart.FILED_ON;
import static org.grassroots.plan.ledger.reconciliation.LedgerPart.HELD_ON;
import static org.grassroots.plan.ledger.reconciliation.LedgerPart.KIND;
import static org.grassroots.plan.ledger.reconciliation.LedgerPart.OUTSIDE_GUESTS;
import static org.grassroots.plan.ledger.reconciliation.LedgerPart.PEOPLE;
import static org.grassroots.plan.ledger.reconciliation.LedgerPart.TABLES;
import static org.grassroots.plan.ledger.reconciliation.LedgerPart.ZONE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.ledger.ColumnChoice;
import org.grassroots.plan.ledger.LedgerColumn;
import org.grassroots.plan.ledger.book.Access;
import org.grassroots.plan.ledger.book.LedgerBook;
import org.grassroots.plan.ledger.book.LedgerCell;
import org.grassroots.plan.ledger.reconciliation.MissingValue.Reason;
import org.grassroots.plan.ledger.view.AuditLog;
import org.grassroots.plan.ledger.view.LedgerView;
import org.grassroots.plan.ledger.view.ReadEntry;
import org.grassroots.plan.ledger.view.Reading;
import org.grassroots.text.Text;
import org.grassroots.text.TextPattern;

/**
 * Filings of weddings and funerals against the limit of their zone on their day. What was refused or put off needs to keep
 * none; what is not decided yet and beyond the limit is told and cannot be decided; what was agreed in a smaller form is
 * held against the limit by the people who came. Where the zone is not known, only what breaks the limit of every zone does
 * not agree.
 */
public final class CeremonyReconciliation {
    /** Of the result. */
    public static final ElementId ID = ElementId.of("ceremonies");

    static final Text TITLE = Text.of("Weddings and funerals against the zone's limit", "红白事申报与区域限额核对");

    private static final TextPattern NO_LIMIT = TextPattern.of(
            Text.of("{entry}: no limit is known for its kind and zone on its day", "{entry}：其类别和区域当日没有已知限额"));

    private final LedgerParts parts;
    private final CeremonyLimits limits;

    /**
     * @param parts  names a column as KIND, FILED_ON, HELD_ON, ZONE, PEOPLE, TABLES, OUTSIDE_GUESTS, DAYS, DECISION and CAME,
     *     and what means WEDDING, FUNERAL, NOT_HELD, REDUCED and WITH_STREET
     */
    public CeremonyReconciliation(LedgerParts parts, CeremonyLimits limits) {
        this.parts = parts;
        this.limits = limits;
    }

    /**
     * @param access  who compares, in a role that may see the columns
     * @param log  where the trace is left
     * @throws IllegalArgumentException if the ledger has not these columns, or the role may not see them
     */
    public Reconciliation reconcile(LedgerBook book, Access access, AuditLog log) {
        parts.check(book.schema(), KIND, FILED_ON, HELD_ON, ZONE, PEOPLE, TABLES, OUTSIDE_GUESTS, DAYS, DECISION, CAME);
        Notes notes = new Notes(book.schema());
        Reading reading = LedgerView.of(book, access, parts.columns()).read(log);
        List<String> zones = book.schema().column(parts.column(ZONE)).map(LedgerColumn::values).orElseThrow().stream()
                .map(ColumnChoice::id)
                .map(ElementId::value)
                .toList();
        Map<Asked, Optional<CeremonyLimit>> asked = new LinkedHashMap<>();
        for (ReadEntry entry : (Iterable<ReadEntry>) reading.entries()::iterator) {
            if (entry.isRestricted()) {
                notes.restricted(entry);
            } else {
                check(entry, zones, asked, notes);
            }
        }
        return notes.done(ID, TITLE, reading);
    }

    private void check(ReadEntry entry, List<String> zones, Map<Asked, Optional<CeremonyLimit>> asked, Notes notes) {
        Filing filing = new Filing(entry, parts, notes);
        filing.checkItself();
        Optional<String> decision = entry.value(parts.column(DECISION));
        if (decision.isPresent() && parts.is(LedgerCode.NOT_HELD, decision.get())) {
            filing.checkNotHeld();
            return;
        }
        Optional<LedgerCode> kind = entry.value(parts.column(KIND)).flatMap(this::kind);
        Optional<LocalDate> day = entry.value(parts.column(HELD_ON)).map(LocalDate::parse);
        if (kind.isEmpty() || day.isEmpty()) {
            notes.missing(entry, parts.column(kind.isEmpty() ? KIND : HELD_ON));
            return;
        }
        Optional<String> zone = entry.value(parts.column(ZONE));
        List<CeremonyLimit> possible = new ArrayList<>();
        for (String each : zone.map(List::of).orElse(zones)) {
            Optional<CeremonyLimit> limit = asked.computeIfAbsent(
                    new Asked(kind.get(), day.get(), each), key -> limits.on(key.kind(), key.day(), key.zone()));
            if (limit.isEmpty()) {
                notes.missing(
                        Reason.NO_LIMIT,
                        entry.id(),
                        Optional.of(parts.column(ZONE)),
                        NO_LIMIT.fill(Map.of("entry", Text.same(entry.id().toString()))));
                return;
            }
            possible.add(limit.get());
        }
        if (zone.isEmpty()) {
            notes.missing(entry, parts.column(ZONE));
        }
        filing.check(possible);
        if (entry.state(parts.column(CAME)) == LedgerCell.State.ERASED) {
            notes.missing(entry, parts.column(CAME));
        }
    }

    private Optional<LedgerCode> kind(String value) {
        if (parts.is(LedgerCode.WEDDING, value)) {
            return Optional.of(LedgerCode.WEDDING);
        }
        return parts.is(LedgerCode.FUNERAL, value) ? Optional.of(LedgerCode.FUNERAL) : Optional.empty();
    }

    private record Asked(LedgerCode kind, LocalDate day, String zone) {}
}
