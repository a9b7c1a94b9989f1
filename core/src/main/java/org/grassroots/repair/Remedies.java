package org.grassroots.repair;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What can be done about one finding. */
@Value.Immutable
public interface Remedies {
    FindingKey finding();

    /** Cheapest first; of equal cost those of fewer changes, and then by the order of the changes that came into question. */
    List<Remedy> remedies();

    /** How many more remedies there are than are told. */
    @Value.Default
    default int more() {
        return 0;
    }

    /**
     * How many changes came into question and were not tried, because there were too many; if none, the remedies are all
     * there are of the changes that came into question.
     */
    @Value.Default
    default int omitted() {
        return 0;
    }

    /** Why there is no remedy; there is one exactly where there are no remedies. */
    Optional<Certificate> certificate();

    @Value.Check
    default void check() {
        checkArgument(
                remedies().isEmpty() == certificate().isPresent(),
                "%s must have either remedies or a certificate",
                finding());
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Remedies}; the finding is required. */
    final class Builder extends ImmutableRemedies.Builder {
        Builder() {}
    }
}
