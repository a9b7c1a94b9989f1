package org.grassroots.plan.activation;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.List;
import org.grassroots.area.CommunityId;
import org.grassroots.area.CompoundId;
import org.grassroots.plan.Plan;
import org.grassroots.plan.stage.StageFacts;
import org.grassroots.plan.template.PlanTemplate;

/**
 * The stage of one compound, and how it came there. Immutable: what is applied gives a new activation.
 *
 * <p>A compound has no power to set a level: it receives orders, and this says whether they can be obeyed. An order of an
 * authority that has the power to go up is obeyed whatever the facts say, also if it skips stages. One to go down is
 * obeyed only if the release condition is known to hold and the decision is on record.
 */
public final class Activation {
    private final PlanTemplate template;
    private final ActivationLog log;
    private final ActivationState state;

    private Activation(PlanTemplate template, ActivationLog log) {
        this.template = template;
        this.log = log;
        this.state = Standing.of(template, log);
    }

    /** A compound at the ordinary stage, of which nothing was ordered yet. */
    public static Activation of(PlanTemplate template, CommunityId community, CompoundId compound) {
        return new Activation(
                template, new ActivationLog(template.id(), template.version(), community, compound, List.of()));
    }

    /** The compound of a plan, at the ordinary stage, of which nothing was ordered yet. */
    public static Activation of(Plan plan) {
        return of(plan.template(), plan.community(), plan.compound());
    }

    /**
     * The activation to which a log leads; the same log always gives the same one.
     *
     * @throws IllegalArgumentException if the log is of another template or version
     * @throws RefusedOrderException if an entry does not follow from those before it
     */
    public static Activation replay(PlanTemplate template, ActivationLog log) {
        checkArgument(
                log.template().equals(template.id()) && log.version().equals(template.version()),
                "the log of '%s' follows template '%s' %s, but it is replayed with '%s' %s",
                log.compound(),
                log.template(),
                log.version(),
                template.id(),
                template.version());
        Activation activation = of(template, log.community(), log.compound());
        for (ActivationEvent event : log.events()) {
            activation = activation.apply(event);
        }
        return activation;
    }

    public PlanTemplate template() {
        return template;
    }

    public ActivationLog log() {
        return log;
    }

    public ActivationState state() {
        return state;
    }

    /**
     * Obeys an order: to go to another stage, or, if it names the stage at which the compound is, to stay there for the
     * time expected from the order on.
     *
     * @param facts  what is known when it is received; only a way down looks at them
     * @throws RefusedOrderException if it cannot be obeyed
     */
    public Activation apply(StageOrder order, StageFacts facts) {
        return with(new OrderDesk(this).judge(order, facts));
    }

    /**
     * Corrects what an earlier entry says, by a new entry that stands beside it.
     *
     * @param number  of the entry; one that was itself a correction cannot be corrected, but the first one again
     * @param order  the whole order as it should have been, with the time of the correction and the stage unchanged; its
     *     expected time still counts from the entry that is corrected
     * @throws RefusedOrderException if it cannot be obeyed
     */
    public Activation correct(int number, StageOrder order) {
        return with(new OrderDesk(this).correction(number, order));
    }

    /**
     * Takes over an entry as it was logged.
     *
     * @throws RefusedOrderException if its order cannot be obeyed here, or would be logged as another entry
     */
    public Activation apply(ActivationEvent event) {
        OrderDesk desk = new OrderDesk(this);
        desk.checkFollows(event);
        Activation next = event.corrects().isPresent()
                ? correct(event.corrects().getAsInt(), event.order())
                : apply(event.order(), event.facts());
        desk.checkSame(event, next.log.events().get(next.log.events().size() - 1));
        return next;
    }

    /** The ways that an order may take out of this stage, each with what the facts say of it on that day. */
    public List<DueTransition> ways(StageFacts facts, LocalDate day) {
        return template.ladder().waysOut(state.stage().id()).stream()
                .map(way -> new DueTransition(way, way.guard().judge(facts, day)))
                .toList();
    }

    private Activation with(ActivationEvent event) {
        return new Activation(template, log.with(event));
    }

    /** The same template, log and so state. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Activation that && log.equals(that.log) && template.equals(that.template);
    }

    @Override
    public int hashCode() {
        return log.hashCode();
    }

    @Override
    public String toString() {
        return "Activation{compound=%s, stage=%s, events=%s}"
                .formatted(log.compound(), state.stage().id(), log.events().size());
    }
}
