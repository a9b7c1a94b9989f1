package org.grassroots.plan.flow;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.grassroots.plan.element.ElementId;

/** Takes steps out of a flow and joins the loose ends. */
final class FlowCut {
    private final Flow flow;
    private final Set<ElementId> out;

    private FlowCut(Flow flow, Set<ElementId> out) {
        this.flow = flow;
        this.out = out;
    }

    static Flow cut(Flow flow, Set<ElementId> ids) {
        for (ElementId id : ids) {
            FlowNode node = flow.node(id).orElse(null);
            checkArgument(node != null, "flow '%s' has no node '%s' to leave out", flow.id(), id);
            checkArgument(
                    node.kind() == FlowNodeKind.STEP && node.next().size() == 1,
                    "flow '%s': only a step with one exit can be left out, but '%s' is a %s with %s",
                    flow.id(),
                    id,
                    node.kind(),
                    node.next().size());
        }
        return ids.isEmpty() ? flow : new FlowCut(flow, ids).cut();
    }

    private Flow cut() {
        List<FlowNode> rest = flow.nodes().stream()
                .filter(node -> !out.contains(node.id()))
                .map(this::rewired)
                .toList();
        return Flow.builder().id(flow.id()).title(flow.title()).nodes(rest).build();
    }

    private FlowNode rewired(FlowNode node) {
        if (node.next().stream().noneMatch(exit -> out.contains(exit.to()))) {
            return node;
        }
        // Two parallel ways that held only steps left out are one way now.
        Set<FlowExit> next = node.next().stream()
                .map(exit -> new FlowExit(remaining(exit.to()), exit.when()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return FlowNode.builder()
                .from(node)
                .next(next)
                .parallel(node.parallel() && next.size() > 1)
                .build();
    }

    private ElementId remaining(ElementId id) {
        Set<ElementId> passed = new LinkedHashSet<>();
        ElementId at = id;
        while (out.contains(at)) {
            checkArgument(
                    passed.add(at), "flow '%s': leaving out %s leaves a circle that leads nowhere", flow.id(), passed);
            at = flow.node(at).orElseThrow().next().get(0).to();
        }
        return at;
    }
}
