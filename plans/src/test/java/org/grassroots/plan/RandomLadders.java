package org.grassroots.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.stage.Crew;
import org.grassroots.plan.stage.Direction;
import org.grassroots.plan.stage.Guard;
import org.grassroots.plan.stage.GuardTerm;
import org.grassroots.plan.stage.Ladder;
import org.grassroots.plan.stage.Stage;
import org.grassroots.plan.stage.StageTeam;
import org.grassroots.plan.stage.StandIn;
import org.grassroots.plan.stage.Transition;
import org.grassroots.plan.team.PersonKind;
import org.grassroots.plan.template.PlanTemplate;
import org.grassroots.plan.template.SpecialPlan;
import org.grassroots.plan.template.StartCondition;

/** Templates whose ladders keep all laws and have any form: stages side by side, skipped, shrinking for a reason. */
public final class RandomLadders {
    private static final List<String> AUTHORITIES = List.of("county", "street", "community");

    private final Random random;
    private final List<ElementId> teams;
    private final List<ElementId> stages;
    private final Set<String> conditions = new LinkedHashSet<>(List.of("over"));

    private RandomLadders(Random random) {
        this.random = random;
        this.teams = ids("T", 1 + random.nextInt(4));
        this.stages = ids("s", 1 + random.nextInt(6));
    }

    public static PlanTemplate any(Random random) {
        return new RandomLadders(random).template();
    }

