package org.grassroots.plan.chart;

import java.util.List;

/**
 * Where everything of a flow chart stands; all of it lies within {@code width} and {@code height}.
 *
 * @param boxes  one for each node of the chart, in its order
 * @param routes  one for each line, in the sorted order of {@link FlowLayers}
 */
record FlowPicture(double width, double height, List<Box> boxes, List<Route> routes) {

    record Point(double x, double y) {
        Point plus(double dx, double dy) {
            return new Point(x + dx, y + dy);
        }
    }

    /** A box by its left upper corner. */
    record Box(FlowShape shape, Point at) {
        double middle() {
            return at.x + shape.width() / 2;
        }
    }

    /** A label by its left upper corner; without lines where the line has none. */
    record Label(Point at, double width, double height, List<String> lines, boolean endsAtLine) {}

    /** A way of level and upright pieces from the border of one box to that of another. */
    record Route(FlowLayers.Link link, List<Point> points, Label label) {}

    static FlowPicture of(FlowChart chart) {
        return new FlowDraft(new FlowLayers(chart)).picture();
    }
}
