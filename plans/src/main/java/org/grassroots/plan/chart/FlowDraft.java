package org.grassroots.plan.chart;

import java.util.List;

/** Lays a flow chart out: rows, exits, sizes, columns and tracks. */
final class FlowDraft {
    private static final double LABEL_ROOM = 14;

    final FlowRows grid;
    final FlowShape[] shapes;
    final FlowTracks tracks;

    FlowDraft(FlowLayers layers) {
        grid = new FlowRows(layers);
        shapes = new FlowShape[grid.items.length];
        double stepWidth = FlowShape.stepWidth(layers.chart);
        for (int node = 0; node < shapes.length; node++) {
            shapes[node] = FlowShape.of(layers.chart.nodes().get(node), stepWidth, FlowTips.spread(grid, node));
        }
        room();
        FlowColumns.place(grid);
        tracks = new FlowTracks(grid.rows.size() + 1);
        grid.lines.forEach(this::levels);
    }

    FlowPicture picture() {
        return new FlowPen(this).picture();
    }

    /** Sets how much room each item needs beside its middle. */
    private void room() {
        for (List<FlowItem> row : grid.rows) {
            for (FlowItem item : row) {
                item.left = item.isLine() ? 2 : shapes[item.node].width() / 2;
                item.right = item.left;
            }
        }
        for (FlowLine line : grid.lines) {
            double label = line.label.isEmpty() ? 0 : line.labelWidth + LABEL_ROOM;
            FlowItem box = line.from();
            if (line.leavesBelow()) {
                box.right = Math.max(box.right, line.label.isEmpty() ? 0 : Math.ceil(line.offset) + label);
            } else {
                widen(box, line.exit, shapes[box.node].width() / 2 + label);
            }
        }
    }

    private static void widen(FlowItem item, int side, double room) {
        if (side < 0) {
            item.left = Math.max(item.left, room);
        } else {
            item.right = Math.max(item.right, room);
        }
    }

    private void levels(FlowLine line) {
        if (line.link.back() && line.exit == 0) {
            double x = line.from().x + line.offset;
            tracks.add(line.from().row + 1, leaving(line), x, true, line.corner().x, true);
        }
        if (line.link.back() && line.entry == 0) {
            FlowItem to = line.upper();
            tracks.add(to.row, entering(to), line.path.get(1).x, false, to.x, false);
        }
        for (int i = 1; i < line.path.size(); i++) {
            FlowItem upper = line.path.get(i - 1);
            FlowItem lower = line.path.get(i);
            double x = below(line, upper);
            if (upper.row < lower.row && x != lower.x) {
                tracks.add(lower.row, net(line, upper, lower), x, true, lower.x, false);
            }
        }
    }

    static double below(FlowLine line, FlowItem item) {
        return item.x + (item == line.upper() && !line.link.back() ? line.offset : 0);
    }

    static FlowTracks.Net net(FlowLine line, FlowItem upper, FlowItem lower) {
        if (lower.above.size() > 1) {
            return entering(lower);
        }
        return new FlowTracks.Net(upper, false, upper == line.upper() && !line.link.back() ? line.offset : 0);
    }

    static FlowTracks.Net leaving(FlowLine line) {
        return new FlowTracks.Net(line.from(), false, line.offset);
    }

    static FlowTracks.Net entering(FlowItem item) {
        return new FlowTracks.Net(item, true, 0);
    }
}
