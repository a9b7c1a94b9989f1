package org.grassroots.plan.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A flow chart as numbered lines, for mail, logs and screen readers.
 *
 * <p>The form has no words of its own and so suits every language: {@code ●} begins, {@code ◇} asks, {@code ■} ends, and
 * {@code → 4} says which number comes next. Labelled exits stand on lines of their own.
 */
public final class FlowChartText {
    private FlowChartText() {}

    /** The title, if there is one, and one line for each box in the chart's order; ends with a line break. */
    public static String write(FlowChart chart) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        chart.nodes().forEach(node -> numbers.put(node.id(), numbers.size() + 1));
        Map<String, List<FlowEdge>> exits = new LinkedHashMap<>();
        chart.edges()
                .forEach(edge -> exits.computeIfAbsent(edge.from(), id -> new ArrayList<>())
                        .add(edge));
        StringBuilder out = new StringBuilder();
        String title = PlainText.clean(chart.title());
        if (!title.isEmpty()) {
            out.append(title).append('\n');
        }
        for (FlowNode node : chart.nodes()) {
            write(node, exits.getOrDefault(node.id(), List.of()), numbers, out);
        }
        return out.toString();
    }

    private static void write(FlowNode node, List<FlowEdge> exits, Map<String, Integer> numbers, StringBuilder out) {
        out.append(numbers.get(node.id()))
                .append(". ")
                .append(sign(node.kind()))
                .append(PlainText.clean(node.text()));
        if (!node.badges().isEmpty()) {
            out.append(" [")
                    .append(PlainText.clean(String.join("; ", node.badges())))
                    .append(']');
        }
        List<String> plain = new ArrayList<>();
        StringBuilder labelled = new StringBuilder();
        for (FlowEdge edge : exits) {
            String number = String.valueOf(numbers.get(edge.to()));
            edge.label()
                    .ifPresentOrElse(
                            label -> labelled.append("   ")
                                    .append(PlainText.clean(label))
                                    .append(" → ")
                                    .append(number)
                                    .append('\n'),
                            () -> plain.add(number));
        }
        if (!plain.isEmpty()) {
            out.append(" → ").append(String.join(", ", plain));
        }
        out.append('\n').append(labelled);
    }

    private static String sign(NodeKind kind) {
        return switch (kind) {
            case START -> "● ";
            case STEP -> "";
            case DECISION -> "◇ ";
            case END -> "■ ";
        };
    }
}
