package org.grassroots.plan.activation;

import static org.grassroots.plan.activation.OrderRefusal.Reason;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.stage.Direction;
import org.grassroots.plan.stage.GuardTerm;
import org.grassroots.plan.stage.Ladder;
import org.grassroots.plan.stage.Stage;
import org.grassroots.plan.stage.StageFacts;
import org.grassroots.plan.stage.Transition;

/** Judges one order: gives the entry to log, or refuses. */
final class OrderDesk {
    private final ActivationLog log;
    private final Ladder ladder;
    private final ElementId stage;

    OrderDesk(Activation activation) {
        this.log = activation.log();
        this.ladder = activation.template().ladder();
        this.stage = activation.state().stage().id();
    }

    ActivationEvent judge(StageOrder order, StageFacts facts) {
        Asked asked = Asked.toGo(order, stage);
        checkTime(order, asked);
        checkStage(order, asked);
        if (order.to().equals(stage)) {
            return extension(order, asked);
        }
        List<Transition> ways = ladder.ways(stage, order.to());
        if (ways.isEmpty()) {
            throw asked.refused(Reason.NO_WAY, "no way leads there from '" + stage + "'", OrderWords.oneOf(targets()));
        }
        checkPower(order, whoMay(ways), asked);
        List<Transition> taken = ways.stream()
                .filter(way -> way.orderedBy().contains(order.authority()))
                .toList();
        checkComplete(order, asked);
        // Of the ways to one stage all lead up, or it is the one way down: a ladder has no circles.
        boolean down = taken.get(0).direction() == Direction.DOWN;
        StageFacts grounds = down ? grounds(taken, facts) : StageFacts.none();
        if (down) {
            Release.check(order, taken, grounds, asked);
        }
        return entry(down ? ActivationEvent.Kind.LEFT : ActivationEvent.Kind.ORDERED, order)
                .facts(grounds)
                .build();
    }

    private ActivationEvent extension(StageOrder order, Asked asked) {
        if (stage.equals(ladder.ordinary())) {
            throw asked.refused(
                    Reason.NO_WAY,
                    "the compound is at the ordinary stage already, which has no end",
                    OrderWords.oneOf(targets()));
        }
        checkPower(order, whoMay(into(stage)), asked);
        checkComplete(order, asked);
        return entry(ActivationEvent.Kind.EXTENDED, order).build();
    }

    ActivationEvent correction(int number, StageOrder order) {
        Asked asked = Asked.toCorrect(order, number);
        checkTime(order, asked);
        ActivationEvent wrong = log.events().stream()
                .filter(event -> event.number() == number && event.kind() != ActivationEvent.Kind.CORRECTED)
                .findFirst()
                .orElseThrow(() -> asked.refused(
                        Reason.NOT_CORRECTABLE,
                        "the log has no such entry that is not a correction itself",
                        "the number of an order in the log, which has "
                                + log.events().size() + " entries"));
        if (!order.to().equals(wrong.order().to())) {
            throw asked.refused(
                    Reason.NOT_CORRECTABLE,
                    "it names stage '" + order.to() + "', but the entry led to '"
                            + wrong.order().to() + "'",
                    "the same stage; another one needs an order of its own");
        }
        boolean extended = wrong.kind() == ActivationEvent.Kind.EXTENDED;
        checkPower(order, whoMay(extended ? into(order.to()) : ladder.ways(wrong.before(), order.to())), asked);
        checkComplete(order, asked);
        if (wrong.kind() == ActivationEvent.Kind.LEFT) {
            Release.checkDecision(order, asked);
        }
        return entry(ActivationEvent.Kind.CORRECTED, order).corrects(number).build();
    }

    /** That an entry of a log names the one before it, and the stage to which that led. */
    void checkFollows(ActivationEvent event) {
        int next = log.events().size() + 1;
        if (event.number() != next) {
            throw notFollowing(event, "the last entry is number " + (next - 1), "number " + next);
        }
        if (!event.before().equals(stage)) {
            throw notFollowing(event, "it says that the compound was at '" + event.before() + "'", "'" + stage + "'");
        }
    }

