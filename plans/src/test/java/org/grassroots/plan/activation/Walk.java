package org.grassroots.plan.activation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.grassroots.area.CommunityId;
import org.grassroots.area.CompoundId;
import org.grassroots.fact.Answer;
import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.stage.Direction;
import org.grassroots.plan.stage.DutyOwner;
import org.grassroots.plan.stage.Guard;
import org.grassroots.plan.stage.GuardTerm;
import org.grassroots.plan.stage.Ladder;
import org.grassroots.plan.stage.LadderTeam;
import org.grassroots.plan.stage.LadderTerm;
import org.grassroots.plan.stage.Stage;
import org.grassroots.plan.stage.StageFacts;
import org.grassroots.plan.stage.StageTeam;
import org.grassroots.plan.stage.Transition;
import org.grassroots.plan.template.PlanTemplate;

/** A walk over the stages of a template that also asks for what is forbidden, and judges each answer by itself. */
final class Walk {
    final Ladder ladder;
    private final PlanTemplate template;
    Activation activation;
    private LocalDateTime now = LocalDateTime.of(2022, 11, 24, 3, 0);
    int obeyed;
    int refused;

    Walk(PlanTemplate template) {
        this.template = template;
        this.ladder = template.ladder();
        this.activation = Activation.of(template, CommunityId.of("k1"), CompoundId.of("c1"));
    }

    /** Any order at all, sound or not. */
    void anyMove(Random random) {
        StageOrder order = order(random);
        ask(order, facts(ladder, random, now.toLocalDate()));
    }

    /** An order along a way out of this stage that lacks nothing, so that walks get far. */
    void soundMove(Random random) {
        List<Transition> ways = ladder.waysOut(stage());
        if (!ways.isEmpty()) {
            Transition way = ways.get(random.nextInt(ways.size()));
            go(way);
        }
    }

    /** Comes back to the ordinary stage by ways down only. */
    void home() {
        for (int steps = 0; !stage().equals(ladder.ordinary()); steps++) {
            assertThat(steps).isLessThan(ladder.stages().size());
            go(wayHome(stage()).orElseThrow().get(0));
            assertThat(activation.state().expectedEnd().isEmpty()).isEqualTo(stage().equals(ladder.ordinary()));
        }
    }

    private void go(Transition way) {
        now = now.plusDays(1);
        StageOrder order = order(way.to(), way.orderedBy().get(0)).build();
        ask(order, meeting(way.guard(), now.toLocalDate()));
        assertThat(stage()).isEqualTo(way.to());
    }

    ElementId stage() {
        return activation.state().stage().id();
    }

    private StageOrder.Builder order(ElementId to, ElementId authority) {
        return StageOrder.builder()
                .at(now)
                .to(to)
                .authority(authority)
                .matter("matter")
                .level("IV")
                .expected(Duration.ofDays(5))
                .addMeasures("measure")
                .decision("No. 1");
    }

    private StageOrder order(Random random) {
        List<ElementId> targets =
                new ArrayList<>(ladder.stages().stream().map(Stage::id).toList());
        targets.add(ElementId.of("nowhere"));
        List<ElementId> authorities = new ArrayList<>(
                ladder.authorities().stream().map(LadderTerm::id).toList());
        authorities.add(ElementId.of("compound"));
        now = now.plusHours(random.nextInt(72) - 6);
        StageOrder order = order(
                        targets.get(random.nextInt(targets.size())),
                        authorities.get(random.nextInt(authorities.size())))
                .build();
        StageOrder.Builder bent = StageOrder.builder().from(order);
        switch (random.nextInt(12)) {
            case 0 -> bent.matter(Optional.empty());
            case 1 -> bent.level(" ");
            case 2 -> bent.expected(Optional.empty());
            case 3 -> bent.expected(Duration.ZERO);
            case 4 -> bent.measures(List.of());
            case 5 -> bent.decision(Optional.empty());
            default -> {}
        }
        return bent.build();
    }

    static StageFacts facts(Ladder ladder, Random random, LocalDate day) {
        Map<ElementId, StageFacts.Fact> facts = new TreeMap<>();
        boolean calm = random.nextBoolean();
        for (LadderTerm condition : ladder.conditions()) {
            Answer answer = calm
                    ? Answer.of(condition.id().value().equals("over")
                            || condition.id().value().equals("release-met"))
                    : Answer.values()[random.nextInt(3)];
            facts.put(
                    condition.id(),
                    new StageFacts.Fact(
                            answer,
                            random.nextInt(20) == 0
                                    ? Optional.empty()
                                    : Optional.of(day.minusDays(random.nextInt(10)))));
        }
        return StageFacts.of(facts);
    }

    private static StageFacts meeting(Guard guard, LocalDate day) {
        Map<ElementId, StageFacts.Fact> facts = new TreeMap<>();
        guard.terms()
                .forEach(term -> facts.put(
                        term.condition(),
                        new StageFacts.Fact(Answer.of(term.holds()), Optional.of(day.minusDays(term.days())))));
        return StageFacts.of(facts);
    }

    private void ask(StageOrder order, StageFacts facts) {
        Activation before = activation;
        boolean allowed = isAllowed(order, facts);
        try {
            activation = before.apply(order, facts);
            assertThat(allowed)
                    .as("obeyed: %s at %s with %s", order, before, facts)
                    .isTrue();
            obeyed++;
            checkMove(before, order);
        } catch (RefusedOrderException no) {
            assertThat(allowed).as("%s (%s)", no.getMessage(), facts).isFalse();
            assertThat(no.getMessage()).startsWith("the order of " + order.at() + " by '" + order.authority() + "'");
            assertThat(activation).isSameAs(before);
            refused++;
        }
    }

