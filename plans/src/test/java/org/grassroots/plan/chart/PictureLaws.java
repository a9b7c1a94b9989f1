package org.grassroots.plan.chart;

import java.util.ArrayList;
import java.util.List;
import org.grassroots.plan.chart.FlowPicture.Box;
import org.grassroots.plan.chart.FlowPicture.Label;
import org.grassroots.plan.chart.FlowPicture.Point;
import org.grassroots.plan.chart.FlowPicture.Route;

/**
 * What holds of every picture of a flow chart: boxes and labels lie apart and within it, every label fits its box, lines
 * join their boxes at right angles and cross no box and no label.
 */
public final class PictureLaws {
    private static final double TOUCH = 0.01;
    private static final double AIR = 3;

    private final FlowChart chart;
    private final FlowPicture picture;
    private final List<String> broken = new ArrayList<>();

    private record Area(double left, double top, double right, double bottom) {
        static Area of(Box box) {
            return of(box.at(), box.shape().width(), box.shape().height());
        }

        static Area of(Label label) {
            return of(label.at(), label.width(), label.height());
        }

        private static Area of(Point at, double width, double height) {
            return new Area(at.x(), at.y(), at.x() + width, at.y() + height);
        }

        static Area of(Point a, Point b) {
            return new Area(
                    Math.min(a.x(), b.x()), Math.min(a.y(), b.y()), Math.max(a.x(), b.x()), Math.max(a.y(), b.y()));
        }

        boolean overlaps(Area other) {
            return left < other.right - TOUCH
                    && other.left < right - TOUCH
                    && top < other.bottom - TOUCH
                    && other.top < bottom - TOUCH;
        }

        boolean isWithin(Area other) {
            return left >= other.left && top >= other.top && right <= other.right && bottom <= other.bottom;
        }

        boolean hasOnBorder(Point point) {
            boolean within = point.x() >= left && point.x() <= right && point.y() >= top && point.y() <= bottom;
            boolean inside = point.x() > left + TOUCH
                    && point.x() < right - TOUCH
                    && point.y() > top + TOUCH
                    && point.y() < bottom - TOUCH;
            return within && !inside;
        }
    }

    private PictureLaws(FlowChart chart) {
        this.chart = chart;
        this.picture = FlowPicture.of(chart);
    }

    /** Every law that the picture of the chart breaks, with where; empty if it is as it should be. */
    public static List<String> broken(FlowChart chart) {
        PictureLaws laws = new PictureLaws(chart);
        laws.areas();
        laws.texts();
        laws.lines();
        return laws.broken;
    }

    private void hold(boolean law, String what, Object... where) {
        if (!law) {
            broken.add(what.formatted(where));
        }
    }

    private void areas() {
        Area all = new Area(0, 0, picture.width(), picture.height());
        List<Area> areas = new ArrayList<>();
        picture.boxes().forEach(box -> areas.add(Area.of(box)));
        labels().forEach(label -> areas.add(Area.of(label)));
        for (int i = 0; i < areas.size(); i++) {
            hold(areas.get(i).isWithin(all), "%s leaves %s", areas.get(i), all);
            for (int k = 0; k < i; k++) {
                hold(!areas.get(i).overlaps(areas.get(k)), "%s over %s", areas.get(i), areas.get(k));
            }
        }
    }

    private List<Label> labels() {
        return picture.routes().stream()
                .map(Route::label)
                .filter(label -> !label.lines().isEmpty())
                .toList();
    }

    private void texts() {
        for (int at = 0; at < picture.boxes().size(); at++) {
            FlowShape shape = picture.boxes().get(at).shape();
            FlowNode node = chart.nodes().get(at);
            hold(
                    letters(shape.text()).equals(letters(List.of(node.text()))),
                    "%s is not %s",
                    shape.text(),
                    node.text());
            hold(letters(shape.badges()).equals(letters(node.badges())), "%s is not %s", shape.badges(), node.badges());
            hold(shape.inner() <= shape.height(), "%s is too low for its text", shape);
            double top = -shape.inner() / 2;
            for (int i = 0; i < shape.text().size(); i++) {
                double from = top + i * FlowShape.TEXT_LINE;
                fits(shape, shape.text().get(i), FlowShape.TEXT_SIZE, from, from + FlowShape.TEXT_LINE);
            }
            top = shape.inner() / 2 - shape.badges().size() * FlowShape.BADGE_LINE;
            for (int i = 0; i < shape.badges().size(); i++) {
                double from = top + i * FlowShape.BADGE_LINE;
                fits(shape, shape.badges().get(i), FlowShape.BADGE_SIZE, from, from + FlowShape.BADGE_LINE);
            }
        }
        for (Label label : labels()) {
            hold(Lettering.width(label.lines(), FlowShape.BADGE_SIZE) <= label.width(), "%s is too narrow", label);
        }
    }

    /** A line of text, from the middle of the box, lies within its outline; between lines there is some air. */
    private void fits(FlowShape shape, String line, double size, double from, double to) {
        double off = Math.max(Math.abs(from + AIR), Math.abs(to - AIR)) / (shape.height() / 2);
        double room = switch (shape.outline()) {
            case BOX -> shape.width();
            case PILL, HEXAGON -> shape.width() - 2 * FlowShape.SLANT * off;
            case DIAMOND -> shape.width() * (1 - off);
        };
        hold(Lettering.width(line, size) <= room, "'%s' leaves %s", line, shape);
    }

    private static String letters(List<String> lines) {
        return PlainText.clean(String.join("", lines)).replace(" ", "");
    }

    private void lines() {
        hold(
                picture.routes().size() == chart.edges().size(),
                "%s of the lines are drawn",
                picture.routes().size());
        for (Route route : picture.routes()) {
            List<Point> points = route.points();
            Area from = Area.of(picture.boxes().get(route.link().from()));
            Area to = Area.of(picture.boxes().get(route.link().to()));
            hold(from.hasOnBorder(points.get(0)), "%s does not begin at %s", points, from);
            hold(to.hasOnBorder(points.get(points.size() - 1)), "%s does not end at %s", points, to);
            for (int i = 1; i < points.size(); i++) {
                line(points.get(i - 1), points.get(i));
            }
        }
    }

    private void line(Point a, Point b) {
        hold(a.x() == b.x() || a.y() == b.y(), "%s to %s is askew", a, b);
        Area all = new Area(0, 0, picture.width(), picture.height());
        hold(Area.of(a, b).isWithin(all), "%s to %s leaves %s", a, b, all);
        for (Box box : picture.boxes()) {
            hold(!crosses(a, b, Area.of(box)), "%s to %s through %s", a, b, box);
        }
        for (Label label : labels()) {
            hold(!crosses(a, b, Area.of(label)), "%s to %s through %s", a, b, label);
        }
    }

    private static boolean crosses(Point a, Point b, Area area) {
        Area line = Area.of(a, b);
        double thin = 2 * TOUCH;
        return new Area(line.left - thin, line.top - thin, line.right + thin, line.bottom + thin)
                .overlaps(new Area(area.left + thin, area.top + thin, area.right - thin, area.bottom - thin));
    }
}
