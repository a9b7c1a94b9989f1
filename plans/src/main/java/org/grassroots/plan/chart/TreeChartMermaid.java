package org.grassroots.plan.chart;

import java.util.List;

/** A tree in the Mermaid language ({@code flowchart TD}), for wikis and documents that draw it themselves. */
public final class TreeChartMermaid {
    private TreeChartMermaid() {}

    /**
     * The tree as Mermaid source; ends with a line break. Units are named {@code n1, n2 …}, parents before children; details
     * stand below the name.
     */
    public static String write(TreeChart chart) {
        StringBuilder out = new StringBuilder(MermaidText.header(chart.title()));
        List<TreeRow> rows = TreeRow.of(chart.root());
        for (int at = 0; at < rows.size(); at++) {
            TreeNode node = rows.get(at).node();
            out.append("  n").append(at + 1).append("[\"").append(MermaidText.encode(node.label()));
            node.details().forEach(detail -> out.append("<br/>").append(MermaidText.encode(detail)));
            out.append("\"]\n");
        }
        for (int at = 1; at < rows.size(); at++) {
            out.append("  n")
                    .append(rows.get(at).parent() + 1)
                    .append(" --- n")
                    .append(at + 1)
                    .append('\n');
        }
        return out.toString();
    }
}