    /** The promises of {@link Activation}, told in other words than it is written in. */
    private boolean isAllowed(StageOrder order, StageFacts facts) {
        List<ActivationEvent> events = activation.log().events();
        boolean late = !events.isEmpty()
                && order.at().isBefore(events.get(events.size() - 1).order().at());
        boolean home = order.to().equals(ladder.ordinary());
        boolean complete = order.matter().isPresent()
                && order.level().filter("IV"::equals).isPresent()
                && (home
                        || order.expected().filter(time -> !time.isZero()).isPresent()
                                && !order.measures().isEmpty());
        if (late || !complete) {
            return false;
        }
        if (order.to().equals(stage())) {
            return !home
                    && ladder.transitions().stream().anyMatch(way -> way.to().equals(stage()) && may(way, order));
        }
        return ladder.transitions().stream()
                .filter(way -> way.to().equals(order.to()) && may(way, order))
                .anyMatch(way -> way.direction() == Direction.UP
                        ? canClimb(stage(), way.start())
                        : way.start().equals(stage())
                                && order.decision().isPresent()
                                && holds(way.guard(), facts, order.at().toLocalDate()));
    }

    private static boolean may(Transition way, StageOrder order) {
        return way.orderedBy().contains(order.authority());
    }

    private boolean canClimb(ElementId from, ElementId to) {
        return from.equals(to)
                || ladder.transitions().stream()
                        .anyMatch(way ->
                                way.direction() == Direction.UP && way.start().equals(from) && canClimb(way.to(), to));
    }

    private static boolean holds(Guard guard, StageFacts facts, LocalDate day) {
        assertThat(guard.match()).isEqualTo(Guard.Match.ALL);
        for (GuardTerm term : guard.terms()) {
            StageFacts.Fact fact = facts.of(term.condition());
            boolean longEnough = term.days() == 0 && fact.since().isEmpty()
                    || fact.since()
                            .filter(since -> !since.plusDays(term.days()).isAfter(day))
                            .isPresent();
            if (fact.answer() != (term.holds() ? Answer.YES : Answer.NO) || !longEnough) {
                return false;
            }
        }
        return true;
    }

    private void checkMove(Activation before, StageOrder order) {
        assertThat(stage()).isEqualTo(order.to());
        List<ActivationEvent> events = activation.log().events();
        int known = before.log().events().size();
        assertThat(events).hasSize(known + 1);
        assertThat(events.subList(0, known)).isEqualTo(before.log().events());
        ActivationEvent event = events.get(known);
        if (event.kind() == ActivationEvent.Kind.ORDERED) {
            checkGrowth(before.state().stage(), activation.state().stage());
        }
        checkOwners();
        assertThat(Activation.replay(template, activation.log()).state()).isEqualTo(activation.state());
    }

    /** Teams only grow, unless a way up between the two says why not. */
    private void checkGrowth(Stage from, Stage to) {
        boolean declared = ladder.transitions().stream()
                .anyMatch(way ->
                        way.shrinks().isPresent() && canClimb(from.id(), way.start()) && canClimb(way.to(), to.id()));
        if (!declared) {
            for (StageTeam team : from.teams()) {
                assertThat(to.team(team.team())).isPresent();
                assertThat(to.team(team.team()).orElseThrow().crews()).containsAll(team.crews());
            }
        }
    }

    private void checkOwners() {
        Map<String, DutyOwner> owners = new LinkedHashMap<>();
        Stage at = activation.state().stage();
        for (DutyOwner owner : activation.state().owners()) {
            assertThat(owners.put(owner.team() + "/" + owner.duty(), owner)).isNull();
            assertThat(owner.stage()).isEqualTo(at.id());
            switch (owner.by()) {
                case TEAM -> assertThat(owner.owner()).isEqualTo(owner.team());
                case STAND_IN -> assertThat(owner.owner()).isNotEqualTo(owner.team());
                case BODY -> assertThat(at.body()).contains(owner.owner());
            }
            assertThat(at.team(owner.owner()).isPresent()).isEqualTo(owner.by() != DutyOwner.By.BODY);
            assertThat(at.team(owner.team()).isPresent()).isEqualTo(owner.by() == DutyOwner.By.TEAM);
        }
        List<String> duties = new ArrayList<>();
        for (LadderTeam team : template.ladderTeams()) {
            team.duties().forEach(duty -> duties.add(team.id() + "/" + duty));
        }
        assertThat(owners.keySet()).containsExactlyElementsOf(duties);
    }

    /** The ways down from a stage to the ordinary one, if they lead there. */
    private Optional<List<Transition>> wayHome(ElementId from) {
        if (from.equals(ladder.ordinary())) {
            return Optional.of(List.of());
        }
        for (Transition way : ladder.from(from)) {
            if (way.direction() == Direction.DOWN) {
                Optional<List<Transition>> rest = wayHome(way.to());
                if (rest.isPresent()) {
                    List<Transition> whole = new ArrayList<>(List.of(way));
                    whole.addAll(rest.get());
                    return Optional.of(whole);
                }
            }
        }
        return Optional.empty();
    }
}
