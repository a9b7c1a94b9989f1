package org.grassroots.plan.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TreeChartMermaidTest {

    @Test
    void units_stand_before_the_lines_that_join_them() {
        TreeNode root = new TreeNode(
                "Riverside",
                List.of(),
                "community",
                List.of(
                        new TreeNode(
                                "North branch",
                                List.of("secretary: m1"),
                                "branch",
                                List.of(TreeNode.of("group", "Group 1"))),
                        TreeNode.of("branch", "South branch")));

        assertThat(TreeChartMermaid.write(new TreeChart("Tree", root))).isEqualTo("""
                        ---
                        title: "Tree"
                        ---
                        flowchart TD
                          n1["Riverside"]
                          n2["North branch<br/>secretary: m1"]
                          n3["Group 1"]
                          n4["South branch"]
                          n1 --- n2
                          n2 --- n3
                          n1 --- n4
                        """);
    }

    @Test
    void hostile_texts_stay_within_their_box() {
        for (String text : Hostile.TEXTS) {
            String written =
                    TreeChartMermaid.write(new TreeChart(text, new TreeNode(text, List.of(text), "unit", List.of())));

            String box = written.lines()
                    .filter(line -> line.startsWith("  n1["))
                    .findFirst()
                    .orElseThrow();
            String inside = box.substring("  n1[\"".length(), box.length() - "\"]".length())
                    .replace("<br/>", "");
            assertThat(inside).doesNotContain("\"", "<", ">", "`", "%", "{", "}", "\\");
        }
    }
}
