package org.grassroots.plan.ledger;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.List;
import java.util.Optional;
import org.grassroots.fact.DataClass;
import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.element.Origin;
import org.grassroots.text.Text;
import org.immutables.value.Value;

/** One thing that a ledger asks of each entry. */
@Value.Immutable
public interface LedgerColumn {
    /** Unique in the ledger. */
    ElementId id();

    Text title();

    ColumnType type();

    /** The unit of a {@link ColumnType#NUMBER}, such as {@code kg}; empty if it is a plain count or no number. */
    Optional<String> unit();

    /** What a {@link ColumnType#CHOICE} chooses from, at least two; empty for every other type. */
    List<ColumnChoice> values();

    DataClass dataClass();

    /** Why the column is asked for; a column without a purpose may not be kept. */
    Text purpose();

    /** Whether an entry must fill it. */
    boolean required();

    Origin origin();

    /** The roles that may see it, by id; if empty, those that {@link LedgerRoles#viewers} gives its class. */
    List<ElementId> see();

    /** The roles that may write it, by id; if empty, those that {@link LedgerRoles#writers} gives. */
    List<ElementId> write();

    /** The roles that may see it; never empty. */
    default List<ElementId> viewers() {
        return see().isEmpty() ? LedgerRoles.viewers(dataClass()) : see();
    }

    /** The roles that may write it; never empty. */
    default List<ElementId> writers() {
        return write().isEmpty() ? LedgerRoles.writers() : write();
    }

    @Value.Check
    default void check() {
        checkArgument(
                type() == ColumnType.CHOICE ? values().size() >= 2 : values().isEmpty(),
                type() == ColumnType.CHOICE
                        ? "column '%s': a CHOICE needs at least two values to choose from, has %s"
                        : "column '%s': only a CHOICE has values to choose from, but it has %s and its type is "
                                + type(),
                id(),
                values().size());
        checkArgument(
                values().stream().map(ColumnChoice::id).distinct().count() == values().size(),
                "column '%s': every value needs an id of its own, were %s",
                id(),
                values().stream().map(ColumnChoice::id).toList());
        checkArgument(
                unit().isEmpty() || type() == ColumnType.NUMBER,
                "column '%s': only a NUMBER has a unit, but its type is %s",
                id(),
                type());
        checkArgument(
                unit().map(unit -> !unit.isBlank()).orElse(true), "column '%s': the unit must not be blank", id());
        checkArgument(
                type() != ColumnType.ID_TAIL && type() != ColumnType.ID_DIGEST || dataClass() == DataClass.SENSITIVE,
                "column '%s': what is kept of an identity number is SENSITIVE, was %s",
                id(),
                dataClass());
        checkArgument(
                type() != ColumnType.ID_TAIL && type() != ColumnType.ID_DIGEST || !required(),
                "column '%s': an identity number is never required",
                id());
        checkArgument(
                see().stream().distinct().count() == see().size()
                        && write().stream().distinct().count() == write().size(),
                "column '%s': each role is named once, were to see %s, to write %s",
                id(),
                see(),
                write());
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link LedgerColumn}; all but unit, values, see and write is required. */
    final class Builder extends ImmutableLedgerColumn.Builder {
        Builder() {}
    }
}
