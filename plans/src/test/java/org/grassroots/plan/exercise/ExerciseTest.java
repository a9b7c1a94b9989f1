package org.grassroots.plan.exercise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.grassroots.plan.exercise.Runs.START;
import static org.grassroots.plan.exercise.Runs.TEN_MINUTES;
import static org.grassroots.plan.exercise.Runs.fact;
import static org.grassroots.plan.exercise.Runs.minute;
import static org.grassroots.plan.exercise.Runs.order;
import static org.grassroots.plan.exercise.Runs.plan;
import static org.grassroots.plan.exercise.Runs.script;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.grassroots.fact.Answer;
import org.grassroots.member.MemberId;
import org.grassroots.member.PersonId;
import org.grassroots.member.Residence;
import org.grassroots.plan.Plan;
import org.grassroots.plan.SampleRegisters;
import org.grassroots.plan.SampleTemplates;
import org.grassroots.plan.activation.OrderRefusal;
import org.grassroots.plan.catalogue.ZoneReader;
import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.json.ExerciseLogWriter;
import org.grassroots.plan.posting.DrawnZone;
import org.grassroots.plan.posting.ZoneCheck;
import org.grassroots.plan.template.TemplateId;
import org.grassroots.plan.zone.effect.PostPlace;
import org.grassroots.plan.zone.effect.ZoneEffects;
import org.junit.jupiter.api.Test;

class ExerciseTest {
    private static final ElementId ILL = ElementId.of("ill");

    private static ExerciseReport run(Plan plan, ExerciseScript script) {
        return Exercise.of(plan).run(script, 7);
    }

    private static List<ExerciseFinding.Kind> kinds(ExerciseReport report) {
        return report.findings().stream().map(ExerciseFinding::kind).distinct().toList();
    }

    private static PersonId head(Plan plan) {
        return plan.teams().get(0).posts().get(0).people().get(0);
    }

    private static PersonId guard(Plan plan, int place) {
        return plan.teams().get(0).posts().get(2).people().get(place);
    }

    @Test
    void a_stage_is_staffed_when_the_last_of_its_people_has_come() {
        ExerciseReport report = run(plan(4), script(TEN_MINUTES, order(30, "alert", "county")));

        StageStaffing staffing = report.staffings().get(0);
        assertThat(staffing.stage()).isEqualTo(ElementId.of("alert"));
        assertThat(staffing.orderedAt()).isEqualTo(minute(30));
        assertThat(staffing.took()).contains(Duration.ofMinutes(10));
        assertThat(staffing.places()).isEqualTo(4);
        assertThat(staffing.filled()).isEqualTo(4);
        assertThat(staffing.lacking()).isEmpty();
        assertThat(report.activation().state().stage().id()).isEqualTo(ElementId.of("alert"));
        assertThat(report.log())
                .extracting(LogEntry::kind)
                .containsSubsequence(
                        LogEntry.Kind.ORDER_OBEYED, LogEntry.Kind.CALLED, LogEntry.Kind.ARRIVED, LogEntry.Kind.STAFFED);
    }

    @Test
    void a_stage_that_lacks_people_is_never_staffed_and_says_where() {
        ExerciseReport report = run(plan(3), script(TEN_MINUTES, order(0, "alert", "county")));

        StageStaffing staffing = report.staffings().get(0);
        assertThat(staffing.staffedAt()).isEmpty();
        assertThat(staffing.filled()).isEqualTo(3);
        assertThat(staffing.lacking()).containsExactly("special/T1/posts/guard");
        assertThat(report.findings()).anySatisfy(finding -> {
            assertThat(finding.kind()).isEqualTo(ExerciseFinding.Kind.NOT_STAFFED);
            assertThat(finding.text().english())
                    .isEqualTo(
                            "stage alert, ordered 2026-07-01T06:00, was never staffed: 3 of 4 places, lacking 1 posts");
        });
    }

