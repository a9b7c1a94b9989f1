package org.grassroots.plan.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class FlowChartProperties {
    @Property
    void boxes_labels_and_lines_keep_clear_of_each_other(@ForAll("charts") FlowChart chart) {
        assertThat(PictureLaws.broken(chart)).isEmpty();
    }

    @Property
    void order_of_the_lines_does_not_change_the_picture(@ForAll("charts") FlowChart chart, @ForAll long seed) {
        List<FlowEdge> shuffled = new ArrayList<>(chart.edges());
        Collections.shuffle(shuffled, new Random(seed));
        FlowChart other = new FlowChart(chart.title(), chart.nodes(), shuffled);
        assertThat(FlowPicture.of(other)).isEqualTo(FlowPicture.of(chart));
    }

    @Property
    void svg_is_well_formed_and_the_same_every_time(@ForAll("charts") FlowChart chart) {
        String svg = new FlowChartSvg("p").write(chart);
        assertThat(Xml.parse(svg).getTagName()).isEqualTo("svg");
        assertThat(new FlowChartSvg("p").write(chart)).isEqualTo(svg);
    }

    @Property(tries = 20)
    void chart_of_hundreds_of_boxes_is_drawn_too(@ForAll long seed) {
        Random random = new Random(seed);
        FlowChart.Builder builder = FlowChart.builder("");
        int n = 300;
        for (int i = 0; i < n; i++) {
            builder.node("n" + i, i == 0 ? NodeKind.START : NodeKind.STEP, "步骤" + i);
            if (i > 0) {
                builder.edge("n" + Math.max(0, i - 1 - random.nextInt(4)), "n" + i);
            }
        }
        assertThat(FlowPicture.of(builder.build()).boxes()).hasSize(n);
    }

    @Provide
    Arbitrary<FlowChart> charts() {
        Arbitrary<List<Integer>> numbers =
                Arbitraries.integers().between(0, 1 << 20).list().ofSize(48);
        return Combinators.combine(
                        Arbitraries.integers().between(1, 16),
                        numbers,
                        Arbitraries.integers().between(0, 24))
                .as(FlowChartProperties::chart);
    }

    /** A chain with extra lines in any direction; loops, boxes out of reach and lines with several labels included. */
    private static FlowChart chart(int n, List<Integer> numbers, int extra) {
        FlowChart.Builder builder = FlowChart.builder("流程");
        for (int i = 0; i < n; i++) {
            int number = numbers.get(i);
            NodeKind kind = NodeKind.values()[i == 0 ? 0 : number % 4];
            String text = Hostile.TEXTS.get(number / 4 % Hostile.TEXTS.size());
            String[] badges = number % 3 == 0 ? new String[] {"组长 · 2小时内", "writes L3"} : new String[0];
            builder.node("n" + i, kind, number % 5 == 0 ? text : "步骤" + number % 1000, badges);
        }
        List<FlowEdge> edges = new ArrayList<>();
        for (int i = 1; i < n; i++) {
            if (numbers.get(i + 16) % 8 != 0) {
                edges.add(new FlowEdge("n" + (i - 1), "n" + i, label(numbers.get(i + 16))));
            }
        }
        for (int i = 0; i < extra; i++) {
            int number = numbers.get(i + 20);
            edges.add(new FlowEdge("n" + number % n, "n" + number / 16 % n, label(number / 256)));
        }
        FlowChart nodes = builder.build();
        return new FlowChart(
                nodes.title(), nodes.nodes(), edges.stream().distinct().toList());
    }

    private static Optional<String> label(int number) {
        return switch (number % 6) {
            case 0 -> Optional.of("是");
            case 1 -> Optional.of("no, not within the time that was set");
            case 2 -> Optional.of(Hostile.TEXTS.get(number / 6 % Hostile.TEXTS.size()));
            default -> Optional.empty();
        };
    }
}
