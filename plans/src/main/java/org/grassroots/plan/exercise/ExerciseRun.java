package org.grassroots.plan.exercise;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import org.grassroots.member.PersonId;
import org.grassroots.plan.Plan;
import org.grassroots.plan.activation.Activation;
import org.grassroots.plan.activation.DueTransition;
import org.grassroots.plan.activation.RefusedOrderException;
import org.grassroots.plan.activation.StageOrder;
import org.grassroots.plan.activation.StagedPlan;
import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.posting.DrawnZone;
import org.grassroots.plan.stage.StageFacts;
import org.grassroots.plan.stage.Transition;

/** One run: moment by moment, whatever comes up happens, then everything is brought in line with it. */
final class ExerciseRun {
    private final Plan plan;
    private final Optional<Exercise.Zoning> zoning;
    private final ExerciseScript script;
    private final long seed;
    private final Answering answering;
    private final ExerciseLog log = new ExerciseLog();
    private final Duties duties;
    private final Staffings staffings = new Staffings(log);
    private final PriorityQueue<Coming> coming = new PriorityQueue<>();

    private final Map<PersonId, Coming> called = new LinkedHashMap<>();
    private final Set<PersonId> present = new LinkedHashSet<>();
    private final Set<PersonId> out = new LinkedHashSet<>();
    private final Set<PersonId> unreached = new LinkedHashSet<>();
    private final List<DrawnZone> zones = new ArrayList<>();
    private final Set<String> told = new LinkedHashSet<>();
    private final List<RefusedOrder> refused = new ArrayList<>();
    private final Map<Transition, LocalDateTime> due = new LinkedHashMap<>();
    private final ExerciseFindings findings = new ExerciseFindings();

    private Activation activation;
    private StageFacts facts = StageFacts.none();
    private Set<String> forbidden = Set.of();
    private Roster roster;

    ExerciseRun(Plan plan, Optional<Exercise.Zoning> zoning, ExerciseScript script, long seed) {
        this.plan = plan;
        this.zoning = zoning;
        this.script = script;
        this.seed = seed;
        answering = new Answering(script.options(), seed);
        duties = new Duties(plan, log);
        activation = Activation.of(plan);
        roster = newRoster();
        present.addAll(roster.wanted());
    }

    ExerciseReport report() {
        script.injects().stream().distinct().forEach(inject -> coming.add(Coming.of(inject, () -> happen(inject))));
        for (LocalDate day = script.start().toLocalDate();
                day.atStartOfDay().isBefore(script.end());
                day = day.plusDays(1)) {
            if (!day.atStartOfDay().isBefore(script.start())) {
                coming.add(new Coming(day.atStartOfDay(), Coming.MIDNIGHT, "", () -> {}));
            }
        }
        settle(script.start());
        while (!coming.isEmpty() && coming.peek().at().isBefore(script.end())) {
            LocalDateTime now = coming.peek().at();
            while (!coming.isEmpty() && coming.peek().at().equals(now)) {
                coming.remove().happens().run();
            }
            settle(now);
        }
        staffings.end(roster, present);
        List<DutyGap> gaps = duties.gaps(script.end());
        return ExerciseReport.builder()
                .script(script)
                .seed(seed)
                .log(log.entries())
                .staffings(staffings.all())
                .dutyGaps(gaps)
                .refused(refused)
                .findings(findings.all(
                        staffings.all(), gaps, script.options().dutyLimit(), refused, due, activation, script.end()))
                .activation(activation)
                .build();
    }

    private void happen(Inject inject) {
        LocalDateTime now = inject.at();
        if (inject instanceof Inject.FactLearned learned) {
            facts = facts.with(learned.condition(), learned.fact());
            log.add(
                    now,
                    LogEntry.Kind.FACT_LEARNED,
                    learned.condition().value(),
                    ExerciseWords.fact(
                            plan.template().ladder(),
                            learned.condition(),
                            learned.fact().answer()));
        } else if (inject instanceof Inject.PersonOut person) {
            out.add(person.person());
            present.remove(person.person());
            called.remove(person.person());
            log.add(
                    now,
                    LogEntry.Kind.PERSON_OUT,
                    person.person().value(),
                    ExerciseWords.out(person.person(), person.why()));
        } else if (inject instanceof Inject.PersonBack person) {
            out.remove(person.person());
            unreached.remove(person.person());
            log.add(now, LogEntry.Kind.PERSON_BACK, person.person().value(), ExerciseWords.back(person.person()));
        } else if (inject instanceof Inject.ZoneDrawn drawn) {
            zones.removeIf(zone -> sameArea(zone, drawn.area()));
            zones.add(drawn.area());
            log.add(now, LogEntry.Kind.ZONE_DRAWN, drawn.area().zone().value(), ExerciseWords.drawn(drawn.area()));
        } else if (inject instanceof Inject.ZoneLifted lifted) {
            zones.removeIf(zone -> sameArea(zone, lifted.area()));
            log.add(now, LogEntry.Kind.ZONE_LIFTED, lifted.area().zone().value(), ExerciseWords.lifted(lifted.area()));
        } else if (inject instanceof Inject.OrderReceived received) {
            obey(received.order());
        }
    }

