package org.grassroots.plan.stage;

import java.util.List;
import java.util.Optional;
import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.element.Origin;
import org.grassroots.text.Text;
import org.immutables.value.Value;

/** A way from one stage to another. */
@Value.Immutable
public interface Transition {
    /** Unique among the transitions. */
    ElementId id();

    /** The stage it leaves. */
    ElementId start();

    /** The stage to which it leads. */
    ElementId to();

    Direction direction();

    Guard guard();

    /** The authorities any one of which may order it; a compound is none. */
    List<ElementId> orderedBy();

    /** Why teams that were on are not on, or with fewer crews, after a way up; empty if teams only grow. */
    Optional<Text> shrinks();

    Origin origin();

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Transition}; all but the authorities and the reason to shrink is required. */
    final class Builder extends ImmutableTransition.Builder {
        Builder() {}
    }
}
