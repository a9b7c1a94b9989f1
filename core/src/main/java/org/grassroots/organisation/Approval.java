package org.grassroots.organisation;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The decision of a higher organisation to form a branch.
 *
 * @param by  the name of the organisation, not blank
 * @param appliedOn  the day of the application; empty if unknown
 * @param approvedOn  the day of the reply; empty if unknown
 */
public record Approval(String by, Optional<LocalDate> appliedOn, Optional<LocalDate> approvedOn) {

    public Approval {
        requireNonNull(by, "by");
        requireNonNull(appliedOn, "appliedOn");
        requireNonNull(approvedOn, "approvedOn");
        checkArgument(!by.isBlank(), "an approval must name the organisation that gave it");
        checkArgument(
                appliedOn.isEmpty() || approvedOn.isEmpty() || !approvedOn.get().isBefore(appliedOn.get()),
                "an approval (%s) must not come before its application (%s)",
                approvedOn.orElse(null),
                appliedOn.orElse(null));
    }

    public static Approval of(String by, LocalDate approvedOn) {
        return new Approval(by, Optional.empty(), Optional.of(approvedOn));
    }
}
