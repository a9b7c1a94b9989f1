package org.grassroots.plan.chart;

import java.util.List;
import org.grassroots.plan.chart.FlowPicture.Box;
import org.grassroots.plan.chart.FlowPicture.Label;
import org.grassroots.plan.chart.FlowPicture.Point;
import org.grassroots.plan.chart.FlowPicture.Route;

/**
 * Draws a flow chart as SVG: the main line straight from top to bottom, branches beside it, loops in channels at the
 * side.
 *
 * <p>The same chart gives the same bytes on every JVM, and the order of its lines does not change the picture. Colours are
 * attributes, so the file stands alone and prints in black and white; a page may restyle it through the classes
 * {@code gr-flow}, {@code gr-card}, {@code gr-start}, {@code gr-step}, {@code gr-decision}, {@code gr-end},
 * {@code gr-edge}, {@code gr-back} and {@code gr-label}. For screen readers it carries the chart as numbered text.
 */
public final class FlowChartSvg {
    private static final double MARGIN = 24;
    private static final double CAPTION = 17;
    private static final double CAPTION_LINE = 24;
    private static final double BEND = 7;
    private static final double ARROW = 9;
    private static final double ARROW_HALF = 4;

    private final String idPrefix;

    /**
     * @param idPrefix  begins every id in the picture, so that many stand in one page: a letter, then letters, digits, '-'
     *     or '_'
     * @throws IllegalArgumentException if it is not of that form
     */
    public FlowChartSvg(String idPrefix) {
        this.idPrefix = Markup.checkPrefix(idPrefix);
    }

    /** The picture as one SVG element, without an XML declaration; ends with a line break. */
    public String write(FlowChart chart) {
        FlowPicture picture = FlowPicture.of(chart);
        double inner = Math.max(picture.width(), 220);
        List<String> caption = Lettering.wrap(PlainText.clean(chart.title()), CAPTION * 1.06, inner);
        double top = MARGIN + (caption.isEmpty() ? 0 : caption.size() * CAPTION_LINE + 14);
        double shift = MARGIN + Math.floor((inner - picture.width()) / 2);
        Markup svg = new Markup()
                .open(
                        "gr-flow",
                        idPrefix,
                        inner + 2 * MARGIN,
                        Math.ceil(top + picture.height() + MARGIN),
                        chart.title(),
                        FlowChartText.write(new FlowChart("", chart.nodes(), chart.edges())));
        svg.raw(
                "<g class=\"gr-caption\" font-size=\"17\" font-weight=\"600\" fill=\"#1c2833\" text-anchor=\"middle\">");
        for (int i = 0; i < caption.size(); i++) {
            svg.line(caption.get(i), MARGIN + inner / 2, MARGIN + 16 + i * CAPTION_LINE);
        }
        svg.raw("</g>\n<g transform=\"translate(")
                .number(shift)
                .raw(",")
                .number(top)
                .raw(")\">\n");
        svg.raw("<g class=\"gr-edges\" fill=\"none\" stroke=\"#46586a\" stroke-width=\"1.5\">\n");
        picture.routes().forEach(route -> path(svg, route));
        svg.raw("</g>\n<g class=\"gr-arrows\" fill=\"#46586a\">\n");
        picture.routes().forEach(route -> arrow(svg, route.points()));
        svg.raw("</g>\n");
        for (int i = 0; i < picture.boxes().size(); i++) {
            box(svg, chart.nodes().get(i).kind(), picture.boxes().get(i));
        }
        svg.raw("<g class=\"gr-labels\" font-size=\"12\" fill=\"#23405c\" font-weight=\"600\">\n");
        picture.routes().forEach(route -> label(svg, route.label()));
        return svg.raw("</g>\n</g>\n").close();
    }

    private static void path(Markup svg, Route route) {
        List<Point> points = route.points();
        int last = points.size() - 1;
        Point start = points.get(0);
        svg.raw("<path class=\"gr-edge")
                .raw(route.link().back() ? " gr-back" : "")
                .raw("\" d=\"M");
        svg.point(start.x(), start.y());
        for (int i = 1; i < last; i++) {
            Point corner = points.get(i);
            double bend =
                    Math.min(BEND, Math.min(length(points.get(i - 1), corner), length(corner, points.get(i + 1))) / 2);
            Point in = towards(corner, points.get(i - 1), bend);
            Point out = towards(corner, points.get(i + 1), bend);
            svg.raw("L").point(in.x(), in.y());
            svg.raw("Q").point(corner.x(), corner.y()).raw(" ").point(out.x(), out.y());
        }
        Point end = towards(points.get(last), points.get(last - 1), ARROW - 1);
        svg.raw("L").point(end.x(), end.y()).raw("\"/>\n");
    }

