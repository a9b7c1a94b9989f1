package org.grassroots.plan.roster;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.List;
import java.util.Optional;
import org.grassroots.text.Text;
import org.immutables.value.Value;

/** A place where somebody stands duty: a gate, a sampling table, a hotline. */
@Value.Immutable
public interface DutyPoint {
    DutyPointId id();

    Text title();

    /** What has to be done there; without one the duty is not clear. */
    List<Text> duties();

    /** The shifts of every day; a roster counts them from 1. At least one. */
    List<DutyShift> shifts();

    /** The zone it lies in; empty if that is no matter. Who must not leave a zone may only stand at points of that zone. */
    Optional<String> zone();

    /**
     * Whether two people who live in one building must not stand the same shift here, so that one case in a building does
     * not empty the shift. Only who is known to live there counts.
     */
    @Value.Default
    default boolean apartByBuilding() {
        return false;
    }

    /**
     * @param shift  from 1 on
     * @throws IllegalArgumentException if there is no such shift
     */
    default DutyShift shift(int shift) {
        checkArgument(
                shift >= 1 && shift <= shifts().size(),
                "point '%s' has shifts 1 to %s, not %s",
                id(),
                shifts().size(),
                shift);
        return shifts().get(shift - 1);
    }

    @Value.Check
    default void check() {
        checkArgument(!shifts().isEmpty(), "point '%s' must have a shift", id());
        checkArgument(
                zone().map(code -> !code.isBlank()).orElse(true),
                "point '%s': the zone must not be blank; leave it out if it is no matter",
                id());
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link DutyPoint}; id, title and shifts are required. */
    final class Builder extends ImmutableDutyPoint.Builder {
        Builder() {}
    }
}
