package org.grassroots.plan.exercise;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.grassroots.fact.Answer;
import org.grassroots.plan.Plan;
import org.grassroots.plan.PlanInstantiator;
import org.grassroots.plan.SampleLadders;
import org.grassroots.plan.SampleRegisters;
import org.grassroots.plan.SampleTemplates;
import org.grassroots.plan.activation.StageOrder;
import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.stage.Crew;
import org.grassroots.plan.stage.Ladder;
import org.grassroots.plan.team.Need;
import org.grassroots.plan.team.PersonKind;
import org.grassroots.plan.team.Post;
import org.grassroots.plan.team.PostRank;
import org.grassroots.plan.template.PlanTemplate;
import org.grassroots.text.Text;

/** Small exercises: one team with a head, a deputy and two guards, nobody on in the ordinary stage, all on in the alert. */
final class Runs {
    static final LocalDateTime START = LocalDateTime.of(2026, 7, 1, 6, 0);
    static final ExerciseOptions TEN_MINUTES = ExerciseOptions.builder()
            .quickest(Duration.ofMinutes(10))
            .slowest(Duration.ofMinutes(10))
            .unansweredPerThousand(0)
            .build();

    private Runs() {}

    static PlanTemplate template() {
        return SampleTemplates.of(
                1,
                SampleTemplates.team(
                        "T1",
                        List.of(
                                post("head", PostRank.HEAD, 1),
                                post("deputy", PostRank.DEPUTY, 1),
                                post("guard", PostRank.MEMBER, 2))));
    }

    private static Post post(String id, PostRank rank, int people) {
        return SampleTemplates.post(id, rank, Need.fixed(people), SampleTemplates.of(PersonKind.MEMBER))
                .build();
    }

    /** Three guards in each of two shifts, of which the alert calls the first: those of the second may stand in. */
    static PlanTemplate shifts() {
        Post guard = Post.builder()
                .from(post("guard", PostRank.MEMBER, 3))
                .need(Need.builder().people(3).shifts(2).build())
                .build();
        List<Post> posts = List.of(post("head", PostRank.HEAD, 1), post("deputy", PostRank.DEPUTY, 1), guard);
        PlanTemplate template = SampleTemplates.of(1, SampleTemplates.team("T1", posts));
        Ladder ladder = template.ladder();
        return PlanTemplate.builder()
                .from(template)
                .ladder(Ladder.builder()
                        .from(ladder)
                        .crews(List.of(new Crew(
                                SampleLadders.ALL,
                                Text.of("first shift", "一班"),
                                1,
                                OptionalInt.of(1),
                                SampleTemplates.OURS)))
                        .build())
                .build();
    }

    /** With members m1 to m-people. */
    static Plan plan(int people) {
        return plan(template(), people);
    }

    static Plan plan(PlanTemplate template, int people) {
        return new PlanInstantiator(template)
                .instantiate(
                        SampleRegisters.register()
                                .members(SampleRegisters.members(people))
                                .build(),
                        SampleRegisters.C1,
                        SampleRegisters.DAY);
    }

    static LocalDateTime minute(int minute) {
        return START.plusMinutes(minute);
    }

    static Inject order(int minute, String stage, String authority) {
        return new Inject.OrderReceived(StageOrder.builder()
                .at(minute(minute))
                .to(ElementId.of(stage))
                .authority(ElementId.of(authority))
                .matter("a made-up matter")
                .level("IV")
                .expected(Duration.ofDays(3))
                .addMeasures("a made-up measure")
                .decision("no. 1")
                .build());
    }

    static Inject fact(int minute, String condition, Answer answer) {
        return Inject.FactLearned.of(minute(minute), condition, answer, LocalDate.of(2026, 7, 1));
    }

    /** A day long. */
    static ExerciseScript script(ExerciseOptions options, Inject... injects) {
        return ExerciseScript.builder()
                .start(START)
                .end(START.plusDays(1))
                .injects(Arrays.asList(injects))
                .options(options)
                .build();
    }
}
