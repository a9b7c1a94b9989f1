package org.grassroots.plan.chart;

import java.util.ArrayList;
import java.util.List;

/** A tree as plain text with {@code ├─} and {@code └─}; details stand in brackets behind the name. */
public final class TreeChartText {
    private TreeChartText() {}

    /** The title, if there is one, and one line for each unit; ends with a line break. */
    public static String write(TreeChart chart) {
        StringBuilder out = new StringBuilder();
        String title = PlainText.clean(chart.title());
        if (!title.isEmpty()) {
            out.append(title).append('\n');
        }
        List<String> stems = new ArrayList<>();
        for (TreeRow row : TreeRow.of(chart.root())) {
            while (stems.size() > Math.max(0, row.depth() - 1)) {
                stems.remove(stems.size() - 1);
            }
            stems.forEach(out::append);
            if (row.depth() > 0) {
                out.append(row.last() ? "└─ " : "├─ ");
                stems.add(row.last() ? "   " : "│  ");
            }
            out.append(PlainText.clean(row.node().label()));
            if (!row.node().details().isEmpty()) {
                out.append(" [")
                        .append(PlainText.clean(String.join("; ", row.node().details())))
                        .append(']');
            }
            out.append('\n');
        }
        return out.toString();
    }
}
