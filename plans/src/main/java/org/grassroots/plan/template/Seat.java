package org.grassroots.plan.template;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.List;
import java.util.Optional;
import org.grassroots.plan.element.CompoundFact;
import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.element.Origin;
import org.grassroots.text.Text;
import org.immutables.value.Value;

/** A seat of the command. */
@Value.Immutable
public interface Seat {
    /** Unique among the seats. */
    ElementId id();

    Text title();

    SeatHolder filledBy();

    /** Who fills it when its holder cannot; never the holder. */
    Optional<SeatHolder> backup();

    /** At least one. */
    List<Text> duties();

    /** The fact of the compound without which there is no such seat. */
    Optional<CompoundFact> onlyIf();

    Origin origin();

    @Value.Check
    default void check() {
        checkArgument(!duties().isEmpty(), "seat '%s' must have at least one duty", id());
        checkArgument(
                !backup().equals(Optional.of(filledBy())),
                "seat '%s': the backup must be somebody else than the holder, but both are %s",
                id(),
                filledBy());
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Seat}; all but the backup and the fact is required. */
    final class Builder extends ImmutableSeat.Builder {
        Builder() {}
    }
}
