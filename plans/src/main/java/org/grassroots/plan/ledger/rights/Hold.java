package org.grassroots.plan.ledger.rights;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Optional;
import org.grassroots.plan.element.ElementId;
import org.grassroots.text.Text;
import org.immutables.value.Value;

/**
 * That a ledger is kept beyond its time, as evidence or for an evaluation that a law asks for. Emergency Response Law 2024,
 * Art. 85: only after its legality, necessity and safety were assessed.
 */
@Value.Immutable
public interface Hold {
    ElementId ledger();

    /** Why; for people, names nobody. */
    Text reason();

    /** What the assessment of legality, necessity and safety found; for people, names nobody. */
    Text assessment();

    /** The first day. */
    LocalDate since();

    /** The last day; empty if it is not known yet. */
    Optional<LocalDate> until();

    default boolean isOn(LocalDate day) {
        return !day.isBefore(since()) && until().map(last -> !day.isAfter(last)).orElse(true);
    }

    @Value.Check
    default void check() {
        checkArgument(
                until().map(last -> !last.isBefore(since())).orElse(true),
                "a hold on ledger '%s' must not end before it begins on %s, was to end on %s",
                ledger(),
                since(),
                until().map(LocalDate::toString).orElse(""));
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Hold}; all but until is required. */
    final class Builder extends ImmutableHold.Builder {
        Builder() {}
    }
}
