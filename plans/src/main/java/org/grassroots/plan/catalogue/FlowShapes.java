package org.grassroots.plan.catalogue;

import static org.grassroots.plan.catalogue.ElementShapes.DURATION;
import static org.grassroots.plan.catalogue.ElementShapes.FACT;
import static org.grassroots.plan.catalogue.ElementShapes.ID;
import static org.grassroots.plan.catalogue.ElementShapes.ORIGIN;
import static org.grassroots.plan.catalogue.ElementShapes.TEXT;

import java.util.LinkedHashSet;
import java.util.List;
import org.grassroots.json.shape.Field;
import org.grassroots.json.shape.ObjectShape;
import org.grassroots.json.shape.Shape;
import org.grassroots.json.shape.Shapes;
import org.grassroots.plan.flow.Flow;
import org.grassroots.plan.flow.FlowExit;
import org.grassroots.plan.flow.FlowNode;
import org.grassroots.plan.flow.FlowNodeKind;
import org.grassroots.plan.flow.LedgerWrite;

/** How a flow is written. */
final class FlowShapes {
    private static final Shape<FlowExit> EXIT = ObjectShape.of(
            "exit",
            Field.required("to", ID, FlowExit::to),
            Field.optional("when", TEXT, FlowExit::when),
            FlowExit::new);

    private static final Shape<LedgerWrite> WRITE = ObjectShape.of(
            "ledger-with-columns",
            Field.required("ledger", ID, LedgerWrite::ledger),
            Field.required("columns", Shapes.set(ID), write -> new LinkedHashSet<>(write.columns())),
            (ledger, columns) -> new LedgerWrite(ledger, List.copyOf(columns)));

    private static final Shape<FlowNode> NODE = ObjectShape.of("node", FlowNode::builder, FlowNode.Builder::build)
            .required("id", ID, FlowNode::id, FlowNode.Builder::id)
            .required("kind", Shapes.enumerationAsNamed(FlowNodeKind.class), FlowNode::kind, FlowNode.Builder::kind)
            .required("text", TEXT, FlowNode::text, FlowNode.Builder::text)
            .optional("by", ID, FlowNode::by, FlowNode.Builder::by)
            .optional("within", DURATION, FlowNode::within, FlowNode.Builder::within)
            .optional("withinFrom", ID, FlowNode::withinParameter, FlowNode.Builder::withinParameter)
            .list("writes", WRITE, FlowNode::writes, FlowNode.Builder::writes)
            .optional("parallel", Shapes.bool(), node -> TeamShapes.flag(node.parallel()), FlowNode.Builder::parallel)
            .optional("onlyIf", FACT, FlowNode::onlyIf, FlowNode.Builder::onlyIf)
            .requiredList("next", EXIT, FlowNode::next, FlowNode.Builder::next)
            .required("origin", ORIGIN, FlowNode::origin, FlowNode.Builder::origin)
            .end();

    static final Shape<Flow> FLOW = ObjectShape.of("flow", Flow::builder, Flow.Builder::build)
            .required("id", ID, Flow::id, Flow.Builder::id)
            .required("title", TEXT, Flow::title, Flow.Builder::title)
            .requiredList("nodes", NODE, Flow::nodes, Flow.Builder::nodes)
            .end();

    private FlowShapes() {}
}
