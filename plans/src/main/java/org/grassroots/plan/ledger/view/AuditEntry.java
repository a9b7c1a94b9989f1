package org.grassroots.plan.ledger.view;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.List;
import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.ledger.book.Access;
import org.grassroots.plan.ledger.book.EntryId;
import org.immutables.value.Value;

/** That somebody was given raw values: who, as what, what for, when, and of which columns and entries; never the values. */
@Value.Immutable
public interface AuditEntry {
    AuditAct act();

    Access access();

    ElementId ledger();

    /** The columns whose values were given. */
    List<ElementId> columns();

    /** The entries whose values were given, if they were chosen one by one; empty if all that stand were. */
    List<EntryId> chosen();

    /** How many entries' values were given. */
    int count();

    @Value.Check
    default void check() {
        checkArgument(count() >= 0, "an entry of an audit log must count 0 or more entries, was %s", count());
        checkArgument(
                chosen().isEmpty() || chosen().size() == count(),
                "an entry of an audit log counts %s entries but names %s",
                count(),
                chosen().size());
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link AuditEntry}; all but columns and chosen is required. */
    final class Builder extends ImmutableAuditEntry.Builder {
        Builder() {}
    }
}
