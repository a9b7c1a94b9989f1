package org.grassroots.plan.activation;

import java.time.LocalDate;
import java.util.List;
import org.grassroots.area.CommunityId;
import org.grassroots.area.CompoundId;
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

    Activation(PlanTemplate template, ActivationLog log, ActivationState state) {
        this.template = template;
        this.log = log;
        this.state = state;
    }

    /** A compound at the ordinary stage, of which nothing was ordered yet. */
    public static Activation of(PlanTemplate template, CommunityId community, CompoundId compound) {
        throw new UnsupportedOperationException();
    }

    /**
     * The activation to which a log leads; the same log always gives the same one.
     *
     * @throws IllegalArgumentException if the log is of another template or version
     * @throws RefusedOrderException if an entry does not follow from those before it
     */
    public static Activation replay(PlanTemplate template, ActivationLog log) {
        throw new UnsupportedOperationException();
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
        throw new UnsupportedOperationException();
    }

    /**
     * Corrects what an earlier entry says, by a new entry that stands beside it.
     *
     * @param number  of the entry; one that was itself a correction cannot be corrected, but the first one again
     * @param order  the whole order as it should have been, with the time of the correction and the stage unchanged
     * @throws RefusedOrderException if it cannot be obeyed
     */
    public Activation correct(int number, StageOrder order) {
        throw new UnsupportedOperationException();
    }

    /** The ways out of this stage, in the order of the ladder, each with what the facts say of it on that day. */
    public List<DueTransition> ways(StageFacts facts, LocalDate day) {
        throw new UnsupportedOperationException();
    }

    @Override
    public String toString() {
        return "Activation{compound=%s, stage=%s, events=%s}"
                .formatted(log.compound(), state.stage().id(), log.events().size());
    }
}
