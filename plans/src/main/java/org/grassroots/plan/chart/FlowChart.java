package org.grassroots.plan.chart;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A flow chart before it is drawn.
 *
 * <p>Only what a picture needs is checked: ids are unique and every line joins two boxes. Whether a flow makes sense
 * (one start, an end within reach) is the business of whoever wrote it.
 *
 * @param title  what the chart is called, may be empty
 * @param nodes  the boxes in reading order, at least one; numbered in this order where a chart is written as text
 * @param edges  the lines; text forms list a box's exits in this order, pictures do not depend on it
 */
public record FlowChart(String title, List<FlowNode> nodes, List<FlowEdge> edges) {

    /**
     * @throws IllegalArgumentException if there is no box, an id occurs twice, a line names an unknown box, or two lines
     *     have the same ends and the same label
     */
    public FlowChart {
        Objects.requireNonNull(title, "title");
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
        checkArgument(!nodes.isEmpty(), "flow chart '%s' has no boxes; it needs at least one", title);
        Set<String> ids = new LinkedHashSet<>();
        for (FlowNode node : nodes) {
            checkArgument(ids.add(node.id()), "flow chart '%s' has two boxes with the id '%s'", title, node.id());
        }
        Set<FlowEdge> seen = Sets.newHashSetWithExpectedSize(edges.size());
        for (FlowEdge edge : edges) {
            checkKnown(title, ids, edge, edge.from());
            checkKnown(title, ids, edge, edge.to());
            checkArgument(
                    seen.add(edge),
                    "flow chart '%s' has the line '%s' -> '%s' twice with the same label; give each its own",
                    title,
                    edge.from(),
                    edge.to());
        }
    }

    private static void checkKnown(String title, Set<String> ids, FlowEdge edge, String id) {
        checkArgument(
                ids.contains(id),
                "flow chart '%s': the line '%s' -> '%s' names the box '%s', which is not among %s",
                title,
                edge.from(),
                edge.to(),
                id,
                ids);
    }

    public static Builder builder(String title) {
        return new Builder(title);
    }

    /** Collects boxes and lines in any order; what it was given is checked when the chart is built. */
    public static final class Builder {
        private final String title;
        private final List<FlowNode> nodes = new ArrayList<>();
        private final List<FlowEdge> edges = new ArrayList<>();

        private Builder(String title) {
            this.title = title;
        }

        public Builder node(String id, NodeKind kind, String text, String... badges) {
            nodes.add(new FlowNode(id, kind, text, List.of(badges)));
            return this;
        }

        public Builder edge(String from, String to) {
            edges.add(new FlowEdge(from, to, Optional.empty()));
            return this;
        }

        public Builder edge(String from, String to, String label) {
            edges.add(new FlowEdge(from, to, Optional.of(label)));
            return this;
        }

        public FlowChart build() {
            return new FlowChart(title, nodes, edges);
        }
    }
}
