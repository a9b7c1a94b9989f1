package org.grassroots.plan.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.grassroots.plan.chart.FlowPicture.Box;
import org.junit.jupiter.api.Test;

class FlowLayoutTest {

    private static Box box(FlowChart chart, String id) {
        List<String> ids = chart.nodes().stream().map(FlowNode::id).toList();
        return FlowPicture.of(chart).boxes().get(ids.indexOf(id));
    }

    private static double middle(FlowChart chart, String id) {
        return box(chart, id).middle();
    }

    @Test
    void main_line_is_straight() {
        FlowChart chart = SampleCharts.samplingInChinese();
        assertThat(List.of("order", "ready", "call", "check", "sample", "home", "compare", "missed", "close", "end"))
                .allSatisfy(id -> assertThat(middle(chart, id)).isEqualTo(middle(chart, "order")));
    }

    @Test
    void branch_stands_beside_the_main_line_in_the_next_row() {
        FlowChart chart = SampleCharts.samplingInChinese();
        assertThat(middle(chart, "aside")).isGreaterThan(middle(chart, "sample"));
        assertThat(box(chart, "aside").at().y())
                .isEqualTo(box(chart, "sample").at().y());
    }

    @Test
    void parallel_steps_stand_side_by_side_around_the_middle() {
        FlowChart chart = SampleCharts.parallel();
        assertThat(middle(chart, "d")).isEqualTo(middle(chart, "b"));
        assertThat(middle(chart, "b") - middle(chart, "c")).isEqualTo(middle(chart, "e") - middle(chart, "b"));
        assertThat(box(chart, "c").at().y()).isEqualTo(box(chart, "e").at().y());
    }

    @Test
    void short_detour_stands_beside_and_the_direct_exit_goes_straight_down() {
        FlowChart chart = SampleCharts.feasts();
        assertThat(middle(chart, "note")).isEqualTo(middle(chart, "over"));
        assertThat(middle(chart, "stop")).isNotEqualTo(middle(chart, "over"));
    }

    @Test
    void line_that_leads_back_ends_in_a_higher_row_and_is_the_only_kind_marked_so() {
        FlowPicture picture = FlowPicture.of(SampleCharts.samplingInChinese());
        assertThat(picture.routes().stream().filter(route -> route.link().back()))
                .hasSize(2)
                .allSatisfy(route -> assertThat(route.points().get(0).y())
                        .isGreaterThan(
                                route.points().get(route.points().size() - 1).y()));
    }

    @Test
    void question_that_is_short_is_a_diamond_and_a_long_one_a_hexagon() {
        FlowNode brief = new FlowNode("a", NodeKind.DECISION, "是否齐备？", List.of());
        FlowNode wordy = new FlowNode("a", NodeKind.DECISION, "是否齐备？".repeat(9), List.of());
        assertThat(FlowShape.of(brief, 180, 0).outline()).isEqualTo(FlowShape.Outline.DIAMOND);
        assertThat(FlowShape.of(wordy, 180, 0).outline()).isEqualTo(FlowShape.Outline.HEXAGON);
    }

    @Test
    void every_exit_of_a_question_with_five_starts_at_a_point_of_its_own() {
        FlowChart.Builder builder = FlowChart.builder("").node("q", NodeKind.DECISION, "哪一类？");
        for (int i = 0; i < 5; i++) {
            builder.node("n" + i, NodeKind.END, "结果" + i).edge("q", "n" + i, "第" + i + "类");
        }
        assertThat(FlowPicture.of(builder.build()).routes().stream()
                        .map(route -> route.points().get(0)))
                .hasSize(5)
                .doesNotHaveDuplicates();
    }
}
