package org.grassroots.plan.ledger.book;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.ledger.LedgerColumn;
import org.grassroots.plan.ledger.LedgerSchema;

/** What must hold of an entry before it is added. Every message names the place, and none the value. */
final class EntryChecks {
    private final LedgerSchema schema;
    private final Optional<LedgerEvent> event;

    EntryChecks(LedgerSchema schema, Optional<LedgerEvent> event) {
        this.schema = schema;
        this.event = event;
    }

    void values(EntryValues values, ElementId role) {
        Map<ElementId, Personal<String>> written = values.written();
        checkArgument(!written.isEmpty(), "an entry of ledger '%s' must fill at least one column", schema.id());
        written.keySet()
                .forEach(column -> checkArgument(
                        schema.column(column).isPresent(),
                        "ledger '%s' has no column '%s'; it has %s",
                        schema.id(),
                        column,
                        columns()));
        for (LedgerColumn column : schema.columns()) {
            Personal<String> value = written.get(column.id());
            if (value == null) {
                checkArgument(!column.required(), "ledger '%s': column '%s' must be filled", schema.id(), column.id());
            } else {
                checkArgument(
                        column.writers().contains(role),
                        "role '%s' may not write column '%s' of ledger '%s'; only %s may",
                        role,
                        column.id(),
                        schema.id(),
                        column.writers());
                ValueForm.check(schema.id(), column, value.reveal(LedgerBook.KEEPING));
            }
        }
    }

    private List<ElementId> columns() {
        return schema.columns().stream().map(LedgerColumn::id).toList();
    }

    void time(Access access, Optional<LedgerEntry> last) {
        event.ifPresent(kept -> checkArgument(
                !access.when().toLocalDate().isBefore(kept.from()),
                "ledger '%s' is kept for event '%s' from %s on; the entry is dated %s",
                schema.id(),
                kept.id(),
                kept.from(),
                access.when()));
        last.ifPresent(entry -> checkArgument(
                !access.when().isBefore(entry.when()),
                "entry %s was written at %s; the next must not be dated before, was %s",
                entry.id(),
                entry.when(),
                access.when()));
    }

    void keeper(ElementId role) {
        checkArgument(
                schema.keepers().contains(role),
                "role '%s' may not erase, restrict or destroy entries of ledger '%s'; only %s may",
                role,
                schema.id(),
                schema.keepers());
    }

    void reason(String why) {
        checkArgument(
                !why.isBlank() && why.length() <= Purpose.MAX_LENGTH,
                "a correction in ledger '%s' must say why in 1 to %s characters, had %s",
                schema.id(),
                Purpose.MAX_LENGTH,
                why.isBlank() ? 0 : why.length());
        checkArgument(
                !IdentityNumbers.isIn(why),
                "the reason of a correction in ledger '%s' must not hold an identity number",
                schema.id());
    }
}
