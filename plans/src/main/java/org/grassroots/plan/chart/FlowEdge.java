package org.grassroots.plan.chart;

import java.util.Objects;
import java.util.Optional;

/**
 * A line with an arrow between two boxes of a flow chart.
 *
 * @param from  id of the box it leaves
 * @param to  id of the box it enters; the same box, or one further up, makes a loop
 * @param label  the condition written on it, such as yes or no
 */
public record FlowEdge(String from, String to, Optional<String> label) {

    public FlowEdge {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(label, "label");
    }
}
