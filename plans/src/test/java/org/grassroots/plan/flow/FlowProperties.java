package org.grassroots.plan.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.grassroots.plan.element.ElementId;

/** Laws of leaving out steps. */
class FlowProperties {

    @Property
    void what_is_grown_keeps_the_laws(@ForAll Random random) {
        assertThat(Flows.random(random).problems()).isEmpty();
    }

    @Property
    void leaving_out_steps_keeps_the_laws_and_all_other_nodes(@ForAll Random random) {
        Flow flow = Flows.random(random);
        Set<ElementId> out = some(flow, random);
        Flow rest = flow.without(out);
        assertThat(rest.problems()).isEmpty();
        assertThat(ids(rest))
                .isEqualTo(ids(flow).stream().filter(id -> !out.contains(id)).toList());
    }

    @Property
    void leaving_out_one_by_one_is_the_same_as_all_at_once(@ForAll Random random) {
        Flow flow = Flows.random(random);
        Set<ElementId> out = some(flow, random);
        Flow rest = flow;
        for (ElementId id : out) {
            rest = rest.without(Set.of(id));
        }
        assertThat(rest).isEqualTo(flow.without(out));
    }

    @Property
    void what_a_remaining_node_could_reach_it_still_reaches(@ForAll Random random) {
        Flow flow = Flows.random(random);
        Set<ElementId> out = some(flow, random);
        Flow rest = flow.without(out);
        for (FlowNode node : rest.nodes()) {
            Set<ElementId> before = reached(flow, node.id());
            before.removeAll(out);
            assertThat(reached(rest, node.id())).isEqualTo(before);
        }
    }

    private static Set<ElementId> reached(Flow flow, ElementId from) {
        Set<ElementId> met = new HashSet<>();
        Set<ElementId> open = Set.of(from);
        while (!open.isEmpty()) {
            open = open.stream()
                    .flatMap(id -> flow.node(id).orElseThrow().next().stream())
                    .map(FlowExit::to)
                    .filter(met::add)
                    .collect(Collectors.toSet());
        }
        return met;
    }

    private static Set<ElementId> some(Flow flow, Random random) {
        return flow.nodes().stream()
                .filter(node -> node.kind() == FlowNodeKind.STEP && node.next().size() == 1)
                .filter(node -> random.nextBoolean())
                .map(FlowNode::id)
                .collect(Collectors.toSet());
    }

    private static List<ElementId> ids(Flow flow) {
        return flow.nodes().stream().map(FlowNode::id).toList();
    }
}
