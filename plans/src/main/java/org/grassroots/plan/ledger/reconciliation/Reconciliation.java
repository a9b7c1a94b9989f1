package org.grassroots.plan.ledger.reconciliation;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.List;
import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.ledger.view.AuditLog;
import org.grassroots.rule.Grade;
import org.grassroots.text.Text;
import org.immutables.value.Value;

/** What came of holding a ledger against what else is known. Names no person and no household but where they are guarded. */
@Value.Immutable
public interface Reconciliation {

    /** Whether a ledger agrees. */
    enum Outcome {
        /** It does, and nothing that is needed to say so is missing. */
        AGREES,
        /** It does not, whatever may be missing: learning more cannot change that, only correcting can. */
        DIFFERS,
        /** Too much is missing to say. It need not be that anything would make it agree. */
        UNDETERMINED
    }

    /** Which one it is, such as {@code supplies}. */
    ElementId id();

    Text title();

    ElementId ledger();

    /** How many entries stand, 0 or more; where it is 0 nothing was compared. */
    int looked();

    /** On how many of them something hangs that cannot be decided. */
    int undecided();

    /** How many of them are restricted: they are counted and not used. */
    int restricted();

    /** What does not agree, in the order of the ledger. */
    List<ReconciliationFinding> findings();

    /** What is missing. */
    List<MissingValue> missing();

    /** The audit log with the trace of what was read. */
    AuditLog log();

    default Outcome outcome() {
        if (findings().stream().anyMatch(finding -> finding.grade() != Grade.INFO)) {
            return Outcome.DIFFERS;
        }
        return missing().isEmpty() ? Outcome.AGREES : Outcome.UNDETERMINED;
    }

    default List<ReconciliationFinding> of(ReconciliationRule rule) {
        return findings().stream().filter(finding -> finding.rule() == rule).toList();
    }

    @Value.Check
    default void check() {
        checkArgument(
                restricted() >= 0 && undecided() >= 0 && Math.max(restricted(), undecided()) <= looked(),
                "of %s entries %s cannot be restricted and %s undecided",
                looked(),
                restricted(),
                undecided());
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Reconciliation}; all but the lists is required. */
    final class Builder extends ImmutableReconciliation.Builder {
        Builder() {}
    }
}
