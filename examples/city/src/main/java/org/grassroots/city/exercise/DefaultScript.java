package org.grassroots.city.exercise;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.grassroots.fact.Answer;
import org.grassroots.plan.activation.StageOrder;
import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.exercise.ExerciseScript;
import org.grassroots.plan.exercise.Inject;
import org.grassroots.plan.stage.Direction;
import org.grassroots.plan.stage.Guard;
import org.grassroots.plan.stage.GuardTerm;
import org.grassroots.plan.stage.Ladder;
import org.grassroots.plan.stage.Stage;
import org.grassroots.plan.stage.Transition;

/**
 * A script for any ladder: stage by stage up to the gravest, by the first way out of each, and back to the ordinary stage
 * by the fewest ways down. Before each order come the facts that make its way due; the first order is given by the compound
 * itself, which has no power to, before it is given by who has. The times are the library's own.
 */
public final class DefaultScript {
    /** Who has no power over any stage. */
    public static final ElementId WITHOUT_POWER = ElementId.of("compound");

    private static final Duration BETWEEN = Duration.ofHours(12);
    private static final Duration TO_ORDER = Duration.ofMinutes(30);
    private static final Duration LASTS = Duration.ofDays(30);
    private static final int LONGEST_DAYS = 350;

    private final Ladder ladder;
    private final LocalDateTime start;
    private final List<Inject> injects = new ArrayList<>();
    private final Map<ElementId, Answer> known = new LinkedHashMap<>();
    private LocalDateTime now;

    private DefaultScript(Ladder ladder, LocalDateTime start) {
        this.ladder = ladder;
        this.start = start;
        this.now = start;
    }

    /** The script; it ends a day after its last order. */
    public static ExerciseScript of(Ladder ladder, LocalDateTime start) {
        DefaultScript script = new DefaultScript(ladder, start);
        script.goDown(script.goUp());
        return ExerciseScript.builder()
                .start(start)
                .end(script.now.plusDays(1))
                .injects(script.injects)
                .build();
    }

    private ElementId goUp() {
        ElementId at = ladder.ordinary();
        for (Optional<Transition> way = up(at); way.isPresent(); way = up(at)) {
            learn(way.get().guard());
            if (at.equals(ladder.ordinary())) {
                now = now.plus(TO_ORDER.dividedBy(2));
                order(way.get(), WITHOUT_POWER);
            }
            now = now.plus(TO_ORDER);
            order(way.get(), way.get().orderedBy().get(0));
            now = now.plus(BETWEEN);
            at = way.get().to();
        }
        return at;
    }

    private Optional<Transition> up(ElementId at) {
        return ladder.from(at).stream()
                .filter(way -> way.direction() == Direction.UP)
                .findFirst();
    }

    private void goDown(ElementId top) {
        for (Transition way : waysDown(top)) {
            int days =
                    way.guard().terms().stream().mapToInt(GuardTerm::days).max().orElse(0);
            LocalDateTime ordered = now.plusDays(days + 1L);
            if (ordered.isAfter(start.plusDays(LONGEST_DAYS))) {
                return;
            }
            learn(way.guard());
            now = ordered;
            order(way, way.orderedBy().get(0));
        }
    }

    /** The fewest that lead to the ordinary stage; of equally few the first of the ladder. */
    private List<Transition> waysDown(ElementId top) {
        Map<ElementId, List<Transition>> ways = new LinkedHashMap<>();
        List<ElementId> open = new ArrayList<>(List.of(top));
        ways.put(top, List.of());
        for (int at = 0; at < open.size(); at++) {
            for (Transition way : ladder.from(open.get(at))) {
                if (way.direction() == Direction.DOWN && !ways.containsKey(way.to())) {
                    List<Transition> longer = new ArrayList<>(ways.get(open.get(at)));
                    longer.add(way);
                    ways.put(way.to(), longer);
                    open.add(way.to());
                }
            }
        }
        return ways.getOrDefault(ladder.ordinary(), List.of());
    }

    private void learn(Guard guard) {
        List<GuardTerm> terms =
                guard.match() == Guard.Match.ALL ? guard.terms() : guard.terms().subList(0, 1);
        for (GuardTerm term : terms) {
            Answer answer = term.holds() ? Answer.YES : Answer.NO;
            if (known.put(term.condition(), answer) != answer) {
                injects.add(Inject.FactLearned.of(now, term.condition().value(), answer, now.toLocalDate()));
            }
        }
    }

    private void order(Transition way, ElementId authority) {
        Stage stage = ladder.stage(way.to()).orElseThrow();
        StageOrder.Builder order = StageOrder.builder()
                .at(now)
                .to(way.to())
                .authority(authority)
                .matter("Exercise: " + stage.trigger().english())
                .level("exercise")
                .addMeasures("Exercise: " + stage.title().english());
        if (!way.to().equals(ladder.ordinary())) {
            order.expected(LASTS);
        }
        if (way.direction() == Direction.DOWN) {
            order.decision("exercise");
        }
        injects.add(new Inject.OrderReceived(order.build()));
    }
}
