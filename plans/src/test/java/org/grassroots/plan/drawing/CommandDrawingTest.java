package org.grassroots.plan.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import org.grassroots.plan.Plan;
import org.grassroots.plan.PlanInstantiator;
import org.grassroots.plan.SampleRegisters;
import org.grassroots.plan.SampleTemplates;
import org.grassroots.plan.chart.TreeChartText;
import org.grassroots.plan.team.Need;
import org.grassroots.plan.team.PersonKind;
import org.grassroots.plan.template.PlanTemplate;
import org.grassroots.text.Language;
import org.junit.jupiter.api.Test;

class CommandDrawingTest {
    private static final PlanTemplate TEMPLATE = SampleTemplates.of(
            2,
            SampleTemplates.team(
                    "T1",
                    SampleTemplates.of(PersonKind.MEMBER),
                    SampleTemplates.member("crew", Need.fixed(3), SampleTemplates.of(PersonKind.MEMBER))));

    private static final Plan PLAN = new PlanInstantiator(TEMPLATE)
            .instantiate(
                    SampleRegisters.register()
                            .members(SampleRegisters.members(2))
                            .build(),
                    SampleRegisters.C1,
                    SampleRegisters.DAY);

    @Test
    void tree_shows_command_and_teams_with_posts_and_who_is_missing() {
        assertThat(TreeChartText.write(new CommandDrawing(Language.ENGLISH).draw(PLAN)))
                .isEqualTo("""
                        sample: North Garden
                        North Garden
                        ├─ Command
                        │  ├─ seat [unknown]
                        │  ├─ seat [unknown]
                        │  ├─ seat [unknown]
                        │  ├─ seat [unknown]
                        │  ├─ seat [unknown]
                        │  ├─ seat [no community worker who serves the compound is named]
                        │  ├─ seat [no staff of a property service is named]
                        │  ├─ seat [unknown]
                        │  └─ seat [unknown]
                        └─ T1 T1
                           ├─ head [m1]
                           ├─ deputy [vacant]
                           └─ crew [1 of 3 people]
                        """);
    }

    @Test
    void tree_is_drawn_in_chinese_too() {
        assertThat(TreeChartText.write(new CommandDrawing(Language.SIMPLIFIED_CHINESE).draw(PLAN)))
                .isEqualTo("""
                        North Garden文
                        North Garden
                        ├─ 指挥体系
                        │  ├─ 文 [未知]
                        │  ├─ 文 [未知]
                        │  ├─ 文 [未知]
                        │  ├─ 文 [未知]
                        │  ├─ 文 [未知]
                        │  ├─ 文 [没有联系本小区的社区工作者的记录]
                        │  ├─ 文 [没有物业服务人员的记录]
                        │  ├─ 文 [未知]
                        │  └─ 文 [未知]
                        └─ T1 文
                           ├─ 文 [m1]
                           ├─ 文 [空缺]
                           └─ 文 [1/3人]
                        """);
    }
}
