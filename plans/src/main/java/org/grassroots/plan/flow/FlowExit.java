package org.grassroots.plan.flow;

import java.util.Optional;
import org.grassroots.plan.element.ElementId;
import org.grassroots.text.Text;

/**
 * A way from one node to the next.
 *
 * @param to  a node of the same flow
 * @param when  the answer that leads this way, if the node is a decision
 */
public record FlowExit(ElementId to, Optional<Text> when) {

    public static FlowExit to(ElementId to) {
        return new FlowExit(to, Optional.empty());
    }

    public static FlowExit when(Text answer, ElementId to) {
        return new FlowExit(to, Optional.of(answer));
    }
}
