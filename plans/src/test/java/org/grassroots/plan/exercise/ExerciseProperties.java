package org.grassroots.plan.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.grassroots.fact.Answer;
import org.grassroots.member.PersonId;
import org.grassroots.plan.BoundPost;
import org.grassroots.plan.BoundTeam;
import org.grassroots.plan.Plan;
import org.grassroots.plan.catalogue.TemplateCatalogue;
import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.json.ExerciseLogWriter;
import org.grassroots.plan.json.PlanWriter;

/** Laws of exercises, over random scripts for the shipped template. */
class ExerciseProperties {
    private static final Plan PLAN =
            Runs.plan(TemplateCatalogue.shipped().find("one-ten-seven").orElseThrow(), 60);
    private static final Plan SHIFTS = Runs.plan(Runs.shifts(), 8);
    private static final List<PersonId> PEOPLE = people(PLAN);
    private static final String WRITTEN = new PlanWriter().toText(PLAN);

    @Property(tries = 30)
    void the_same_seed_gives_the_same_bytes_and_the_plan_stays_as_it_is(@ForAll Random random, @ForAll long seed)
            throws IOException {
        ExerciseScript script = script(random);

        assertThat(bytes(PLAN, script, seed)).isEqualTo(bytes(PLAN, script, seed));
        assertThat(new PlanWriter().toText(PLAN)).isEqualTo(WRITTEN);
    }

    @Property(tries = 30)
    void the_order_of_the_injects_does_not_matter(@ForAll Random random, @ForAll long seed) {
        ExerciseScript script = script(random);
        List<Inject> injects = new ArrayList<>(script.injects());
        injects.addAll(script.injects().subList(0, script.injects().size() / 2));
        Collections.shuffle(injects, random);
        ExerciseScript other =
                ExerciseScript.builder().from(script).injects(injects).build();

        ExerciseReport report = Exercise.of(PLAN).run(script, seed);
        ExerciseReport again = Exercise.of(PLAN).run(other, seed);
        assertThat(again.log()).isEqualTo(report.log());
        assertThat(again.staffings()).isEqualTo(report.staffings());
        assertThat(again.dutyGaps()).isEqualTo(report.dutyGaps());
        assertThat(again.findings()).isEqualTo(report.findings());
        assertThat(again.activation()).isEqualTo(report.activation());
    }

    /** The first people of every post are kept: so nobody has another post than before. */
    @Property(tries = 150)
    void more_people_never_make_it_slower_to_staff_a_stage(@ForAll Random random, @ForAll long seed) {
        Plan fewer = fewer(random);
        List<PersonId> left = people(fewer);
        List<Inject> injects = new ArrayList<>(List.of(Runs.order(0, "alert", "county")));
        for (int at = 0; at < random.nextInt(4); at++) {
            PersonId person = left.get(random.nextInt(left.size()));
            injects.add(
                    random.nextBoolean()
                            ? new Inject.PersonOut(Runs.minute(random.nextInt(90)), person, ElementId.of("ill"))
                            : new Inject.PersonBack(Runs.minute(random.nextInt(90)), person));
        }
        ExerciseScript script = ExerciseScript.builder()
                .start(Runs.START)
                .end(Runs.START.plusDays(1))
                .injects(injects)
                .options(ExerciseOptions.builder()
                        .unansweredPerThousand(300)
                        .calls(2)
                        .build())
                .build();
        StageStaffing few = Exercise.of(fewer).run(script, seed).staffings().get(0);
        StageStaffing all = Exercise.of(SHIFTS).run(script, seed).staffings().get(0);

        Statistics.label("staffed with fewer people")
                .collect(few.staffedAt().isPresent())
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 2.0));
        few.staffedAt()
                .ifPresent(slow -> assertThat(all.staffedAt().orElseThrow()).isBeforeOrEqualTo(slow));
    }

    @Property(tries = 30)
    void gaps_and_log_lie_within_the_exercise_and_every_order_is_obeyed_or_refused(
            @ForAll Random random, @ForAll long seed) {
        ExerciseScript script = script(random);
        ExerciseReport report = Exercise.of(PLAN).run(script, seed);

        assertThat(report.log()).isSortedAccordingTo((one, other) -> one.at().compareTo(other.at()));
        assertThat(report.log())
                .allMatch(entry ->
                        !entry.at().isBefore(script.start()) && entry.at().isBefore(script.end()));
        assertThat(report.dutyGaps())
                .allMatch(gap -> gap.from().isBefore(gap.to()) && !gap.to().isAfter(script.end()));
        long orders = script.injects().stream()
                .distinct()
                .filter(Inject.OrderReceived.class::isInstance)
                .count();
        assertThat(report.activation().log().events().size() + report.refused().size())
                .isEqualTo((int) orders);
    }

    private static byte[] bytes(Plan plan, ExerciseScript script, long seed) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ExerciseLogWriter().write(Exercise.of(plan).run(script, seed), out);
        return out.toByteArray();
    }

    private static Plan fewer(Random random) {
        List<BoundTeam> teams = new ArrayList<>();
        for (BoundTeam team : SHIFTS.teams()) {
            List<BoundPost> posts = new ArrayList<>();
            for (BoundPost post : team.posts()) {
                int most = post.people().size();
                posts.add(BoundPost.builder()
                        .from(post)
                        .people(post.people().subList(0, most - random.nextInt(most)))
                        .build());
            }
            teams.add(new BoundTeam(team.special(), posts));
        }
        return Plan.builder().from(SHIFTS).teams(teams).build();
    }

    private static List<PersonId> people(Plan plan) {
        return plan.teams().stream()
                .flatMap(team -> team.posts().stream())
                .flatMap(post -> post.people().stream())
                .distinct()
                .toList();
    }

    private static ExerciseScript script(Random random) {
        List<Inject> injects = new ArrayList<>();
        for (int at = 0; at < 12; at++) {
            injects.add(inject(random));
        }
        return ExerciseScript.builder()
                .start(Runs.START)
                .end(Runs.START.plusDays(3))
                .injects(injects)
                .build();
    }

    private static Inject inject(Random random) {
        int minute = 30 * random.nextInt(6 * 24);
        PersonId person = PEOPLE.get(random.nextInt(PEOPLE.size()));
        return switch (random.nextInt(5)) {
            case 0 -> new Inject.PersonOut(Runs.minute(minute), person, ElementId.of("ill"));
            case 1 -> new Inject.PersonBack(Runs.minute(minute), person);
            case 2 ->
                Inject.FactLearned.of(
                        Runs.minute(minute),
                        random.nextBoolean() ? "case-in-compound" : "release-met",
                        random.nextBoolean() ? Answer.YES : Answer.NO,
                        LocalDate.of(2026, 6, 1));
            default ->
                Runs.order(
                        minute,
                        List.of("P1", "P2", "P3", "recovery", "P0").get(random.nextInt(5)),
                        List.of("county", "subdistrict", "community").get(random.nextInt(3)));
        };
    }
}
