package org.grassroots.baseline;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.grassroots.evaluation.Finding;

/**
 * A finding with how it stands to a baseline.
 *
 * @param finding  what was found
 * @param standing  new, known or expired
 * @param acceptance  the acceptance that speaks of it; empty if it is new
 */
public record ReviewedFinding(Finding finding, Standing standing, Optional<Acceptance> acceptance) {
    public ReviewedFinding {
        requireNonNull(finding, "finding");
        requireNonNull(standing, "standing");
        requireNonNull(acceptance, "acceptance");
    }

    /** Whether it is known but worse than what was accepted. */
    public boolean hasGrown() {
        return standing == Standing.KNOWN
                && acceptance.map(accepted -> accepted.isOutgrownBy(finding)).orElse(false);
    }
}
