package org.grassroots.plan.chart;

import java.util.LinkedHashMap;
import java.util.Map;

/** A flow chart in the Mermaid language ({@code flowchart TD}), for wikis and documents that draw it themselves. */
public final class FlowChartMermaid {
    private FlowChartMermaid() {}

    /**
     * The chart as Mermaid source; ends with a line break. Boxes are named {@code n1, n2 …} in the chart's order, because
     * Mermaid reserves some words that are good ids elsewhere.
     */
    public static String write(FlowChart chart) {
        StringBuilder out = new StringBuilder(MermaidText.header(chart.title()));
        Map<String, String> names = new LinkedHashMap<>();
        for (FlowNode node : chart.nodes()) {
            String name = "n" + (names.size() + 1);
            names.put(node.id(), name);
            StringBuilder text = new StringBuilder(MermaidText.encode(node.text()));
            node.badges().forEach(badge -> text.append("<br/>").append(MermaidText.encode(badge)));
            out.append("  ").append(name).append(boxed(node.kind(), text)).append('\n');
        }
        for (FlowEdge edge : chart.edges()) {
            out.append("  ").append(names.get(edge.from())).append(" -->");
            edge.label()
                    .map(MermaidText::encode)
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
}
