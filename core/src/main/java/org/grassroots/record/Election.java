package org.grassroots.record;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** An election that a branch held among its members (election regulations 2020); counts are people. */
@Value.Immutable
public interface Election {
    ElectionId id();

    /** The day of the election; empty if unknown. */
    Optional<LocalDate> on();

    /** Members with voting rights who were due to attend, before any exclusion, 0 or more; empty if unknown. */
    OptionalInt due();

    /** Those of the due who were lawfully left out of the count, such as the long ill; empty if unknown. */
    OptionalInt excluded();

    /** Those of the due, without the excluded, who attended; empty if unknown. */
    OptionalInt present();

    /** Holds the counts against each other as far as they are known. */
    @Value.Check
    default void check() {
        checkCount("due", due());
        checkCount("excluded", excluded());
        checkCount("present", present());
        checkArgument(
                due().isEmpty() || excluded().orElse(0) <= due().getAsInt(),
                "election '%s': excluded must not be more than due (%s), was %s",
                id(),
                due().orElse(0),
                excluded().orElse(0));
        int most = due().orElse(0) - excluded().orElse(0);
        checkArgument(
                due().isEmpty() || present().orElse(0) <= most,
                "election '%s': present must not be more than due less excluded (%s), was %s",
                id(),
                most,
                present().orElse(0));
    }

    private void checkCount(String what, OptionalInt count) {
        checkArgument(count.orElse(0) >= 0, "election '%s': %s must be 0 or more, was %s", id(), what, count.orElse(0));
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Election}; the id is required, what is not set is unknown. */
    final class Builder extends ImmutableElection.Builder {
        Builder() {}
    }
}
