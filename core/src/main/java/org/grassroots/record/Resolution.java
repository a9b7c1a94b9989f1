package org.grassroots.record;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** A resolution that a general meeting of a branch voted on (branch regulations Art. 11); counts are people. */
@Value.Immutable
public interface Resolution {
    ResolutionId id();

    /** The day of the meeting; empty if unknown. */
    Optional<LocalDate> on();

    /** Members with voting rights who were due to attend, 0 or more; empty if unknown. */
    OptionalInt due();

    /** Those of the due who attended; empty if unknown. */
    OptionalInt present();

    /** Those of the present who voted in favour; empty if unknown. */
    OptionalInt inFavour();

    /** Holds the counts against each other as far as they are known. */
    @Value.Check
    default void check() {
        checkCount("due", due());
        checkCount("present", present());
        checkCount("in favour", inFavour());
        checkWithin("present", present(), "due", due());
        checkWithin("in favour", inFavour(), "present", present());
        checkWithin("in favour", inFavour(), "due", due());
    }

    private void checkCount(String what, OptionalInt count) {
        checkArgument(
                count.orElse(0) >= 0, "resolution '%s': %s must be 0 or more, was %s", id(), what, count.orElse(0));
    }

    private void checkWithin(String part, OptionalInt count, String whole, OptionalInt most) {
        checkArgument(
                count.isEmpty() || most.isEmpty() || count.getAsInt() <= most.getAsInt(),
                "resolution '%s': %s must not be more than %s (%s), was %s",
                id(),
                part,
                whole,
                most.orElse(0),
                count.orElse(0));
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Resolution}; the id is required, what is not set is unknown. */
    final class Builder extends ImmutableResolution.Builder {
        Builder() {}
    }
}
