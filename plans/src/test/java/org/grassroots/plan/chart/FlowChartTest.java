package org.grassroots.plan.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FlowChartTest {

    private static FlowChart.Builder two() {
        return FlowChart.builder("T").node("a", NodeKind.START, "begin").node("b", NodeKind.END, "done");
    }

    @Test
    void chart_without_boxes_is_refused() {
        assertThatThrownBy(() -> FlowChart.builder("T").build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("flow chart 'T' has no boxes; it needs at least one");
    }

    @Test
    void second_box_with_the_same_id_is_refused() {
        assertThatThrownBy(() -> two().node("a", NodeKind.STEP, "again").build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("flow chart 'T' has two boxes with the id 'a'");
    }

    @Test
    void box_without_an_id_is_refused() {
        assertThatThrownBy(() -> two().node("", NodeKind.STEP, "nameless"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the id of a box must not be empty (its text is 'nameless')");
    }

    @Test
    void line_to_an_unknown_box_is_refused_with_the_ids_that_exist() {
        assertThatThrownBy(() -> two().edge("a", "c").build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("flow chart 'T': the line 'a' -> 'c' names the box 'c', which is not among [a, b]");
        assertThatThrownBy(() -> two().edge("x", "b").build()).hasMessageContaining("names the box 'x'");
    }

    @Test
    void same_line_twice_is_refused_but_two_labels_make_two_lines() {
        assertThatThrownBy(
                        () -> two().edge("a", "b", "yes").edge("a", "b", "yes").build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("flow chart 'T' has the line 'a' -> 'b' twice with the same label; give each its own");
        FlowChart chart = two().edge("a", "b", "yes").edge("a", "b", "no").build();
        assertThat(FlowPicture.of(chart).routes()).hasSize(2);
    }

    @Test
    void builder_keeps_order_and_labels() {
        FlowChart chart = two().edge("a", "b").edge("b", "a", "again").build();
        assertThat(chart.nodes()).extracting(FlowNode::id).containsExactly("a", "b");
        assertThat(chart.edges())
                .isEqualTo(List.of(
                        new FlowEdge("a", "b", Optional.empty()), new FlowEdge("b", "a", Optional.of("again"))));
    }
}
