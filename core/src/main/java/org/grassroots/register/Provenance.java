package org.grassroots.register;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** Where a register comes from, so that nobody takes made-up people for real ones. */
@Value.Immutable
public interface Provenance {
    /** What it was read or made from, such as the name of a sheet. */
    String source();

    /** Whether people and organisation were generated. */
    boolean synthetic();

    /** The seed they were generated from; only if {@link #synthetic()}. */
    OptionalInt seed();

    /** The day the register describes; empty if unknown. */
    Optional<LocalDate> describes();

    @Value.Check
    default void check() {
        checkArgument(!source().isBlank(), "the source of a register must not be blank");
        checkArgument(
                synthetic() || seed().isEmpty(),
                "a register with a seed (%s) must be marked synthetic",
                seed().orElse(0));
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Provenance}; source and synthetic are required. */
    final class Builder extends ImmutableProvenance.Builder {
        Builder() {}
    }
}
