package org.grassroots.plan.chart;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.List;
import java.util.Objects;

/**
 * One box of a flow chart.
 *
 * @param id  names the box within its chart, not empty; never shown
 * @param kind  what the box stands for
 * @param text  what the box says; any text, also an empty or a hostile one, is drawn safely
 * @param badges  short lines under the text, such as who acts and within what time; may be empty
 */
public record FlowNode(String id, NodeKind kind, String text, List<String> badges) {

    public FlowNode {
        checkArgument(!id.isEmpty(), "the id of a box must not be empty (its text is '%s')", text);
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(text, "text");
        badges = List.copyOf(badges);
    }
}
