package org.grassroots.plan.chart;

import java.util.ArrayList;
import java.util.List;

/** Something that takes up room in a row: a box, or the place where a line passes the row. */
final class FlowItem {
    final int row;
    /** Which box, or -1 for a place of a line. */
    final int node;
    /** Left of the main line, on it, or right of it: -1, 0, 1. */
    final int side;
    /** Held at the middle of the picture. */
    final boolean pinned;
    /** Set for the corner beside a decision: the way out it belongs to, -1 left, 1 right. */
    final int corner;
    /** Items in the neighbouring rows to which a line leads. */
    final List<FlowItem> above = new ArrayList<>();

    final List<FlowItem> below = new ArrayList<>();

    int order;
    double key;
    /** Room needed on either side of {@code x}, labels included; whole numbers. */
    double left;

    double right;
    double x;

    FlowItem(int row, int node, int side, boolean pinned, int corner) {
        this.row = row;
        this.node = node;
        this.side = side;
        this.pinned = pinned;
        this.corner = corner;
    }

    boolean isLine() {
        return node < 0;
    }
}
