package org.grassroots.plan.chart;

import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.List;
import org.grassroots.plan.chart.FlowPicture.Box;
import org.grassroots.plan.chart.FlowPicture.Label;
import org.grassroots.plan.chart.FlowPicture.Point;
import org.grassroots.plan.chart.FlowPicture.Route;

/** Turns a laid out flow chart into points: the height of every row, the ways of the lines, the places of the labels. */
final class FlowPen {
    private static final double GAP = 36;
    private static final double TRACK = 14;
    private static final double OVER_TRACKS = 12;
    private static final double UNDER_TRACKS = 22;
    private static final double LABEL_OFF = 7;

    private final FlowDraft draft;
    private final double[] middle;
    private final double[] firstTrack;
    private double left;
    private double right;
    private final double bottom;

    FlowPen(FlowDraft draft) {
        this.draft = draft;
        int rows = draft.grid.rows.size();
        double[] heights = new double[rows];
        double[] labels = new double[rows + 1];
        for (FlowItem item : draft.grid.items) {
            heights[item.row] = Math.max(heights[item.row], draft.shapes[item.node].height());
        }
        for (FlowLine line : draft.grid.lines) {
            int row = line.from().row;
            if (!line.label.isEmpty()) {
                if (line.leavesBelow()) {
                    labels[row + 1] = Math.max(labels[row + 1], line.labelHeight + 6);
                } else {
                    heights[row] = Math.max(heights[row], 2 * (line.labelHeight + 6));
                }
            }
        }
        middle = new double[rows];
        firstTrack = new double[rows + 1];
        double y = 0;
        for (int row = 0; row <= rows; row++) {
            boolean between = row > 0 && row < rows;
            int count = draft.tracks.settle(row);
            firstTrack[row] = y + labels[row] + OVER_TRACKS;
            double tracks = count == 0 ? 0 : OVER_TRACKS + (count - 1) * TRACK + UNDER_TRACKS;
            y += Math.max(between ? GAP : 0, labels[row] + Math.max(tracks, between ? 20 : 0));
            if (row < rows) {
                middle[row] = y + heights[row] / 2;
                y += heights[row];
            }
        }
        bottom = y;
    }

    FlowPicture picture() {
        for (List<FlowItem> row : draft.grid.rows) {
            for (FlowItem item : row) {
                stretch(item.x - item.left, item.x + item.right);
            }
        }
        List<Box> boxes = new ArrayList<>();
        for (FlowItem item : draft.grid.items) {
            FlowShape shape = draft.shapes[item.node];
            boxes.add(new Box(shape, at(item).plus(-shape.width() / 2, -shape.height() / 2)));
        }
        List<Route> routes = new ArrayList<>();
        for (int i = 0; i < draft.grid.lines.size(); i++) {
            FlowLine line = draft.grid.lines.get(i);
            List<Point> points = line.link.back() ? back(line) : forward(line);
            points.forEach(point -> stretch(point.x(), point.x()));
            routes.add(new Route(line.link, plain(points), label(line)));
        }
        double shift = -left;
        return new FlowPicture(
                right - left,
                bottom,
                boxes.stream()
                        .map(box -> new Box(box.shape(), box.at().plus(shift, 0)))
                        .toList(),
                routes.stream().map(route -> shifted(route, shift)).toList());
    }

    private void stretch(double from, double to) {
        left = Math.min(left, Math.floor(from));
        right = Math.max(right, Math.ceil(to));
    }

    private static Route shifted(Route route, double shift) {
        Label label = route.label();
        return new Route(
                route.link(),
                route.points().stream().map(point -> point.plus(shift, 0)).toList(),
                new Label(label.at().plus(shift, 0), label.width(), label.height(), label.lines(), label.endsAtLine()));
    }

    private Point at(FlowItem item) {
        return new Point(item.x, middle[item.row]);
    }

    private Point tip(FlowItem item, int side) {
        return at(item).plus(side * draft.shapes[item.node].width() / 2, 0);
    }

    private Point foot(FlowLine line) {
        FlowItem item = line.from();
        return at(item).plus(line.offset, draft.shapes[item.node].height() / 2);
    }

    private Point head(FlowItem item) {
        return at(item).plus(0, -draft.shapes[item.node].height() / 2);
    }

    private double level(int gap, FlowTracks.Net net) {
        return firstTrack[gap] + draft.tracks.track(gap, net) * TRACK;
    }

    private List<Point> forward(FlowLine line) {
        List<Point> points = new ArrayList<>();
        points.add(line.exit == 0 ? foot(line) : tip(line.upper(), line.exit));
        points.addAll(between(line));
        points.add(head(line.lower()));
        return points;
    }

    private List<Point> back(FlowLine line) {
        List<Point> points = new ArrayList<>();
        if (line.exit == 0) {
            Point foot = foot(line);
            double y = level(line.lower().row + 1, FlowDraft.leaving(line));
            points.addAll(List.of(foot, new Point(foot.x(), y), new Point(line.corner().x, y)));
        } else {
            points.addAll(List.of(tip(line.lower(), line.exit), at(line.corner())));
        }
        points.addAll(Lists.reverse(between(line)));
        FlowItem to = line.upper();
        double climbed = line.path.get(1).x;
        if (line.entry == 0) {
            double y = level(to.row, FlowDraft.entering(to));
            points.addAll(List.of(new Point(climbed, y), new Point(to.x, y), head(to)));
        } else {
            points.addAll(List.of(new Point(climbed, middle[to.row]), tip(to, line.entry)));
        }
        return points;
    }

    /** The turns between the two boxes, from above to below. */
    private List<Point> between(FlowLine line) {
        List<Point> points = new ArrayList<>();
        for (int i = 1; i < line.path.size(); i++) {
            FlowItem upper = line.path.get(i - 1);
            FlowItem lower = line.path.get(i);
            double x = FlowDraft.below(line, upper);
            if (upper.row == lower.row) {
                if (!line.link.back()) {
                    points.add(at(lower));
                }
            } else if (x != lower.x) {
                double y = level(lower.row, FlowDraft.net(line, upper, lower));
                points.add(new Point(x, y));
                points.add(new Point(lower.x, y));
            }
        }
        return points;
    }

    /** The way without points at which it does not turn. */
    private static List<Point> plain(List<Point> points) {
        List<Point> plain = new ArrayList<>();
        for (Point point : points) {
            int size = plain.size();
            if (size > 1) {
                Point a = plain.get(size - 2);
                Point b = plain.get(size - 1);
                if ((a.x() == b.x() && b.x() == point.x()) || (a.y() == b.y() && b.y() == point.y())) {
                    plain.remove(size - 1);
                }
            }
            plain.add(point);
        }
        return plain;
    }

    private Label label(FlowLine line) {
        Point at = line.leavesBelow()
                ? foot(line).plus(LABEL_OFF, 3)
                : tip(line.from(), line.exit)
                        .plus(line.exit > 0 ? LABEL_OFF : -LABEL_OFF - line.labelWidth, -line.labelHeight - 3);
        return new Label(at, line.labelWidth, line.labelHeight, line.label, line.exit < 0);
    }
}
