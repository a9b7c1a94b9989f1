package org.grassroots.plan.ledger;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.List;
import java.util.Optional;
import org.grassroots.fact.DataClass;
import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.element.Origin;
import org.grassroots.text.Text;
import org.immutables.value.Value;

/** What a ledger is for and what each of its entries holds. */
@Value.Immutable
public interface LedgerSchema {
    /** Such as {@code L1}; unique in the template. */
    ElementId id();

    Text title();

    /** The title in Traditional Chinese, by which older papers name it. */
    String traditional();

    /** The team that keeps it, such as {@code T1}. */
    ElementId owner();

    Text purpose();

    /** In the order in which they are shown; at least one, each with an id of its own. */
    List<LedgerColumn> columns();

    /** How often it is brought up to date. */
    Text updated();

    Retention retention();

    Origin origin();

    /** On what ground of law it may be kept; if empty, the one that {@link #legalBasis()} derives. */
    Optional<LegalBasis> basis();

    /** The roles that may erase, restrict and destroy its entries, by id; if empty, the head of the owner team. */
    List<ElementId> keep();

    /** The ground of law: {@link #basis()}, else the emergency if the ledger ends with it, else a statutory duty. */
    default LegalBasis legalBasis() {
        return basis().orElse(
                        retention().start() == RetentionStart.EVENT_END
                                ? LegalBasis.PUBLIC_EMERGENCY
                                : LegalBasis.STATUTORY_DUTY);
    }

    /** The roles that may erase, restrict and destroy its entries; never empty. */
    default List<ElementId> keepers() {
        return keep().isEmpty() ? List.of(LedgerRoles.OWNER_HEAD) : keep();
    }

    default Optional<LedgerColumn> column(ElementId id) {
        return columns().stream().filter(column -> column.id().equals(id)).findFirst();
    }

    /** The strictest class among the columns: who may see a whole entry. */
    default DataClass dataClass() {
        return columns().stream()
                .map(LedgerColumn::dataClass)
                .reduce(DataClass.PUBLIC, (one, other) -> one.compareTo(other) >= 0 ? one : other);
    }

    @Value.Check
    default void check() {
        checkArgument(!traditional().isBlank(), "ledger '%s': the traditional title must not be blank", id());
        checkArgument(!columns().isEmpty(), "ledger '%s' must have at least one column", id());
        checkArgument(
                columns().stream().map(LedgerColumn::id).distinct().count()
                        == columns().size(),
                "ledger '%s': every column needs an id of its own, were %s",
                id(),
                columns().stream().map(LedgerColumn::id).toList());
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link LedgerSchema}; all but basis and keep is required. */
    final class Builder extends ImmutableLedgerSchema.Builder {
        Builder() {}
    }
}
