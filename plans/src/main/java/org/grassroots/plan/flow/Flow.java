package org.grassroots.plan.flow;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.element.ElementProblem;
import org.grassroots.text.Text;
import org.immutables.value.Value;

/**
 * A work flow.
 *
 * <p>The laws of a flow: exactly one START; one END or more; every node can be reached, and from every node an END; START
 * and END are what {@link FlowNodeKind} says; a decision has two exits or more, each with an answer of its own; steps and
 * decisions name the post that does them; only a step with one exit may depend on a fact of the compound. A flow that
 * breaks them can be built, so that everything wrong with a template is told at once, but no template can hold it.
 */
@Value.Immutable
public interface Flow {
    ElementId id();

    Text title();

    List<FlowNode> nodes();

    /** The first node of that id. */
    default Optional<FlowNode> node(ElementId id) {
        return nodes().stream().filter(node -> node.id().equals(id)).findFirst();
    }

    /** Which laws are broken, in the order of the nodes; the path of a problem is the id of the node. */
    default List<ElementProblem> problems() {
        return FlowLaws.check(this);
    }

    /**
     * The flow without some steps: what led to a step that is left out leads to what came after it. A parallel step keeps
     * one exit for each way that remains. If this flow keeps the laws, so does the result.
     *
     * @param ids  steps with one exit; may be empty
     * @throws IllegalArgumentException if an id names no step with exactly one exit, or only a circle of such steps would
     *     be left out
     */
    default Flow without(Set<ElementId> ids) {
        return FlowCut.cut(this, ids);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Flow}; everything is required. */
    final class Builder extends ImmutableFlow.Builder {
        Builder() {}
    }
}