    /** That an entry of a log is the one that its order makes here. */
    void checkSame(ActivationEvent event, ActivationEvent made) {
        if (event.kind() != made.kind()) {
            throw notFollowing(event, "it says " + event.kind(), made.kind().name());
        }
        if (!event.facts().equals(made.facts())) {
            throw notFollowing(
                    event,
                    "it states facts that its way does not ask for",
                    "facts only of " + OrderWords.listed(made.facts().known().keySet()));
        }
    }

    private RefusedOrderException notFollowing(ActivationEvent event, String met, String expected) {
        return new Asked("entry " + event.number() + " of the log of '" + log.compound() + "'")
                .refused(Reason.NOT_FOLLOWING, met, expected);
    }

    private void checkTime(StageOrder order, Asked asked) {
        if (log.events().isEmpty()) {
            return;
        }
        ActivationEvent last = log.events().get(log.events().size() - 1);
        if (order.at().isBefore(last.order().at())) {
            throw asked.refused(
                    Reason.TOO_EARLY,
                    "it comes before entry " + last.number() + " of "
                            + last.order().at(),
                    "a time from then on; an order that was missed is entered when it is found");
        }
    }

    private void checkStage(StageOrder order, Asked asked) {
        if (ladder.stage(order.to()).isEmpty()) {
            throw asked.refused(
                    Reason.UNKNOWN_STAGE,
                    "there is no stage '" + order.to() + "'",
                    OrderWords.oneOf(ladder.stages().stream().map(Stage::id).toList()));
        }
    }

    private static void checkPower(StageOrder order, List<ElementId> whoMay, Asked asked) {
        if (!whoMay.contains(order.authority())) {
            throw asked.refused(
                    Reason.NO_POWER,
                    "'" + order.authority() + "' has no power to order it",
                    "an order of " + OrderWords.oneOf(whoMay),
                    whoMay);
        }
    }

    private void checkComplete(StageOrder order, Asked asked) {
        List<String> missing = new ArrayList<>();
        if (isBlank(order.matter())) {
            missing.add("matter");
        }
        if (isBlank(order.level())) {
            missing.add("level");
        }
        if (!order.to().equals(ladder.ordinary())) {
            if (order.expected()
                    .filter(time -> !time.isZero() && !time.isNegative())
                    .isEmpty()) {
                missing.add("expected duration of more than zero");
            }
            if (order.measures().stream().allMatch(String::isBlank)) {
                missing.add("measures");
            }
        }
        if (!missing.isEmpty()) {
            throw asked.refused(
                    Reason.INCOMPLETE,
                    "it does not state: " + String.join(", ", missing),
                    "matter, level, expected duration and measures (Emergency Response Law, Art. 72)");
        }
    }

    private static boolean isBlank(Optional<String> text) {
        return text.filter(one -> !one.isBlank()).isEmpty();
    }

    /** Of the facts those that the guards of these ways ask for and that are stated. */
    private static StageFacts grounds(List<Transition> ways, StageFacts facts) {
        Map<ElementId, StageFacts.Fact> grounds = new TreeMap<>();
        for (Transition way : ways) {
            for (GuardTerm term : way.guard().terms()) {
                StageFacts.Fact fact = facts.known().get(term.condition());
                if (fact != null) {
                    grounds.put(term.condition(), fact);
                }
            }
        }
        return StageFacts.of(grounds);
    }

    private List<Transition> into(ElementId to) {
        return ladder.transitions().stream().filter(way -> way.to().equals(to)).toList();
    }

    private static List<ElementId> whoMay(List<Transition> ways) {
        return ways.stream().flatMap(way -> way.orderedBy().stream()).distinct().toList();
    }

    private List<ElementId> targets() {
        return ladder.waysOut(stage).stream().map(Transition::to).distinct().toList();
    }

    private ActivationEvent.Builder entry(ActivationEvent.Kind kind, StageOrder order) {
        return ActivationEvent.builder()
                .number(log.events().size() + 1)
                .kind(kind)
                .before(stage)
                .order(order);
    }
}
