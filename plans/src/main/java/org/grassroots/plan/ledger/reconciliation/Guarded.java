package org.grassroots.plan.ledger.reconciliation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.ledger.book.EntryId;
import org.grassroots.plan.ledger.book.LedgerCell;
import org.grassroots.plan.ledger.view.ReadEntry;

/** What a ledger tells of one person under control. */
final class Guarded {
    private final LedgerParts parts;
    private final LocalDate day;
    private final List<EntryId> entries = new ArrayList<>();
    /** By column, who was named last; empty if what was named last was erased. */
    private final Map<ElementId, Optional<String>> last = new LinkedHashMap<>();
    /** The columns in which somebody is, or was, named. */
    private final Set<ElementId> named = new LinkedHashSet<>();

    private boolean released;
    private boolean mayBeReleased;

    Guarded(LedgerParts parts, LocalDate day) {
        this.parts = parts;
        this.day = day;
    }

    void add(ReadEntry entry, Notes notes) {
        entries.add(entry.id());
        for (ElementId column : parts.columns(LedgerPart.GUARD)) {
            if (entry.state(column) != LedgerCell.State.EMPTY) {
                named.add(column);
                last.put(column, entry.value(column));
                if (entry.value(column).isEmpty()) {
                    notes.missing(entry, column);
                }
            }
        }
        parts.find(LedgerPart.RELEASED).ifPresent(column -> {
            if (entry.state(column) == LedgerCell.State.ERASED) {
                mayBeReleased = true;
                notes.missing(entry, column);
            }
            released |= entry.value(column)
                    .map(LocalDate::parse)
                    .map(on -> !on.isAfter(day))
                    .orElse(false);
        });
    }

    List<EntryId> entries() {
        return entries;
    }

    boolean isReleased() {
        return released;
    }

    boolean mayBeReleased() {
        return mayBeReleased;
    }

    /** The kinds of guard that nobody ever was. */
    List<ElementId> lacking() {
        return parts.columns(LedgerPart.GUARD).stream()
                .filter(column -> !named.contains(column))
                .toList();
    }

    /** Who guards the person now, each once. */
    Set<String> guards() {
        Set<String> guards = new LinkedHashSet<>();
        last.values().forEach(guard -> guard.ifPresent(guards::add));
        return guards;
    }
}
