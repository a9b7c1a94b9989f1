package org.grassroots.plan.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.Set;
import java.util.stream.Collectors;
import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.element.ElementProblem;
import org.grassroots.plan.element.Origin;
import org.grassroots.plan.element.OriginMark;
import org.grassroots.text.Text;
import org.junit.jupiter.api.Test;

class FlowTest {

    @Test
    void a_sound_flow_has_no_problem() {
        assertThat(Flows.of(
                                "START a > b",
                                "STEP b > c",
                                "DECISION c > yes:d no:b",
                                "STEP= d > e f",
                                "STEP? e > z",
                                "STEP f > z",
                                "END z")
                        .problems())
                .isEmpty();
    }

    @Test
    void one_start_and_an_end_are_needed() {
        problems(Flows.of("STEP a > z", "END z"), "nodes: no START; expected exactly one START");
        problems(
                Flows.of("START a > z", "START b > z", "END z"),
                "nodes: several STARTs: a, b; expected exactly one START");
        problems(
                Flows.of("START a > b", "STEP b > b"),
                "nodes: no END; expected at least one END, so that the flow can end");
    }

    @Test
    void a_step_that_cannot_be_reached_is_named() {
        problems(
                Flows.of("START a > z", "STEP b > z", "END z"),
                "b: cannot be reached from the START; expected a way that leads here, or no such node");
    }

    @Test
    void a_circle_without_a_way_out_is_named() {
        problems(
                Flows.of("START a > b", "DECISION b > yes:z no:c", "STEP c > d", "STEP d > c", "END z"),
                "c: no way leads from here to an END; expected a way out, so that the flow can end",
                "d: no way leads from here to an END; expected a way out, so that the flow can end");
    }

    @Test
    void a_decision_has_two_exits_with_an_answer_each() {
        problems(
                Flows.of("START a > b", "DECISION b > yes:z", "END z"),
                "b, next: a DECISION with one exit; expected two exits or more");
        problems(
                Flows.of("START a > b", "DECISION b > z no:z", "END z"),
                "b, next/0: an exit of a DECISION without 'when'; expected the answer that leads this way");
        problems(
                Flows.of("START a > b", "DECISION b > yes:z yes:b", "END z"),
                "b, next/1/when: two exits with the answer 'yes'; expected each answer once");
    }

    @Test
    void a_step_has_one_exit_without_answer_or_parallel_ones() {
        problems(
                Flows.of("START a > b", "STEP b > z y", "END z", "END y"),
                "b, next: a STEP with 2 exits; expected one exit, or 'parallel' if all are taken at once, or a DECISION");
        problems(
                Flows.of("START a > b", "STEP b > yes:z", "END z"),
                "b, next/0/when: an answer at the exit of a STEP; expected answers at a DECISION only");
        problems(
                Flows.of("START a > b", "STEP= b > z z", "END z"),
                "b, next/1: two parallel exits to 'z'; expected each way once");
        problems(
                Flows.of("START a > b", "STEP= b > z", "END z"),
                "b, parallel: a STEP with one exit is parallel; expected it of a STEP with several exits only");
        problems(
                Flows.of("START a > b", "DECISION= b > yes:z no:b", "END z"),
                "b, parallel: a DECISION with 2 exits is parallel; expected it of a STEP with several exits only");
    }

    @Test
    void a_start_has_one_exit_and_an_end_none() {
        problems(
                Flows.of("START a > z y", "END z", "END y"),
                "a, next: a START with 2 exits; expected exactly one exit");
        problems(
                Flows.of("START a > z", "END z > a"),
                "z, next: an END with one exit; expected none: the flow ends here");
    }

    @Test
    void somebody_does_each_step_and_decision() {
        problems(
                Flows.of("START a > b", "STEP! b > c", "DECISION! c > yes:z no:b", "END z"),
                "b, by: nobody does this STEP; expected the id of a post of the team",
                "c, by: nobody does this DECISION; expected the id of a post of the team");
    }

    @Test
    void only_a_step_with_one_exit_depends_on_a_fact() {
        problems(
                Flows.of("START a > b", "DECISION? b > yes:z no:b", "END z"),
                "b, onlyIf: a DECISION with 2 exits can be left out; expected it of a STEP with one exit only, whose neighbours can be joined");
    }

    @Test
    void exits_lead_to_nodes_and_ids_are_unique() {
        problems(
                Flows.of("START a > b", "DECISION b > yes:z no:x", "END z"),
                "b, next/1/to: no node 'x'; expected one of a, b, z");
        problems(
                Flows.of("START a > z", "END z", "END z"),
                "z, id: two nodes have this id; expected an id of its own for each node");
    }

    private static void problems(Flow flow, String... messages) {
        assertThat(flow.problems()).extracting(ElementProblem::message).containsExactly(messages);
    }

    @Test
    void the_predecessors_of_a_step_left_out_go_to_its_successor() {
        Flow flow = Flows.of("START a > b", "STEP? b > c", "STEP? c > d", "DECISION d > yes:z no:b", "END z");
        assertThat(without(flow, "b", "c")).isEqualTo(Flows.of("START a > d", "DECISION d > yes:z no:d", "END z"));
        assertThat(without(flow, "b"))
                .isEqualTo(Flows.of("START a > c", "STEP? c > d", "DECISION d > yes:z no:c", "END z"));
        assertThat(without(flow)).isSameAs(flow);
    }

    @Test
    void parallel_ways_that_become_empty_are_one_way() {
        Flow flow = Flows.of("START a > b", "STEP= b > c d", "STEP? c > z", "STEP? d > z", "END z");
        assertThat(without(flow, "c")).isEqualTo(Flows.of("START a > b", "STEP= b > z d", "STEP? d > z", "END z"));
        assertThat(without(flow, "c", "d")).isEqualTo(Flows.of("START a > b", "STEP b > z", "END z"));
    }

    @Test
    void what_is_no_step_with_one_exit_cannot_be_left_out() {
        Flow flow = Flows.of("START a > b", "STEP= b > z y", "END z", "END y");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> without(flow, "x"))
                .withMessage("flow 'flow' has no node 'x' to leave out");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> without(flow, "b"))
                .withMessage("flow 'flow': only a step with one exit can be left out, but 'b' is a STEP with 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> without(flow, "a"))
                .withMessage("flow 'flow': only a step with one exit can be left out, but 'a' is a START with 1");
    }

    @Test
    void a_circle_left_out_as_a_whole_leads_nowhere() {
        Flow flow = Flows.of("START a > b", "STEP b > c", "STEP c > b", "END z");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> without(flow, "b", "c"))
                .withMessage("flow 'flow': leaving out [b, c] leaves a circle that leads nowhere");
    }

    @Test
    void a_step_takes_some_time() {
        FlowNode.Builder node = FlowNode.builder()
                .id(ElementId.of("s"))
                .kind(FlowNodeKind.STEP)
                .text(Text.same("s"))
                .origin(Origin.of(OriginMark.OURS, "grassroots"));
        assertThat(node.within(Duration.ofSeconds(1)).build().within()).contains(Duration.ofSeconds(1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> node.within(Duration.ZERO).build())
                .withMessage("node 's': 'within' must be more than zero, such as PT2H; was PT0S");
    }

    private static Flow without(Flow flow, String... ids) {
        return flow.without(Set.of(ids).stream().map(ElementId::of).collect(Collectors.toSet()));
    }
}