    private static boolean sameArea(DrawnZone one, DrawnZone other) {
        return DrawnZone.builder().from(one).zone(other.zone()).build().equals(other);
    }

    private void obey(StageOrder order) {
        ElementId before = activation.state().stage().id();
        try {
            activation = activation.apply(order, facts);
        } catch (RefusedOrderException no) {
            refused.add(new RefusedOrder(order.at(), no.refusal()));
            log.add(order.at(), LogEntry.Kind.ORDER_REFUSED, order.to().value(), ExerciseWords.refused(order, no));
            return;
        }
        log.add(order.at(), LogEntry.Kind.ORDER_OBEYED, order.to().value(), ExerciseWords.obeyed(order));
        if (!before.equals(order.to())) {
            due.clear();
            staffings.begin(order.to(), order.at(), roster, present);
            roster = newRoster();
        }
    }

    private Roster newRoster() {
        return Roster.of(
                plan,
                StagedPlan.of(plan, activation.state().stage().id()),
                (path, person) -> !out.contains(person)
                        && !unreached.contains(person)
                        && !forbidden.contains(Exercise.Zoning.key(path, person)));
    }

    private void settle(LocalDateTime now) {
        forbidden = zones.isEmpty() ? Set.of() : zoning.orElseThrow().forbidden(plan, zones);
        roster = newRoster();
        tellForbidden(now);
        Set<PersonId> wanted = roster.wanted();
        for (PersonId person : List.copyOf(present)) {
            if (!wanted.contains(person)) {
                present.remove(person);
                log.add(now, LogEntry.Kind.RELEASED, person.value(), ExerciseWords.released(person));
            }
        }
        called.keySet().retainAll(wanted);
        for (PersonId person : wanted) {
            if (!present.contains(person) && !called.containsKey(person)) {
                log.add(now, LogEntry.Kind.CALLED, person.value(), ExerciseWords.called(person));
                call(person, 0, now);
            }
        }
        staffings.look(now, roster, present);
        duties.look(now, activation.state(), roster, present, out);
        lookForDue(now);
    }

    private void tellForbidden(LocalDateTime now) {
        roster.stage()
                .posts()
                .forEach(post -> post.called().forEach(person -> {
                    String path = Roster.WantedPost.path(post.team(), post.post());
                    String key = Exercise.Zoning.key(path, person);
                    if (forbidden.contains(key) && told.add(key)) {
                        log.add(now, LogEntry.Kind.FORBIDDEN, path, ExerciseWords.forbidden(path, person));
                        findings.forbidden(path, person);
                    }
                }));
    }

    private void call(PersonId person, int call, LocalDateTime now) {
        Answering.Outcome outcome = answering.of(person, call);
        Coming[] self = new Coming[1];
        LocalDateTime then = now.plus(outcome.after());
        self[0] = new Coming(then, Coming.ANSWER, person.value(), () -> {
            if (called.get(person) == self[0]) {
                answered(person, call, outcome.comes(), then);
            }
        });
        called.put(person, self[0]);
        coming.add(self[0]);
    }

    private void answered(PersonId person, int call, boolean comes, LocalDateTime now) {
        if (comes) {
            called.remove(person);
            present.add(person);
            log.add(now, LogEntry.Kind.ARRIVED, person.value(), ExerciseWords.arrived(person));
        } else if (call + 1 < script.options().calls()) {
            log.add(now, LogEntry.Kind.NOT_ANSWERED, person.value(), ExerciseWords.notAnswered(person));
            call(person, call + 1, now);
        } else {
            called.remove(person);
            unreached.add(person);
            log.add(now, LogEntry.Kind.NOT_REACHED, person.value(), ExerciseWords.notReached(person, call + 1));
        }
    }

    private void lookForDue(LocalDateTime now) {
        List<Transition> firing = activation.ways(facts, now.toLocalDate()).stream()
                .filter(way -> way.outcome().fires())
                .map(DueTransition::way)
                .toList();
        due.keySet().retainAll(firing);
        for (Transition way : firing) {
            if (due.putIfAbsent(way, now) == null) {
                log.add(now, LogEntry.Kind.STAGE_DUE, way.id().value(), ExerciseWords.due(way));
            }
        }
    }
}