    private static List<ElementId> ids(String letter, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> ElementId.of(letter + number))
                .toList();
    }

    private PlanTemplate template() {
        List<Stage> made = stages();
        List<Transition> ways = ways(made);
        List<Stage> shown = new ArrayList<>(made);
        Collections.shuffle(shown, random);
        Collections.shuffle(ways, random);
        Ladder ladder = Ladder.builder()
                .ordinary(stages.get(0))
                .addCrews(crew("A", 1, OptionalInt.of(1)), crew("B", 2, OptionalInt.empty()))
                .addBodies(SampleLadders.term("branch"), SampleLadders.term("command"))
                .authorities(AUTHORITIES.stream().map(SampleLadders::term).toList())
                .conditions(conditions.stream().map(SampleLadders::term).toList())
                .stages(shown)
                .transitions(ways)
                .build();
        SpecialPlan[] plain = teams.stream()
                .map(team -> SampleTemplates.team(team.value(), SampleTemplates.of(PersonKind.MEMBER)))
                .toArray(SpecialPlan[]::new);
        return PlanTemplate.builder()
                .from(SampleTemplates.of(2, plain))
                .specialPlans(List.of(plain).stream()
                        .map(plan -> startingWhereItIsOn(plan, made))
                        .toList())
                .ladder(ladder)
                .build();
    }

    private static Crew crew(String id, int from, OptionalInt to) {
        return new Crew(ElementId.of(id), SampleTemplates.text(id), from, to, SampleTemplates.OURS);
    }

    private static SpecialPlan startingWhereItIsOn(SpecialPlan plan, List<Stage> stages) {
        ElementId first = stages.stream()
                .filter(stage -> stage.team(plan.id()).isPresent())
                .findFirst()
                .orElseThrow()
                .id();
        return SpecialPlan.builder()
                .from(plan)
                .starts(new StartCondition(first, SampleTemplates.text("when"), SampleTemplates.OURS))
                .build();
    }

    private List<Stage> stages() {
        List<List<StageTeam>> on = new ArrayList<>();
        stages.forEach(stage -> on.add(someTeams()));
        for (ElementId team : teams) {
            if (on.stream().flatMap(List::stream).noneMatch(one -> one.team().equals(team))) {
                on.get(random.nextInt(on.size())).add(new StageTeam(team, someCrews()));
            }
        }
        return IntStream.range(0, stages.size())
                .mapToObj(at -> stage(stages.get(at), on.get(at)))
                .toList();
    }

    private List<StageTeam> someTeams() {
        List<StageTeam> some = new ArrayList<>();
        teams.stream().filter(team -> random.nextBoolean()).forEach(team -> some.add(new StageTeam(team, someCrews())));
        return some;
    }

    private List<ElementId> someCrews() {
        return random.nextInt(4) == 0
                ? List.of()
                : random.nextBoolean() ? List.of(ElementId.of("A")) : List.of(ElementId.of("A"), ElementId.of("B"));
    }

    private Stage stage(ElementId id, List<StageTeam> on) {
        List<ElementId> active = on.stream().map(StageTeam::team).toList();
        Stage.Builder stage = SampleLadders.stage(id).teams(on);
        boolean allStoodIn = !active.isEmpty() && random.nextInt(3) == 0;
        for (ElementId team : teams) {
            if (!active.contains(team) && !active.isEmpty() && (allStoodIn || random.nextInt(3) == 0)) {
                stage.addStandIns(new StandIn(team, active.get(random.nextInt(active.size()))));
            }
        }
        return stage.body(
                        allStoodIn
                                ? Optional.empty()
                                : Optional.of(ElementId.of(random.nextBoolean() ? "branch" : "command")))
                .build();
    }

    /** The number of a stage tells how grave it is: ways up lead to higher numbers, and every stage has one each way. */
    private List<Transition> ways(List<Stage> made) {
        List<Transition> ups = new ArrayList<>();
        for (int to = 1; to < made.size(); to++) {
            for (int from : some(to)) {
                ups.add(up(made.get(from), made.get(to)));
            }
        }
        List<Transition> all = new ArrayList<>(ups);
        for (int from = 1; from < made.size(); from++) {
            for (int to : some(from)) {
                all.add(down(made.get(from).id(), made.get(to).id(), ups));
            }
        }
        return all;
    }

    /** Some of the numbers below, at least one. */
    private List<Integer> some(int below) {
        int sure = random.nextInt(below);
        return IntStream.range(0, below)
                .filter(number -> number == sure || random.nextInt(3) == 0)
                .boxed()
                .toList();
    }

    private Transition up(Stage from, Stage to) {
        List<GuardTerm> terms = new ArrayList<>();
        for (int at = 0; at <= random.nextInt(2); at++) {
            String condition = "up-" + from.id() + "-" + to.id() + "-" + at;
            conditions.add(condition);
            terms.add(new GuardTerm(ElementId.of(condition), true, random.nextInt(3)));
        }
        Predicate<StageTeam> covered =
                team -> to.team(team.team()).filter(there -> there.covers(team)).isPresent();
        return Transition.builder()
                .from(SampleLadders.way(from.id(), to.id(), Direction.UP, new Guard(match(), terms)))
                .orderedBy(someAuthorities())
                .shrinks(
                        from.teams().stream().allMatch(covered)
                                ? Optional.empty()
                                : Optional.of(SampleTemplates.text("why")))
                .build();
    }

    /** Contradicts every way up there is, so that whatever can be due with it is not. */
    private Transition down(ElementId from, ElementId to, List<Transition> ups) {
        List<GuardTerm> terms =
                new ArrayList<>(List.of(new GuardTerm(ElementId.of("over"), true, 1 + random.nextInt(5))));
        ups.forEach(up -> up.guard()
                .terms()
                .forEach(term -> terms.add(new GuardTerm(term.condition(), false, random.nextInt(3)))));
        return Transition.builder()
                .from(SampleLadders.way(from, to, Direction.DOWN, new Guard(Guard.Match.ALL, terms)))
                .orderedBy(someAuthorities())
                .build();
    }

    private Guard.Match match() {
        return random.nextBoolean() ? Guard.Match.ALL : Guard.Match.ANY;
    }

    private List<ElementId> someAuthorities() {
        String sure = AUTHORITIES.get(random.nextInt(AUTHORITIES.size()));
        return AUTHORITIES.stream()
                .filter(authority -> authority.equals(sure) || random.nextInt(3) == 0)
                .map(ElementId::of)
                .toList();
    }
}
