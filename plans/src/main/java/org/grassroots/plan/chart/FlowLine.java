package org.grassroots.plan.chart;

import java.util.ArrayList;
import java.util.List;

/** A line while its way is being found. */
final class FlowLine {
    static final double LABEL_SIZE = 12;
    static final double LABEL_LINE = 15;

    final FlowLayers.Link link;
    /** The items it leads through, from the upper box to the lower, whichever way its arrow points. */
    final List<FlowItem> path = new ArrayList<>();

    final List<String> label;
    final double labelWidth;
    final double labelHeight;
    /** Where it leaves its box: -1 left, 0 below, 1 right. */
    int exit;
    /** Distance from the middle of the box when it leaves below. */
    double offset;
    /** Where a line that leads back enters: -1 left, 0 above, 1 right. */
    int entry;

    FlowLine(FlowLayers.Link link) {
        this.link = link;
        double all = Lettering.width(link.label(), LABEL_SIZE);
        label = Lettering.wrap(link.label(), LABEL_SIZE, Math.max(84, Math.sqrt(all * LABEL_LINE * 3)));
        labelWidth = Math.ceil(Lettering.width(label, LABEL_SIZE));
        labelHeight = label.size() * LABEL_LINE;
    }

    boolean leavesBelow() {
        return exit == 0;
    }

    FlowItem upper() {
        return path.get(0);
    }

    FlowItem lower() {
        return path.get(path.size() - 1);
    }

    FlowItem from() {
        return link.back() ? lower() : upper();
    }

    /** The place beside its box that a line leads to from a tip. */
    FlowItem corner() {
        return path.get(link.back() ? path.size() - 2 : 1);
    }
}
