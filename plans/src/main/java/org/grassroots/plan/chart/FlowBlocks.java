package org.grassroots.plan.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes runs of items straight. Items one below the other that a line joins become a block with one x; blocks keep
 * their distance in every row they share.
 */
final class FlowBlocks {
    private static final int FREE = 0;
    private static final int PINNED = 1;
    private static final int RIGHT = 2;
    private static final int LEFT = 3;

    private final FlowRows grid;
    private final Map<FlowItem, Integer> blockOf = new LinkedHashMap<>();
    private final List<List<FlowItem>> blocks = new ArrayList<>();
    private final List<List<int[]>> rightOf = new ArrayList<>();
    private final List<List<int[]>> leftOf = new ArrayList<>();

    private record Join(FlowItem upper, FlowItem lower, int priority) {}

    private FlowBlocks(FlowRows grid, boolean aligned) {
        this.grid = grid;
        Map<FlowItem, FlowItem> under = aligned ? align() : Map.of();
        for (List<FlowItem> row : grid.rows) {
            for (FlowItem item : row) {
                if (!blockOf.containsKey(item)) {
                    List<FlowItem> block = new ArrayList<>();
                    for (FlowItem next = item; next != null; next = under.get(next)) {
                        block.add(next);
                        blockOf.put(next, blocks.size());
                    }
                    blocks.add(block);
                }
            }
        }
        blocks.forEach(block -> rightOf.add(new ArrayList<>()));
        blocks.forEach(block -> leftOf.add(new ArrayList<>()));
        for (List<FlowItem> row : grid.rows) {
            for (int i = 1; i < row.size(); i++) {
                int left = blockOf.get(row.get(i - 1));
                int right = blockOf.get(row.get(i));
                int apart = (int) Math.ceil(FlowColumns.apart(row.get(i - 1), row.get(i)));
                rightOf.get(left).add(new int[] {right, apart});
                leftOf.get(right).add(new int[] {left, apart});
            }
        }
    }

    static void straighten(FlowRows grid) {
        FlowBlocks blocks = new FlowBlocks(grid, true);
        if (!blocks.solve()) {
            // Cannot be met when no two joins cross; every item by itself always works.
            new FlowBlocks(grid, false).solve();
        }
    }

    /** The item straight under each; joins never cross one another, and pinned items join only pinned ones. */
    private Map<FlowItem, FlowItem> align() {
        Map<FlowItem, FlowItem> under = new LinkedHashMap<>();
        for (int row = 0; row + 1 < grid.rows.size(); row++) {
            List<Join> joins = new ArrayList<>();
            for (FlowItem upper : grid.rows.get(row)) {
                for (FlowItem lower : upper.below) {
                    int priority = priority(upper, lower);
                    if (priority >= 0) {
                        joins.add(new Join(upper, lower, priority));
                    }
                }
            }
            joins.sort(Comparator.comparingInt(Join::priority));
            List<Join> taken = new ArrayList<>();
            for (Join join : joins) {
                if (taken.stream().allMatch(other -> agree(join, other))) {
                    taken.add(join);
                    under.put(join.upper, join.lower);
                }
            }
        }
        return under;
    }

    private static boolean agree(Join a, Join b) {
        int upper = Integer.compare(a.upper.order, b.upper.order);
        int lower = Integer.compare(a.lower.order, b.lower.order);
        return upper != 0 && upper == lower;
    }

    private static int priority(FlowItem upper, FlowItem lower) {
        if (upper.pinned || lower.pinned) {
            return upper.pinned && lower.pinned ? 0 : -1;
        }
        // Rows are sorted by side: a block of one side is never on both sides of the main line.
        if (upper.side != lower.side) {
            return -1;
        }
        if (upper.isLine() || lower.isLine()) {
            return upper.isLine() && lower.isLine() ? 1 : 2;
        }
        if (upper.below.size() > 1) {
            boolean middle = upper.below.size() % 2 == 1
                    && upper.below.stream()
                                    .filter(item -> item.order < lower.order)
                                    .count()
                            == upper.below.size() / 2;
            return middle ? 5 : -1;
        }
        return lower.above.size() == 1 ? 3 : 4;
    }

    private boolean solve() {
        int[] order = order();
        if (order.length < blocks.size()) {
            return false;
        }
        int[] region = regions(order);
        double[] wanted = new double[blocks.size()];
        double[] x = new double[blocks.size()];
        for (int b = 0; b < x.length; b++) {
            wanted[b] =
                    Math.rint(blocks.get(b).stream().mapToDouble(item -> item.x).sum()
                            / blocks.get(b).size());
        }
        double[] back = new double[x.length];
        sweep(order, region, FREE, wanted, back, false);
        sweep(order, region, FREE, wanted, x, true);
        for (int b = 0; b < x.length; b++) {
            // Both are far enough apart, so their middle is too; and it favours neither side.
            x[b] = (x[b] + back[b]) / 2;
        }
        sweep(order, region, RIGHT, wanted, x, true);
        sweep(order, region, LEFT, wanted, x, false);
        for (int b = 0; b < x.length; b++) {
            double at = x[b];
            blocks.get(b).forEach(item -> item.x = at);
        }
        return true;
    }

    /** Places the blocks of one region; {@code rightward} pushes right what stands too near to its left neighbours. */
    private void sweep(int[] order, int[] region, int wantedRegion, double[] wanted, double[] x, boolean rightward) {
        for (int i = 0; i < order.length; i++) {
            int block = order[rightward ? i : order.length - 1 - i];
            if (region[block] == wantedRegion) {
                x[block] = wanted[block];
                for (int[] other : (rightward ? leftOf : rightOf).get(block)) {
                    if (wantedRegion != FREE || region[other[0]] == FREE) {
                        x[block] = rightward
                                ? Math.max(x[block], x[other[0]] + other[1])
                                : Math.min(x[block], x[other[0]] - other[1]);
                    }
                }
            }
        }
    }

    /** Blocks from left to right; shorter than their number if they go in a circle. */
    private int[] order() {
        int[] waiting = new int[blocks.size()];
        for (int b = 0; b < waiting.length; b++) {
            waiting[b] = leftOf.get(b).size();
        }
        int[] order = new int[waiting.length];
        int size = 0;
        for (int b = 0; b < waiting.length; b++) {
            if (waiting[b] == 0) {
                order[size++] = b;
            }
        }
        for (int i = 0; i < size; i++) {
            for (int[] right : rightOf.get(order[i])) {
                if (--waiting[right[0]] == 0) {
                    order[size++] = right[0];
                }
            }
        }
        return Arrays.copyOf(order, size);
    }

    private int[] regions(int[] order) {
        int[] region = new int[blocks.size()];
        for (int b = 0; b < region.length; b++) {
            region[b] = blocks.get(b).get(0).pinned ? PINNED : FREE;
        }
        for (int block : order) {
            for (int[] left : leftOf.get(block)) {
                if (region[block] == FREE && (region[left[0]] == PINNED || region[left[0]] == RIGHT)) {
                    region[block] = RIGHT;
                }
            }
        }
        for (int i = order.length - 1; i >= 0; i--) {
            for (int[] right : rightOf.get(order[i])) {
                if (region[order[i]] == FREE && (region[right[0]] == PINNED || region[right[0]] == LEFT)) {
                    region[order[i]] = LEFT;
                }
            }
        }
        return region;
    }
}
