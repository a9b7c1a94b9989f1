package org.grassroots.plan.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * The outline and lettering of one box.
 *
 * @param width  outer width, an even whole number
 * @param height  outer height, an even whole number
 */
record FlowShape(Outline outline, double width, double height, List<String> text, List<String> badges) {
    enum Outline {
        PILL,
        BOX,
        DIAMOND,
        HEXAGON
    }

    static final double TEXT_SIZE = 14;
    static final double TEXT_LINE = 19;
    static final double BADGE_SIZE = 11.5;
    static final double BADGE_LINE = 16;
    /** Between the text and the badges. */
    static final double BADGE_GAP = 7;

    /** How far the tips of a hexagon stand out. */
    static final double SLANT = 18;

    private static final double[] WIDTHS = {132, 156, 180, 204, 232, 264, 300, 340};
    private static final double DIAMOND_WIDTH = 250;
    private static final double DIAMOND_HEIGHT = 136;

    /** One width for all steps of a chart: the least that sets every text in at most three lines. */
    static double stepWidth(FlowChart chart) {
        double needed = 0;
        for (FlowNode node : chart.nodes()) {
            double text = Lettering.width(PlainText.clean(node.text()), TEXT_SIZE);
            needed = Math.max(needed, text / 2.6 + 28);
            for (String badge : node.badges()) {
                needed = Math.max(needed, Math.min(Lettering.width(PlainText.clean(badge), BADGE_SIZE) + 24, 264));
            }
        }
        for (double width : WIDTHS) {
            if (width >= needed) {
                return width;
            }
        }
        return WIDTHS[WIDTHS.length - 1];
    }

    static FlowShape of(FlowNode node, double stepWidth, double spread) {
        String text = PlainText.clean(node.text());
        boolean step = node.kind() == NodeKind.STEP;
        if (node.kind() == NodeKind.DECISION && spread == 0) {
            FlowShape diamond = diamond(text, node.badges());
            if (diamond.width <= DIAMOND_WIDTH && diamond.height <= DIAMOND_HEIGHT) {
                return diamond;
            }
        }
        List<String> lines = Lettering.wrap(text, TEXT_SIZE, stepWidth - 24);
        List<String> badges = badges(node.badges(), stepWidth - 20);
        double inner = lettered(lines, badges);
        double height = even(Math.max(34, inner + 18));
        if (step) {
            return new FlowShape(Outline.BOX, even(Math.max(stepWidth, spread + 40)), height, lines, badges);
        }
        double letters = Math.max(Lettering.width(lines, TEXT_SIZE), Lettering.width(badges, BADGE_SIZE));
        boolean decision = node.kind() == NodeKind.DECISION;
        double least = decision ? 140 : 112;
        double width = even(Math.max(Math.max(least, letters + 2 * SLANT + 12), spread + 2 * SLANT + 24));
        return new FlowShape(decision ? Outline.HEXAGON : Outline.PILL, width, height, lines, badges);
    }

    /** Height of text and badges together. */
    double inner() {
        return lettered(text, badges);
    }

    private static double lettered(List<String> text, List<String> badges) {
        double gap = badges.isEmpty() || text.isEmpty() ? 0 : BADGE_GAP;
        return text.size() * TEXT_LINE + gap + badges.size() * BADGE_LINE;
    }

    private static FlowShape diamond(String text, List<String> badgeTexts) {
        List<String> lines = Lettering.wrap(text, TEXT_SIZE, 118);
        List<String> badges = badges(badgeTexts, 130);
        double inner = lettered(lines, badges);
        double height = even(Math.max(72, inner * 1.75 + 8));
        double width = 132;
        double top = -inner / 2;
        for (int i = 0; i < lines.size(); i++) {
            double line = Lettering.width(lines.get(i), TEXT_SIZE);
            width = Math.max(width, around(line, top + i * TEXT_LINE + 3, top + (i + 1) * TEXT_LINE - 3, height));
        }
        top = inner / 2 - badges.size() * BADGE_LINE;
        for (int i = 0; i < badges.size(); i++) {
            double line = Lettering.width(badges.get(i), BADGE_SIZE);
            width = Math.max(width, around(line, top + i * BADGE_LINE + 2, top + (i + 1) * BADGE_LINE - 3, height));
        }
        return new FlowShape(Outline.DIAMOND, even(width), height, lines, badges);
    }

    /** Width of the diamond in which a line of letters from {@code top} to {@code bottom} just fits. */
    private static double around(double line, double top, double bottom, double height) {
        double off = Math.max(Math.abs(top), Math.abs(bottom));
        return (line + 8) / (1 - Math.min(0.95, off / (height / 2)));
    }

    private static List<String> badges(List<String> badges, double limit) {
        List<String> lines = new ArrayList<>();
        badges.forEach(badge -> lines.addAll(Lettering.wrap(PlainText.clean(badge), BADGE_SIZE, limit)));
        return List.copyOf(lines);
    }

    private static double even(double value) {
        return Math.ceil(value / 2) * 2;
    }
}
