package org.grassroots.plan.stage;

import java.util.List;
import java.util.Optional;
import org.grassroots.plan.element.ElementId;
import org.immutables.value.Value;

/**
 * The stages in which a plan is activated, and the ways between them. The ways give a partial order: who goes up comes to
 * a graver stage, who goes down to a less grave one.
 *
 * <p>Any ladder can be built, so that everything wrong with a template is told at once; {@link LadderCheck} says which laws
 * it breaks, and no template can hold one that breaks any.
 */
@Value.Immutable
public interface Ladder {
    /** The stage in which every compound begins, and to which it comes back. */
    ElementId ordinary();

    /** In the order in which their shifts stand. */
    List<Crew> crews();

    /** The bodies to which duties rise. */
    List<LadderTerm> bodies();

    /** Who may order a transition. */
    List<LadderTerm> authorities();

    /** What the guards ask for. */
    List<LadderTerm> conditions();

    /** In the order in which they are shown. */
    List<Stage> stages();

    List<Transition> transitions();

    default Optional<Stage> stage(ElementId id) {
        return stages().stream().filter(stage -> stage.id().equals(id)).findFirst();
    }

    default Optional<Transition> transition(ElementId id) {
        return transitions().stream().filter(way -> way.id().equals(id)).findFirst();
    }

    /** The ways that begin at a stage. */
    default List<Transition> from(ElementId stage) {
        return transitions().stream().filter(way -> way.start().equals(stage)).toList();
    }

    /** The ways that an order may take out of a stage: those that begin there, and every way up that begins above it. */
    default List<Transition> waysOut(ElementId stage) {
        return transitions().stream()
                .filter(way -> LadderWays.leadsOut(this, way, stage))
                .toList();
    }

    /**
     * The ways that an order to go from one stage to another may take. Going up, stages may be skipped: it is every way up
     * into the last stage that begins at the first one or above it. Going down, every step is taken by itself.
     *
     * @return in the order of the ladder; empty if no way leads there
     */
    default List<Transition> ways(ElementId from, ElementId to) {
        return LadderWays.between(this, from, to);
    }

    /** Whether ways up lead from the one stage to the other. A stage is not above itself. */
    default boolean isAbove(ElementId upper, ElementId lower) {
        return LadderWays.above(this, lower).contains(upper);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Ladder}; the ordinary stage is required. */
    final class Builder extends ImmutableLadder.Builder {
        Builder() {}
    }
}
