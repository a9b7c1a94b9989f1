package org.grassroots.plan.ledger.book;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.grassroots.plan.element.ElementId;
import org.immutables.value.Value;

/** An entry with all that is needed to store it and to make it again; its values stay guarded. */
@Value.Immutable
public interface StoredEntry {
    EntryId id();

    EntryKind kind();

    /** The id of the event it was written for. */
    Optional<ElementId> event();

    /** Who wrote it. */
    Access written();

    /** The entry it corrects. */
    Optional<EntryId> corrects();

    /** Why it corrects it. */
    Optional<StoredCell> why();

    /** What it erases, restricts or releases. */
    List<EntryCells> targets();

    /** By column, in the order of the schema. */
    Map<ElementId, StoredCell> cells();

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link StoredEntry}; id, kind and written are required. */
    final class Builder extends ImmutableStoredEntry.Builder {
        Builder() {}
    }
}
