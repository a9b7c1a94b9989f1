package org.grassroots.plan.flow;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.grassroots.plan.element.CompoundFact;
import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.element.Origin;
import org.grassroots.text.Text;
import org.immutables.value.Value;

/** A box of a flow: who does what, by when, what is written down, and where it goes on. */
@Value.Immutable
public interface FlowNode {
    /** Unique in the flow. */
    ElementId id();

    FlowNodeKind kind();

    Text text();

    /** The post that does it; there for a step and a decision. */
    Optional<ElementId> by();

    /** The time it may take, more than zero. */
    Optional<Duration> within();

    /** The parameter of the template that says how long it may take, instead of {@link #within()}; empty in a plan. */
    Optional<ElementId> withinParameter();

    /** What it writes, each ledger once. */
    List<LedgerWrite> writes();

    /** Whether the exits of a step are all taken at once. */
    @Value.Default
    default boolean parallel() {
        return false;
    }

    /** The fact of the compound without which the step is left out. */
    Optional<CompoundFact> onlyIf();

    List<FlowExit> next();

    Origin origin();

    @Value.Check
    default void check() {
        checkArgument(
                within().map(limit -> !limit.isZero() && !limit.isNegative()).orElse(true),
                "node '%s': 'within' must be more than zero, such as PT2H; was %s",
                id(),
                within().map(Duration::toString).orElse(""));
        checkArgument(
                within().isEmpty() || withinParameter().isEmpty(),
                "node '%s': it must have 'within' or the parameter '%s' for it, not both",
                id(),
                withinParameter().map(ElementId::value).orElse(""));
        for (int at = 0; at < writes().size(); at++) {
            ElementId ledger = writes().get(at).ledger();
            checkArgument(
                    write(ledger).orElseThrow() == writes().get(at),
                    "node '%s': ledger '%s' stands twice in 'writes'; name all its columns in one place",
                    id(),
                    ledger);
        }
    }

    /** What it writes in that ledger; empty if it does not write it. */
    default Optional<LedgerWrite> write(ElementId ledger) {
        return writes().stream().filter(write -> write.ledger().equals(ledger)).findFirst();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link FlowNode}; id, kind, text and origin are required. */
    final class Builder extends ImmutableFlowNode.Builder {
        Builder() {}
    }
}
