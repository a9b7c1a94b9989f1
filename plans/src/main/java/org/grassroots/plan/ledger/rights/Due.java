package org.grassroots.plan.ledger.rights;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.ledger.RetentionEnd;
import org.grassroots.plan.ledger.book.EntryId;
import org.immutables.value.Value;

/** That the time of a ledger, or of some of its entries, is over. */
@Value.Immutable
public interface Due {
    ElementId ledger();

    /** The entries whose time is over; empty if it is the whole ledger. */
    List<EntryId> entries();

    /** The first day on which they may no longer be kept at hand. */
    LocalDate since();

    /** What must become of them. */
    RetentionEnd then();

    /** What keeps them nevertheless. */
    Optional<Hold> heldBy();

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Due}; all but entries and heldBy is required. */
    final class Builder extends ImmutableDue.Builder {
        Builder() {}
    }
}
