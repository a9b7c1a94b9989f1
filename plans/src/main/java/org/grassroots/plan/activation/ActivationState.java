package org.grassroots.plan.activation;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.stage.DutyOwner;
import org.grassroots.plan.stage.Stage;
import org.grassroots.plan.stage.StageChange;
import org.grassroots.plan.stage.StageTeam;
import org.immutables.value.Value;

/** How a compound stands. */
@Value.Immutable
public interface ActivationState {
    Stage stage();

    /** When it came to this stage; empty if it was never at another. */
    Optional<LocalDateTime> since();

    /** Until when the stage is expected to last, as ordered last; empty at the ordinary stage. */
    Optional<LocalDateTime> expectedEnd();

    /** What changed with the last move; empty if there was none. */
    Optional<StageChange> lastChange();

    /** Who answers for each duty of the template; every duty once. */
    List<DutyOwner> owners();

    /** The ledgers of the template that are not kept up at this stage. */
    List<ElementId> ledgersClosed();

    /** At the ordinary stage after an event: when the entries of it must go that are kept until some time after its end. */
    List<LedgerEnd> ledgerEnds();

    /** The teams that are on, with their crews. */
    default List<StageTeam> teams() {
        return stage().teams();
    }

    default List<ElementId> ledgersOpen() {
        return stage().ledgers();
    }

    /** Whether the expected end is past and the stage neither left nor extended. */
    default boolean isOverdueAt(LocalDateTime time) {
        return expectedEnd().map(end -> end.isBefore(time)).orElse(false);
    }

    /** Whether it was overdue already when that day began. */
    default boolean isOverdueOn(LocalDate day) {
        return isOverdueAt(day.atStartOfDay());
    }

    /** Who answers for that duty; empty if the template has no such duty. */
    default Optional<DutyOwner> owner(ElementId team, ElementId duty) {
        return owners().stream()
                .filter(owner -> owner.team().equals(team) && owner.duty().equals(duty))
                .findFirst();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link ActivationState}; the stage is required. */
    final class Builder extends ImmutableActivationState.Builder {
        Builder() {}
    }
}
