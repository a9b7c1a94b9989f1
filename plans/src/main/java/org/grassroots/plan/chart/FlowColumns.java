package org.grassroots.plan.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the x of every item: first each row is drawn towards its neighbours, then what belongs in one straight line is
 * given one x and pushed apart where it has to be.
 */
final class FlowColumns {
    private static final int SWEEPS = 9;
    private static final double BOX_GAP = 36;
    private static final double MIXED_GAP = 22;
    private static final double LINE_GAP = 14;
    private static final double PINNED = 1e6;

    private FlowColumns() {}

    /** Sets {@code x} of every item to a multiple of a half; pinned items stand at 0. */
    static void place(FlowRows grid) {
        for (List<FlowItem> row : grid.rows) {
            pull(row, false);
        }
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            boolean down = sweep % 2 == 0;
            for (int i = 0; i < grid.rows.size(); i++) {
                pull(grid.rows.get(down ? i : grid.rows.size() - 1 - i), down);
            }
        }
        FlowBlocks.straighten(grid);
    }

    static double apart(FlowItem left, FlowItem right) {
        double gap = left.isLine() && right.isLine() ? LINE_GAP : left.isLine() || right.isLine() ? MIXED_GAP : BOX_GAP;
        return left.right + gap + right.left;
    }

    /**
     * Moves a row as near to its neighbours above or below as order and distances allow, by least squares: items that
     * press on one another form a pool and move as one.
     */
    private static void pull(List<FlowItem> row, boolean down) {
        List<double[]> pools = new ArrayList<>();
        double at = 0;
        for (int i = 0; i < row.size(); i++) {
            FlowItem item = row.get(i);
            at += i == 0 ? 0 : apart(row.get(i - 1), item);
            double weight = weight(item, down);
            double[] pool = {weight * (wanted(item, down) - at), weight, 1};
            while (!pools.isEmpty() && mean(pools.get(pools.size() - 1)) >= mean(pool)) {
                double[] before = pools.remove(pools.size() - 1);
                pool = new double[] {before[0] + pool[0], before[1] + pool[1], before[2] + pool[2]};
            }
            pools.add(pool);
        }
        int i = 0;
        at = 0;
        for (double[] pool : pools) {
            for (int k = 0; k < pool[2]; k++, i++) {
                at += i == 0 ? 0 : apart(row.get(i - 1), row.get(i));
                row.get(i).x = mean(pool) + at;
            }
        }
    }

    private static double weight(FlowItem item, boolean down) {
        if (item.pinned) {
            return PINNED;
        }
        // What no line draws anywhere must not hold its neighbours.
        return (down ? item.above : item.below).isEmpty() ? 0.01 : item.isLine() ? 4 : 1;
    }

    private static double mean(double[] pool) {
        return pool[0] / pool[1];
    }

    private static double wanted(FlowItem item, boolean down) {
        List<FlowItem> neighbours = down ? item.above : item.below;
        if (item.pinned) {
            return 0;
        }
        double sum = 0;
        for (FlowItem neighbour : neighbours) {
            sum += neighbour.x;
        }
        return neighbours.isEmpty() ? item.x : sum / neighbours.size();
    }
}
