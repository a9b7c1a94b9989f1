package org.grassroots.plan.chart;

import java.util.ArrayList;
import java.util.List;

/** Spreads the lines that leave below a box, once the order of the rows is known. */
final class FlowTips {
    private static final double PORT_GAP = 20;

    private FlowTips() {}

    /**
     * Sets the offsets of all lines that leave below {@code node} and returns how far apart the outermost are; 0 if all
     * leave in the middle. Labelled lines get exits of their own, far enough apart for the labels.
     */
    static double spread(FlowRows grid, int node) {
        List<FlowLine> below = new ArrayList<>();
        for (FlowLine line : grid.lines) {
            if (line.link.from() == node && line.leavesBelow()) {
                below.add(line);
            }
        }
        if (below.size() < 2 || below.stream().allMatch(line -> line.label.isEmpty())) {
            return 0;
        }
        below.sort((a, b) -> Double.compare(aim(a), aim(b)));
        double x = 0;
        for (FlowLine line : below) {
            line.offset = x;
            x += PORT_GAP + line.labelWidth;
        }
        double width = below.get(below.size() - 1).offset;
        below.forEach(line -> line.offset = Math.rint(line.offset - width / 2));
        return width;
    }

    /** Lines that lead back leave outermost on the side where they climb. */
    private static double aim(FlowLine line) {
        return line.link.back() ? 1e6 * line.corner().side : line.path.get(1).order;
    }
}
