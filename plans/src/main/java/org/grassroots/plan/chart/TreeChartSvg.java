package org.grassroots.plan.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * Draws a tree as SVG: one compact row for each unit, indented below its parent, so that some hundred units stay
 * readable.
 *
 * <p>The same chart gives the same bytes on every JVM. Colours are attributes of their own, so the file stands alone; a
 * page may restyle it through the classes {@code gr-tree}, {@code gr-unit} and {@code gr-kind-<kind>}.
 */
public final class TreeChartSvg {
    private static final double INDENT = 26;
    private static final double MARGIN = 20;
    private static final double LABEL = 13;
    private static final double DETAIL = 12;
    private static final double LINE = 16;
    private static final double LABEL_LIMIT = 360;
    private static final double DETAIL_LIMIT = 420;
    /** Level by level from strong to light, so that levels differ in black and white too. */
    private static final List<String> FILLS = List.of("#1f4e79", "#cfdff0", "#e6eff8", "#ffffff");

    private final String idPrefix;

    /**
     * @param idPrefix  begins every id in the picture, so that many stand in one page: a letter, then letters, digits, '-'
     *     or '_'
     */
    public TreeChartSvg(String idPrefix) {
        this.idPrefix = Markup.checkPrefix(idPrefix);
    }

    private record Placed(
            TreeRow row, double x, double y, double width, double height, List<String> label, List<String> details) {
        double middle() {
            return y + height / 2;
        }
    }

    /** The picture as one SVG element, without an XML declaration; ends with a line break. */
    public String write(TreeChart chart) {
        List<String> caption = Lettering.wrap(PlainText.clean(chart.title()), 17, 560);
        double y = MARGIN + caption.size() * 24 + (caption.isEmpty() ? 0 : 8);
        double right = MARGIN + Lettering.width(caption, 17) * 1.08;
        List<Placed> placed = new ArrayList<>();
        for (TreeRow row : TreeRow.of(chart.root())) {
            Placed unit = place(row, y);
            placed.add(unit);
            y += unit.height + 6;
            double details = unit.details.isEmpty() ? 0 : 10 + Lettering.width(unit.details, DETAIL);
            right = Math.max(right, unit.x + unit.width + details);
        }
        Markup svg = new Markup()
                .open(
                        "gr-tree",
                        idPrefix,
                        Math.ceil(right + MARGIN),
                        y - 6 + MARGIN,
                        chart.title(),
                        TreeChartText.write(new TreeChart("", chart.root())));
        svg.raw("<g class=\"gr-caption\" font-size=\"17\" font-weight=\"600\" fill=\"#1c2833\">");
        for (int i = 0; i < caption.size(); i++) {
            svg.line(caption.get(i), MARGIN, MARGIN + 16 + i * 24);
        }
        svg.raw("</g>\n<g class=\"gr-stems\" fill=\"none\" stroke=\"#7a8794\" stroke-width=\"1.2\">\n");
        stems(svg, placed);
        svg.raw("</g>\n<g class=\"gr-units\">\n");
        placed.forEach(unit -> draw(svg, unit));
        return svg.raw("</g>\n").close();
    }

    private static Placed place(TreeRow row, double y) {
        List<String> label = Lettering.wrap(PlainText.clean(row.node().label()), LABEL, LABEL_LIMIT);
        List<String> details =
                Lettering.wrap(PlainText.clean(String.join(" · ", row.node().details())), DETAIL, DETAIL_LIMIT);
        double width = Math.ceil(Math.max(24, Lettering.width(label, LABEL) + 20));
        double height = Math.max(1, Math.max(label.size(), details.size())) * LINE + 8;
        return new Placed(row, MARGIN + row.depth() * INDENT, y, width, height, label, details);
    }

    private static void stems(Markup svg, List<Placed> placed) {
        for (Placed unit : placed) {
            if (unit.row.parent() >= 0) {
                Placed parent = placed.get(unit.row.parent());
                double x = parent.x + INDENT / 2;
                svg.raw("<path d=\"M").point(x, parent.y + parent.height);
                svg.raw("V")
                        .number(unit.middle() - 5)
                        .raw("q0 5 5 5H")
                        .number(unit.x)
                        .raw("\"/>\n");
            }
        }
    }

    private static void draw(Markup svg, Placed unit) {
        int level = Math.min(unit.row.depth(), FILLS.size() - 1);
        svg.raw("<g class=\"gr-unit gr-kind-").raw(unit.row.node().kind()).raw("\"><rect");
        svg.attribute("x", unit.x)
                .attribute("y", unit.y)
                .attribute("width", unit.width)
                .attribute("height", unit.height);
        svg.raw(" rx=\"4\" fill=\"").raw(FILLS.get(level)).raw("\" stroke=\"#3f5f7f\"/>");
        svg.raw("<g font-size=\"13\" fill=\"")
                .raw(level == 0 ? "#ffffff" : "#1c2833")
                .raw("\">");
        lines(svg, unit.label, unit.x + 10, unit.middle(), 4.7);
        svg.raw("</g><g class=\"gr-detail\" font-size=\"12\" fill=\"#55636f\">");
        lines(svg, unit.details, unit.x + unit.width + 10, unit.middle(), 4.3);
        svg.raw("</g></g>\n");
    }

    private static void lines(Markup svg, List<String> lines, double x, double middle, double baseline) {
        double y = middle - (lines.size() - 1) * LINE / 2 + baseline;
        for (int i = 0; i < lines.size(); i++) {
            svg.line(lines.get(i), x, y + i * LINE);
        }
    }
}
