package org.grassroots.plan.ledger.reconciliation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.ledger.book.EntryId;
import org.grassroots.plan.ledger.book.Personal;
import org.grassroots.rule.Grade;
import org.grassroots.text.Text;
import org.immutables.value.Value;

/** One thing in a ledger that does not agree. Tells entries, counts and differences; what is personal stays guarded. */
@Value.Immutable
public interface ReconciliationFinding {
    ReconciliationRule rule();

    /** How strictly it binds; INFO is worth knowing and no difference. */
    Grade grade();

    ElementId ledger();

    /** The entries concerned, in the order of the ledger; empty if what is wrong is that there is none. */
    List<EntryId> entries();

    /** The column concerned, if it is one. */
    Optional<ElementId> column();

    /** What was met: a number, a count, a code; {@link Personal#MASK} if the column is PERSONAL or SENSITIVE. */
    String met();

    /** What would be right. */
    Text right();

    /** By how much what was met is more than what is right; negative if it is less; empty if it is no number. */
    Optional<BigDecimal> difference();

    Ground ground();

    /** The ids of the people or households concerned, guarded; empty if the entries say enough. */
    List<Personal<String>> subjects();

    Text text();

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ReconciliationFinding}; all but lists, column and difference is required. */
    final class Builder extends ImmutableReconciliationFinding.Builder {
        Builder() {}
    }
}
