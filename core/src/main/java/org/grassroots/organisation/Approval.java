package org.grassroots.organisation;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.grassroots.fact.Known;

/**
 * The decision of a higher organisation to form this one, or the application for it while no reply has come.
 *
 * @param by  the name of the organisation that decides, not blank
 * @param appliedOn  the day of the application; empty if unknown
 * @param approvedOn  the day of the reply; none if it is known that no reply has come
 */
public record Approval(String by, Optional<LocalDate> appliedOn, Known<LocalDate> approvedOn) {

    public Approval {
        requireNonNull(by, "by");
        requireNonNull(appliedOn, "appliedOn");
        requireNonNull(approvedOn, "approvedOn");
        checkArgument(!by.isBlank(), "an approval must name the organisation that gave it");
        checkArgument(
                appliedOn.isEmpty()
                        || approvedOn.value().isEmpty()
                        || !approvedOn.value().get().isBefore(appliedOn.get()),
                "an approval (%s) must not come before its application (%s)",
                approvedOn.value().orElse(null),
                appliedOn.orElse(null));
    }

    /** An approval of which the day of the reply is known, and not that of the application. */
    public static Approval of(String by, LocalDate approvedOn) {
        return new Approval(by, Optional.empty(), Known.of(approvedOn));
    }
}
