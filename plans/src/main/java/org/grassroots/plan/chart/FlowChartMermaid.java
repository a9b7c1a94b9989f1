package org.grassroots.plan.chart;

import java.util.LinkedHashMap;
import java.util.Map;

/** A flow chart in the Mermaid language ({@code flowchart TD}), for wikis and documents that draw it themselves. */
public final class FlowChartMermaid {
    /** Characters that end a quoted text, begin an entity, a tag, a directive or a markdown string. */
    private static final String ENCODED = "\"#<>&`%{}\\";

    private FlowChartMermaid() {}

    /**
     * The chart as Mermaid source; ends with a line break. Boxes are named {@code n1, n2 …} in the chart's order, because
     * Mermaid reserves some words that are good ids elsewhere.
     */
    public static String write(FlowChart chart) {
        StringBuilder out = new StringBuilder();
        String title = PlainText.clean(chart.title());
        if (!title.isEmpty()) {
            out.append("---\ntitle: ").append(yaml(title)).append("\n---\n");
        }
        out.append("flowchart TD\n");
        Map<String, String> names = new LinkedHashMap<>();
        for (FlowNode node : chart.nodes()) {
            String name = "n" + (names.size() + 1);
            names.put(node.id(), name);
            StringBuilder text = new StringBuilder(encode(node.text()));
            node.badges().forEach(badge -> text.append("<br/>").append(encode(badge)));
            out.append("  ").append(name).append(boxed(node.kind(), text)).append('\n');
        }
        for (FlowEdge edge : chart.edges()) {
            out.append("  ").append(names.get(edge.from())).append(" -->");
            edge.label()
                    .map(FlowChartMermaid::encode)
                    .ifPresent(label -> out.append("|\"").append(label).append("\"|"));
            out.append(' ').append(names.get(edge.to())).append('\n');
        }
        return out.toString();
    }

    private static String boxed(NodeKind kind, StringBuilder text) {
        return switch (kind) {
            case START, END -> "([\"" + text + "\"])";
            case STEP -> "[\"" + text + "\"]";
            case DECISION -> "{\"" + text + "\"}";
        };
    }

    /** Mermaid refuses an empty quoted text, so a space stands for it. */
    private static String encode(String text) {
        String clean = PlainText.clean(text);
        StringBuilder out = new StringBuilder(clean.isEmpty() ? " " : "");
        for (int i = 0; i < clean.length(); i++) {
            char c = clean.charAt(i);
            if (ENCODED.indexOf(c) >= 0) {
                out.append('#').append((int) c).append(';');
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    /** Mermaid looks for its directives before it reads the title, so their signs are written as YAML escapes. */
    private static String yaml(String title) {
        return '"'
                + title.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("%", "\\x25")
                        .replace("{", "\\x7B")
                        .replace("<", "\\x3C")
                + '"';
    }
}