    @Test
    void a_duty_is_unmet_until_somebody_stands_who_carries_it() {
        ExerciseReport report = run(plan(4), script(TEN_MINUTES, order(30, "alert", "county")));

        assertThat(report.dutyGaps())
                .containsExactly(new DutyGap(ElementId.of("T1"), ElementId.of("d1"), START, minute(40), true));
        assertThat(kinds(report)).isEmpty();
        assertThat(run(plan(4), script(TEN_MINUTES, order(51, "alert", "county")))
                        .findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.text().english())
                        .isEqualTo("nobody did duty d1 of T1 for 61 minutes from 2026-07-01T06:00 on"));
        assertThat(kinds(run(plan(4), script(TEN_MINUTES, order(50, "alert", "county")))))
                .isEmpty();
    }

    @Test
    void a_duty_that_is_never_done_is_unmet_until_the_end() {
        ExerciseReport report = run(plan(4), script(TEN_MINUTES));

        assertThat(report.dutyGaps())
                .containsExactly(new DutyGap(ElementId.of("T1"), ElementId.of("d1"), START, START.plusDays(1), false));
    }

    @Test
    void an_order_without_power_is_refused_and_changes_nothing() {
        ExerciseReport report = run(plan(4), script(TEN_MINUTES, order(5, "alert", "neighbour")));

        assertThat(report.refused()).singleElement().satisfies(order -> {
            assertThat(order.at()).isEqualTo(minute(5));
            assertThat(order.refusal().reason()).isEqualTo(OrderRefusal.Reason.NO_POWER);
        });
        assertThat(report.staffings()).isEmpty();
        assertThat(report.activation().log().events()).isEmpty();
        assertThat(report.findings())
                .filteredOn(finding -> finding.kind() == ExerciseFinding.Kind.ORDER_WITHOUT_POWER)
                .singleElement()
                .satisfies(finding -> assertThat(finding.text().english())
                        .isEqualTo("an order of 2026-07-01T06:05 came from somebody without the power to give it"));
    }

    @Test
    void facts_that_call_for_a_stage_are_told_and_missed_if_nobody_orders_it() {
        ExerciseReport missed = run(plan(4), script(TEN_MINUTES, fact(5, "trouble", Answer.YES)));
        assertThat(missed.log()).extracting(LogEntry::kind).contains(LogEntry.Kind.STAGE_DUE);
        assertThat(missed.findings())
                .anySatisfy(finding -> assertThat(finding.text().english())
                        .isEqualTo("since 2026-07-01T06:05 the facts call for alert, and nobody has ordered it"));

        assertThat(kinds(
                        run(plan(4), script(TEN_MINUTES, fact(5, "trouble", Answer.YES), order(6, "alert", "county")))))
                .doesNotContain(ExerciseFinding.Kind.NOT_ORDERED);
        assertThat(kinds(run(
                        plan(4), script(TEN_MINUTES, fact(5, "trouble", Answer.YES), fact(9, "trouble", Answer.NO)))))
                .doesNotContain(ExerciseFinding.Kind.NOT_ORDERED);
    }

    @Test
    void who_falls_ill_leaves_a_gap_and_comes_when_back() {
        Plan plan = plan(4);
        ExerciseReport report = run(
                plan,
                script(
                        TEN_MINUTES,
                        order(0, "alert", "county"),
                        new Inject.PersonOut(minute(5), head(plan), ILL),
                        new Inject.PersonBack(minute(100), head(plan))));

        assertThat(report.staffings().get(0).staffedAt()).contains(minute(110));
        assertThat(report.log())
                .filteredOn(entry -> entry.subject().equals(head(plan).value()))
                .extracting(LogEntry::kind)
                .containsExactly(
                        LogEntry.Kind.CALLED,
                        LogEntry.Kind.PERSON_OUT,
                        LogEntry.Kind.PERSON_BACK,
                        LogEntry.Kind.CALLED,
                        LogEntry.Kind.ARRIVED);
    }

    @Test
    void who_is_out_is_replaced_by_somebody_of_a_shift_that_is_not_called() {
        Plan plan = plan(Runs.shifts(), 8);
        ExerciseReport report = run(
                plan,
                script(TEN_MINUTES, order(0, "alert", "county"), new Inject.PersonOut(minute(5), guard(plan, 0), ILL)));

        assertThat(report.staffings().get(0).staffedAt()).contains(minute(15));
        assertThat(report.staffings().get(0).places()).isEqualTo(5);
        assertThat(report.log())
                .contains(new LogEntry(
                        minute(15),
                        LogEntry.Kind.ARRIVED,
                        guard(plan, 1).value(),
                        ExerciseWords.arrived(guard(plan, 1))));
    }

    @Test
    void who_never_answers_counts_as_not_reached_after_the_last_call() {
        ExerciseOptions silent =
                ExerciseOptions.builder().unansweredPerThousand(1000).calls(2).build();
        ExerciseReport report = run(plan(4), script(silent, order(0, "alert", "county")));

        assertThat(report.staffings().get(0).filled()).isZero();
        assertThat(report.log())
                .filteredOn(entry -> entry.kind() == LogEntry.Kind.NOT_REACHED)
                .hasSize(4)
                .allSatisfy(entry -> assertThat(entry.at()).isEqualTo(minute(30)));
        assertThat(report.log())
                .filteredOn(entry -> entry.kind() == LogEntry.Kind.NOT_ANSWERED)
                .hasSize(4);
    }

    @Test
    void who_has_no_post_at_a_stage_is_released() {
        ExerciseReport report = run(
                plan(4),
                ExerciseScript.builder()
                        .start(START)
                        .end(START.plusDays(4))
                        .options(TEN_MINUTES)
                        .addInjects(order(0, "alert", "county"), fact(1, "trouble", Answer.NO))
                        .addInjects(order(2 * 24 * 60, "ordinary", "county"))
                        .build());

        assertThat(report.activation().state().stage().id()).isEqualTo(ElementId.of("ordinary"));
        assertThat(report.log())
                .filteredOn(entry -> entry.kind() == LogEntry.Kind.RELEASED)
                .hasSize(4);
        assertThat(report.staffings()).extracting(StageStaffing::places).containsExactly(4L, 0L);
    }

    @Test
    void a_stage_beyond_its_expected_end_is_overdue() {
        ExerciseScript.Builder days =
                ExerciseScript.builder().start(START).options(TEN_MINUTES).addInjects(order(0, "alert", "county"));

        assertThat(kinds(run(plan(4), days.end(START.plusDays(3)).build()))).isEmpty();
        assertThat(kinds(run(plan(4), days.end(START.plusDays(3).plusMinutes(1)).build())))
                .containsExactly(ExerciseFinding.Kind.OVERDUE);
    }

    @Test
    void a_zone_keeps_people_from_their_posts_until_it_is_lifted() {
        Plan plan = plan(4);
        ZoneEffects effects = ZoneEffects.builder()
                .from(ZoneReader.shippedEffects(TemplateId.of("one-ten-seven")).orElseThrow())
                .template("sample")
                .posts(List.of(new PostPlace("special/T1/posts/guard", ElementId.of("gate"), SampleTemplates.OURS)))
                .build();
        Exercise exercise = Exercise.of(plan)
                .withZones(
                        new ZoneCheck(ZoneReader.shipped().find("R1").orElseThrow(), effects),
                        Map.of(
                                head(plan), Residence.in(SampleRegisters.C1),
                                guard(plan, 0), Residence.in(SampleRegisters.C1)));
        DrawnZone sealed = DrawnZone.of("sealed", SampleRegisters.C1);
        ExerciseReport report = exercise.run(
                script(
                        TEN_MINUTES,
                        new Inject.ZoneDrawn(minute(0), sealed),
                        order(1, "alert", "county"),
                        new Inject.ZoneLifted(minute(60), sealed)),
                7);

        assertThat(report.staffings().get(0).staffedAt()).contains(minute(70));
        assertThat(report.findings())
                .filteredOn(finding -> finding.kind() == ExerciseFinding.Kind.FORBIDDEN)
                .singleElement()
                .satisfies(finding -> assertThat(finding.text().english())
                        .isEqualTo("the zone of the home forbids " + guard(plan, 0)
                                + " to stand at special/T1/posts/guard"));
        assertThat(report.log())
                .extracting(LogEntry::kind)
                .contains(LogEntry.Kind.ZONE_DRAWN, LogEntry.Kind.ZONE_LIFTED, LogEntry.Kind.FORBIDDEN);
    }

    @Test
    void the_log_is_written_a_line_an_entry() throws IOException {
        ExerciseReport report = run(plan(4), script(TEN_MINUTES, order(0, "alert", "county")));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ExerciseLogWriter().write(report, out);
        List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();

        assertThat(lines).hasSameSizeAs(report.log());
        assertThat(lines)
                .contains(
                        "{\"format\":\"grassroots-exercise-log/1\",\"at\":\"2026-07-01T06:00\",\"kind\":\"order-obeyed\","
                                + "\"subject\":\"alert\",\"text\":{\"en\":\"the order of county to go to alert is obeyed\","
                                + "\"zh-Hans\":\"执行county转入alert的指令\"}}");
    }

    @Test
    void injects_that_fit_nothing_are_refused() {
        Exercise exercise = Exercise.of(plan(4));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> exercise.run(script(TEN_MINUTES, fact(0, "flood", Answer.YES)), 7))
                .withMessage("the ladder of 'sample' has no condition 'flood'; its conditions are [trouble]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> exercise.run(script(TEN_MINUTES, new Inject.PersonBack(START, MemberId.of("m9"))), 7))
                .withMessage("'m9' holds neither post nor seat in the plan of 'c1'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> exercise.run(
                        script(TEN_MINUTES, new Inject.ZoneDrawn(START, DrawnZone.of("high", SampleRegisters.C1))), 7))
                .withMessage(
                        "zone 'high' is drawn at 2026-07-01T06:00, but the exercise knows no zones; give it some by"
                                + " withZones");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> script(TEN_MINUTES, fact(24 * 60, "trouble", Answer.YES)))
                .withMessage("an inject at 2026-07-02T06:00 lies outside the exercise, which runs from 2026-07-01T06:00"
                        + " to before 2026-07-02T06:00");
        assertThat(script(TEN_MINUTES, fact(24 * 60 - 1, "trouble", Answer.YES)).injects())
                .hasSize(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        ExerciseOptions.builder().slowest(Duration.ofMinutes(4)).build())
                .withMessage("the quickest answer must not take longer than the slowest (PT4M), was PT5M");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        ExerciseOptions.builder().unansweredPerThousand(1001).build())
                .withMessage("unanswered calls must be 0 to 1000 of a thousand, were 1001");
    }
}
