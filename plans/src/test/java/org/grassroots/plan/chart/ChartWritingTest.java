package org.grassroots.plan.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class ChartWritingTest {

    @Test
    void ids_begin_with_the_given_prefix_and_nothing_else_has_one() {
        Element svg = Xml.parse(new FlowChartSvg("t2").write(SampleCharts.feasts()));
        assertThat(svg.getAttribute("role")).isEqualTo("img");
        assertThat(svg.getAttribute("aria-labelledby")).isEqualTo("t2-title t2-desc");
        var all = svg.getElementsByTagName("*");
        List<String> ids = IntStream.range(0, all.getLength())
                .mapToObj(i -> ((Element) all.item(i)).getAttribute("id"))
                .filter(id -> !id.isEmpty())
                .toList();
        assertThat(ids).containsExactly("t2-title", "t2-desc");
    }

    @Test
    void prefix_that_would_break_the_markup_is_refused() {
        String message = "id prefix 'a\"b' must be a letter followed by letters, digits, '-' or '_', such as 't2'";
        assertThatThrownBy(() -> new FlowChartSvg("a\"b"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
        assertThatThrownBy(() -> new TreeChartSvg("a\"b")).hasMessage(message);
    }

    @Test
    void description_is_the_chart_as_numbered_text() {
        Element svg = Xml.parse(new FlowChartSvg("x").write(SampleCharts.gate()));
        assertThat(svg.getElementsByTagName("title").item(0).getTextContent()).isEqualTo("Gate control");
        assertThat(svg.getElementsByTagName("desc").item(0).getTextContent())
                .contains("1. ● Someone arrives at the gate → 2\n");
    }

    @Test
    void hostile_texts_come_out_as_text_in_every_form() {
        for (String text : Hostile.TEXTS) {
            FlowChart chart = FlowChart.builder(text)
                    .node("a", NodeKind.START, text, text)
                    .node("b", NodeKind.DECISION, text, text)
                    .edge("a", "b", text)
                    .edge("b", "a", text)
                    .build();
            String svg = new FlowChartSvg("x").write(chart);
            assertThat(Xml.parse(svg).getElementsByTagName("script").getLength())
                    .isZero();
            assertThat(Xml.parse(svg).getElementsByTagName("title").item(0).getTextContent())
                    .isEqualTo(PlainText.clean(text));
            TreeNode node = new TreeNode(text, List.of(text, text), "group", List.of());
            String tree = new TreeChartSvg("x").write(new TreeChart(text, node));
            assertThat(Xml.parse(tree).getElementsByTagName("script").getLength())
                    .isZero();
            assertThat(FlowChartMermaid.write(chart)).doesNotContain("<script", "%%{");
            assertThat(FlowChartText.write(chart).lines().count()).isLessThanOrEqualTo(5);
        }
    }

    @Test
    void mermaid_encodes_what_would_end_a_text_and_names_boxes_by_number() {
        FlowChart chart = FlowChart.builder("Say \"go\"")
                .node("end", NodeKind.START, "a \"b\" #1; <i>", "by X")
                .node("class", NodeKind.DECISION, "")
                .edge("end", "class", "x|y\"")
                .build();
        assertThat(FlowChartMermaid.write(chart)).isEqualTo("""
                        ---
                        title: "Say \\"go\\""
                        ---
                        flowchart TD
                          n1(["a #34;b#34; #35;1; #60;i#62;<br/>by X"])
                          n2{" "}
                          n1 -->|"x|y#34;"| n2
                        """);
    }

    @Test
    void text_lists_labelled_exits_in_the_order_given() {
        FlowChart chart = FlowChart.builder("")
                .node("a", NodeKind.DECISION, "ok?")
                .node("b", NodeKind.END, "x")
                .node("c", NodeKind.STEP, "y")
                .edge("a", "c", "no")
                .edge("a", "b", "yes")
                .edge("c", "a")
                .edge("c", "b")
                .build();
        assertThat(FlowChartText.write(chart)).isEqualTo("1. ◇ ok?\n   no → 3\n   yes → 2\n2. ■ x\n3. y → 1, 2\n");
    }

    @Test
    void tree_of_three_hundred_units_has_one_compact_row_each() {
        TreeNode[] groups = IntStream.range(0, 299)
                .mapToObj(i -> TreeNode.of("group", "第" + i + "党小组"))
                .toArray(TreeNode[]::new);
        TreeChart chart = new TreeChart("", TreeNode.of("branch", "支部", groups));
        Element svg = Xml.parse(new TreeChartSvg("x").write(chart));
        assertThat(svg.getAttribute("height")).isEqualTo(String.valueOf(300 * 30 - 6 + 40));
        assertThat(TreeChartText.write(chart).lines()).hasSize(300).last().isEqualTo("└─ 第298党小组");
    }

    @Test
    void very_deep_tree_does_not_overflow_the_stack() {
        TreeNode node = TreeNode.of("unit", "leaf");
        for (int i = 0; i < 2_000; i++) {
            node = TreeNode.of("unit", "level", node);
        }
        TreeChart chart = new TreeChart("", node);
        assertThat(TreeChartText.write(chart).lines()).hasSize(2_001);
        assertThat(Xml.parse(new TreeChartSvg("x").write(chart)).getTagName()).isEqualTo("svg");
    }

    @Test
    void kind_that_is_no_css_word_is_refused() {
        assertThatThrownBy(() -> TreeNode.of("Big \"", "x"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "kind 'Big \"' of the tree node must be lower-case letters, digits and '-', such as 'branch'");
    }
}
