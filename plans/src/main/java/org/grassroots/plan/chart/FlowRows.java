package org.grassroots.plan.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts boxes and the lines that pass them into rows, and orders each row so that few lines cross. */
final class FlowRows {
    private static final int SWEEPS = 6;

    final FlowLayers layers;
    final List<List<FlowItem>> rows = new ArrayList<>();
    final List<FlowLine> lines = new ArrayList<>();
    /** The item of each box. */
    final FlowItem[] items;
    /** Whether the left [0] and right [1] tip of each box has a line that leaves there. */
    final boolean[][] leaves;

    FlowRows(FlowLayers layers) {
        this.layers = layers;
        items = new FlowItem[layers.rank.length];
        leaves = new boolean[layers.rank.length][2];
        layers.links.forEach(link -> lines.add(new FlowLine(link)));
        for (int node : layers.topological) {
            if (items[node] == null) {
                addBox(node, layers.main.get(node) ? 0 : 1);
            }
            for (int link : layers.forward(node)) {
                route(lines.get(link), link == layers.best[node]);
            }
        }
        order();
        FlowLoops.climb(this);
    }

    static int tip(int side) {
        return side < 0 ? 0 : 1;
    }

    private FlowItem add(FlowItem item) {
        while (rows.size() <= item.row) {
            rows.add(new ArrayList<>());
        }
        rows.get(item.row).add(item);
        return item;
    }

    private void addBox(int node, int side) {
        boolean pinned = layers.main.get(node) && !layers.abreast.get(node);
        items[node] = add(new FlowItem(layers.rank[node], node, side, pinned, 0));
    }

    private void route(FlowLine line, boolean best) {
        int from = line.link.from();
        int to = line.link.to();
        FlowItem box = items[from];
        if (layers.kind(from) == NodeKind.DECISION && !best) {
            line.exit = freeTip(box, to);
        }
        boolean onMain = best && layers.main.get(from);
        int side = onMain ? 0 : side(line, box);
        if (items[to] == null) {
            addBox(to, layers.main.get(to) ? 0 : side);
        }
        line.path.add(box);
        if (line.exit != 0) {
            leaves[from][tip(line.exit)] = true;
            line.path.add(new FlowItem(box.row, -1, side, false, line.exit));
        }
        boolean pinned = onMain && box.pinned && items[to].pinned;
        for (int row = box.row + 1; row < items[to].row; row++) {
            line.path.add(add(new FlowItem(row, -1, side, pinned, 0)));
        }
        line.path.add(items[to]);
        for (int i = 1; i < line.path.size(); i++) {
            FlowItem upper = line.path.get(i - 1);
            FlowItem lower = line.path.get(i);
            if (upper.row != lower.row) {
                upper.below.add(lower);
                lower.above.add(upper);
            }
        }
    }

    /** The tip of a decision a further exit leaves by: where its box already stands, else right before left; 0 if none. */
    private int freeTip(FlowItem box, int to) {
        int wanted = items[to] == null ? 0 : items[to].side;
        if (wanted == 0) {
            wanted = box.side == 0 ? 1 : layers.main.get(to) ? -box.side : box.side;
        }
        for (int side : new int[] {wanted, -wanted}) {
            if (!leaves[box.node][tip(side)]) {
                return side;
            }
        }
        return 0;
    }

    private int side(FlowLine line, FlowItem box) {
        if (box.side != 0) {
            return box.side;
        }
        if (line.exit != 0) {
            return line.exit;
        }
        int straight = layers.links.get(layers.best[box.node]).to();
        return line.link.to() < straight ? -1 : 1;
    }

    private void order() {
        Comparator<FlowItem> bySide = Comparator.comparingInt(item -> item.side);
        for (List<FlowItem> row : rows) {
            row.sort(bySide);
            renumber(row);
        }
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            boolean down = sweep % 2 == 0;
            for (int i = 1; i < rows.size(); i++) {
                List<FlowItem> row = rows.get(down ? i : rows.size() - 1 - i);
                row.forEach(item -> item.key = centre(item, down ? item.above : item.below));
                row.sort(bySide.thenComparingDouble(item -> item.key));
                renumber(row);
            }
        }
        corners();
    }

    private double centre(FlowItem item, List<FlowItem> neighbours) {
        double sum = 0;
        for (FlowItem neighbour : neighbours) {
            sum += neighbour.corner == 0 ? neighbour.order : beside(neighbour);
        }
        return neighbours.isEmpty() ? item.order : sum / neighbours.size();
    }

    private double beside(FlowItem corner) {
        return corner.key + corner.corner * 0.3;
    }

    static void number(List<FlowItem> row) {
        for (int i = 0; i < row.size(); i++) {
            row.get(i).order = i;
        }
    }

    private void renumber(List<FlowItem> row) {
        number(row);
        for (FlowItem item : row) {
            if (!item.isLine()) {
                for (FlowLine line : corneredFrom(item.node)) {
                    line.path.get(1).key = item.order;
                }
            }
        }
    }

    private List<FlowLine> corneredFrom(int node) {
        List<FlowLine> found = new ArrayList<>();
        for (int link : layers.forward(node)) {
            if (lines.get(link).exit != 0) {
                found.add(lines.get(link));
            }
        }
        return found;
    }

    /** A corner stands right beside its decision, so that the line to it crosses nothing. */
    private void corners() {
        for (List<FlowItem> row : rows) {
            List<FlowItem> boxes = row.stream().filter(item -> !item.isLine()).toList();
            for (FlowItem box : boxes) {
                for (FlowLine line : corneredFrom(box.node)) {
                    row.add(row.indexOf(box) + (line.exit > 0 ? 1 : 0), line.path.get(1));
                }
            }
            number(row);
        }
    }
}