    private static void arrow(Markup svg, List<Point> points) {
        Point tip = points.get(points.size() - 1);
        Point base = towards(tip, points.get(points.size() - 2), ARROW);
        boolean upright = base.x() == tip.x();
        double dx = upright ? ARROW_HALF : 0;
        double dy = upright ? 0 : ARROW_HALF;
        svg.raw("<polygon points=\"").point(tip.x(), tip.y()).raw(" ");
        svg.point(base.x() - dx, base.y() - dy)
                .raw(" ")
                .point(base.x() + dx, base.y() + dy)
                .raw("\"/>\n");
    }

    private static double length(Point a, Point b) {
        return Math.abs(a.x() - b.x()) + Math.abs(a.y() - b.y());
    }

    private static Point towards(Point from, Point to, double distance) {
        return from.plus(Math.signum(to.x() - from.x()) * distance, Math.signum(to.y() - from.y()) * distance);
    }

    private static void label(Markup svg, Label label) {
        double x = label.at().x() + (label.endsAtLine() ? label.width() : 0);
        for (int i = 0; i < label.lines().size(); i++) {
            svg.raw("<text class=\"gr-label\"").raw(label.endsAtLine() ? " text-anchor=\"end\"" : "");
            svg.attribute("x", x).attribute("y", label.at().y() + i * FlowLine.LABEL_LINE + 11.5);
            svg.raw(">").text(label.lines().get(i)).raw("</text>\n");
        }
    }

    private static void box(Markup svg, NodeKind kind, Box box) {
        String look = switch (kind) {
            case START -> "start\" fill=\"#1f4e79\" stroke=\"#1f4e79";
            case STEP -> "step\" fill=\"#f4f8fc\" stroke=\"#3f6288";
            case DECISION -> "decision\" fill=\"#fff6de\" stroke=\"#96690f";
            case END -> "end\" fill=\"#e3e9ef\" stroke=\"#1c2f42";
        };
        boolean strong = kind == NodeKind.START;
        svg.raw("<g class=\"gr-node gr-").raw(look).raw("\" stroke-width=\"");
        svg.raw(kind == NodeKind.END ? "2.2" : "1.4").raw("\">");
        outline(svg, box);
        FlowShape shape = box.shape();
        double y = box.at().y() + (shape.height() - shape.inner()) / 2;
        svg.raw("<g stroke=\"none\" text-anchor=\"middle\" font-size=\"14\" fill=\"")
                .raw(strong ? "#ffffff" : "#16202b");
        svg.raw("\">");
        for (String line : shape.text()) {
            svg.line(line, box.middle(), y + 14.5);
            y += FlowShape.TEXT_LINE;
        }
        svg.raw("</g>");
        if (!shape.badges().isEmpty()) {
            y = box.at().y()
                    + (shape.height() + shape.inner()) / 2
                    - shape.badges().size() * FlowShape.BADGE_LINE;
            svg.raw("<g class=\"gr-badge\" stroke=\"none\" text-anchor=\"middle\" font-size=\"11.5\" fill=\"");
            svg.raw(strong ? "#dbe7f3" : "#4b5b6a").raw("\">");
            for (String line : shape.badges()) {
                svg.line(line, box.middle(), y + 12);
                y += FlowShape.BADGE_LINE;
            }
            svg.raw("</g>");
        }
        svg.raw("</g>\n");
    }

    private static void outline(Markup svg, Box box) {
        double x = box.at().x();
        double y = box.at().y();
        double w = box.shape().width();
        double h = box.shape().height();
        switch (box.shape().outline()) {
            case PILL, BOX -> {
                double round = box.shape().outline() == FlowShape.Outline.PILL ? Math.min(h / 2, 22) : 6;
                svg.raw("<rect")
                        .attribute("x", x)
                        .attribute("y", y)
                        .attribute("width", w)
                        .attribute("height", h);
                svg.attribute("rx", round).raw("/>");
            }
            case DIAMOND -> polygon(svg, x, y, w, h, w / 2);
            case HEXAGON -> polygon(svg, x, y, w, h, FlowShape.SLANT);
        }
    }

    private static void polygon(Markup svg, double x, double y, double w, double h, double slant) {
        svg.raw("<polygon stroke-linejoin=\"round\" points=\"")
                .point(x, y + h / 2)
                .raw(" ")
                .point(x + slant, y);
        if (slant < w / 2) {
            svg.raw(" ").point(x + w - slant, y);
        }
        svg.raw(" ").point(x + w, y + h / 2).raw(" ").point(x + w - slant, y + h);
        if (slant < w / 2) {
            svg.raw(" ").point(x + slant, y + h);
        }
        svg.raw("\"/>");
    }
}
