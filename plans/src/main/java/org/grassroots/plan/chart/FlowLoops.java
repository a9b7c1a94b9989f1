package org.grassroots.plan.chart;

import java.util.List;

/**
 * Finds room for the lines that lead back: each climbs beside its boxes through a place of its own in every row, like any
 * other line, so nothing stands in its way.
 */
final class FlowLoops {
    private static final int DETOUR = 3;

    private final FlowRows grid;
    private final boolean[][] entered;

    private FlowLoops(FlowRows grid) {
        this.grid = grid;
        entered = new boolean[grid.items.length][2];
    }

    /** Gives every line that leads back its exit, its places and its entry. */
    static void climb(FlowRows grid) {
        FlowLoops loops = new FlowLoops(grid);
        grid.lines.stream().filter(line -> line.link.back()).forEach(loops::climb);
    }

    private void climb(FlowLine line) {
        FlowItem from = grid.items[line.link.from()];
        FlowItem to = grid.items[line.link.to()];
        int side = side(from, to);
        line.exit = free(from, side) ? side : 0;
        if (line.exit != 0) {
            grid.leaves[from.node][FlowRows.tip(side)] = true;
        }
        int place = from.order + (side > 0 ? 1 : 0);
        FlowItem below = null;
        for (int row = from.row; row >= to.row; row--) {
            if (below != null) {
                place = over(grid.rows.get(row), below, side);
            }
            FlowItem item = new FlowItem(row, -1, region(grid.rows.get(row), place, side), false, 0);
            grid.rows.get(row).add(place, item);
            FlowRows.number(grid.rows.get(row));
            if (below != null) {
                item.below.add(below);
                below.above.add(item);
            }
            line.path.add(0, item);
            below = item;
        }
        line.path.add(0, to);
        line.path.add(from);
        int tip = FlowRows.tip(side);
        boolean direct = from != to && !grid.leaves[to.node][tip] && reaches(to, below, side);
        line.entry = direct ? side : 0;
        entered[to.node][tip] |= direct;
    }

    private boolean free(FlowItem box, int side) {
        return !grid.leaves[box.node][FlowRows.tip(side)] && !entered[box.node][FlowRows.tip(side)];
    }

    /** Outwards from a branch; from the main line to where less stands in the way. */
    private int side(FlowItem from, FlowItem to) {
        int cheapest = Integer.MAX_VALUE;
        int chosen = 1;
        for (int side : new int[] {1, -1}) {
            int cost = (free(from, side) ? 0 : 3 * DETOUR) + (grid.leaves[to.node][FlowRows.tip(side)] ? DETOUR : 0);
            cost += from.side == -side ? 2 * DETOUR : 0;
            for (int row = to.row; row <= from.row && from.side == 0; row++) {
                cost += grid.rows.get(row).stream().anyMatch(item -> item.side == side) ? 1 : 0;
            }
            if (cost < cheapest) {
                cheapest = cost;
                chosen = side;
            }
        }
        return chosen;
    }

    /** The place in a row that keeps the lines between the row and the one below uncrossed, beside the main line. */
    private static int over(List<FlowItem> row, FlowItem below, int side) {
        int place = side > 0 ? 0 : row.size();
        for (FlowItem item : row) {
            boolean inner = item.side * side <= 0
                    || item.below.stream().anyMatch(next -> (below.order - next.order) * side > 0);
            if (inner) {
                place = side > 0 ? Math.max(place, item.order + 1) : Math.min(place, item.order);
            }
        }
        return place;
    }

    /** The side of the main line a place is on; rows stay sorted by side. */
    private static int region(List<FlowItem> row, int place, int wanted) {
        if (place > 0 && row.get(place - 1).side >= 0) {
            return 1;
        }
        return place < row.size() && row.get(place).side <= 0 ? -1 : wanted;
    }

    /** Whether the place is on that side of the box and only other lines stand between them. */
    private boolean reaches(FlowItem box, FlowItem place, int side) {
        if ((place.order - box.order) * side < 0) {
            return false;
        }
        List<FlowItem> row = grid.rows.get(box.row);
        for (int i = box.order + side; i != place.order; i += side) {
            if (!row.get(i).isLine()) {
                return false;
            }
        }
        return true;
    }
}
