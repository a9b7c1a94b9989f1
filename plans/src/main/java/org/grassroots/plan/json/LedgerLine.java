package org.grassroots.plan.json;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.grassroots.member.PersonId;
import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.ledger.book.Access;
import org.grassroots.plan.ledger.book.EntryCells;
import org.grassroots.plan.ledger.book.EntryId;
import org.grassroots.plan.ledger.book.EntryKind;
import org.grassroots.plan.ledger.book.Purpose;
import org.grassroots.plan.ledger.book.StoredCell;
import org.grassroots.plan.ledger.book.StoredEntry;
import org.immutables.value.Value;

/** An entry of a ledger as its line has it. */
@Value.Immutable
interface LedgerLine {
    ElementId ledger();

    Optional<ElementId> event();

    int entry();

    EntryKind kind();

    LocalDateTime when();

    PersonId by();

    ElementId role();

    Purpose purpose();

    Optional<Integer> corrects();

    Optional<StoredCell> why();

    List<Target> targets();

    List<Cell> cells();

    record Target(int entry, List<ElementId> columns) {}

    record Cell(ElementId column, StoredCell stored) {}

    static LedgerLine of(StoredEntry entry) {
        List<Cell> cells = new ArrayList<>();
        entry.cells().forEach((column, stored) -> cells.add(new Cell(column, stored)));
        return builder()
                .ledger(entry.id().ledger())
                .event(entry.event())
                .entry(entry.id().number())
                .kind(entry.kind())
                .when(entry.written().when())
                .by(entry.written().who())
                .role(entry.written().role())
                .purpose(entry.written().purpose())
                .corrects(entry.corrects().map(EntryId::number))
                .why(entry.why())
                .targets(entry.targets().stream()
                        .map(target -> new Target(target.entry().number(), target.columns()))
                        .toList())
                .cells(cells)
                .build();
    }

    default StoredEntry stored() {
        checkArgument(
                corrects().isPresent() == (kind() == EntryKind.CORRECTION)
                        && why().isPresent() == corrects().isPresent(),
                "a correction, and nothing else, has 'corrects' and 'why'");
        Map<ElementId, StoredCell> values = new LinkedHashMap<>();
        for (Cell cell : cells()) {
            checkArgument(
                    values.put(cell.column(), cell.stored()) == null, "column '%s' is given twice", cell.column());
        }
        return StoredEntry.builder()
                .id(new EntryId(ledger(), entry()))
                .kind(kind())
                .event(event())
                .written(new Access(by(), role(), purpose(), when()))
                .corrects(corrects().map(number -> new EntryId(ledger(), number)))
                .why(why())
                .targets(targets().stream()
                        .map(target -> new EntryCells(new EntryId(ledger(), target.entry()), target.columns()))
                        .toList())
                .cells(values)
                .build();
    }

    static Builder builder() {
        return new Builder();
    }

    final class Builder extends ImmutableLedgerLine.Builder {
        Builder() {}
    }
}
