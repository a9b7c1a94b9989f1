package org.grassroots.plan.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.grassroots.area.PropertyServiceId;
import org.grassroots.fact.Known;
import org.grassroots.plan.Plan;
import org.grassroots.plan.PlanInstantiator;
import org.grassroots.plan.SampleRegisters;
import org.grassroots.plan.SampleTemplates;
import org.grassroots.plan.chart.FlowChart;
import org.grassroots.plan.chart.FlowNode;
import org.grassroots.plan.team.PersonKind;
import org.grassroots.register.Register;
import org.grassroots.text.Language;
import org.junit.jupiter.api.Test;

class FlowDrawingTest {
    private static final PlanInstantiator PLANS = new PlanInstantiator(
            SampleTemplates.of(2, SampleTemplates.team("T1", SampleTemplates.of(PersonKind.MEMBER))));
    private static final Register REGISTER =
            SampleRegisters.register().members(SampleRegisters.members(1)).build();

    private static Plan plan(Register register) {
        return PLANS.instantiate(register, SampleRegisters.C1, SampleRegisters.DAY);
    }

    private static List<String> badges(FlowChart chart, String id) {
        return chart.nodes().stream()
                .filter(node -> node.id().equals(id))
                .map(FlowNode::badges)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void step_says_which_post_does_it_and_who_holds_the_post() {
        FlowChart chart =
                new FlowDrawing(Language.ENGLISH).drawAll(plan(REGISTER)).get(0);

        assertThat(badges(chart, "work")).containsExactly("head", "m1");
        assertThat(chart.edges()).extracting("to").containsExactly("work", "ask", "end");
    }

    @Test
    void person_is_named_as_the_maker_of_the_chart_says() {
        FlowDrawing drawing = new FlowDrawing(Language.SIMPLIFIED_CHINESE, person -> "某**");

        assertThat(badges(drawing.drawAll(plan(REGISTER)).get(0), "work")).containsExactly("文", "某**");
    }

    @Test
    void post_that_nobody_holds_is_vacant() {
        Plan plan = plan(SampleRegisters.register().build());

        assertThat(badges(new FlowDrawing(Language.ENGLISH).drawAll(plan).get(0), "work"))
                .containsExactly("head", "vacant");
        assertThat(badges(
                        new FlowDrawing(Language.SIMPLIFIED_CHINESE)
                                .drawAll(plan)
                                .get(0),
                        "work"))
                .containsExactly("文", "空缺");
    }

    @Test
    void step_that_waits_for_a_fact_is_pending_and_one_that_is_left_out_is_not_drawn() {
        FlowDrawing drawing = new FlowDrawing(Language.ENGLISH);
        Register without = SampleRegisters.register(
                        SampleRegisters.compound().propertyService(Known.<PropertyServiceId>none()))
                .build();

        assertThat(badges(drawing.drawAll(plan(REGISTER)).get(0), "ask")).contains("pending");
        assertThat(drawing.drawAll(plan(without)).get(0).nodes())
                .extracting("id")
                .containsExactly("start", "work", "end");
    }
}
