package org.grassroots.plan.stage;

import java.util.List;
import java.util.Optional;
import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.element.Origin;
import org.grassroots.text.Text;
import org.immutables.value.Value;

/** One stage of a plan: what brings it about, which teams are on, what the compound does. */
@Value.Immutable
public interface Stage {
    /** Unique among the stages, such as {@code P2}. */
    ElementId id();

    Text title();

    /** What brings it about, in words. */
    Text trigger();

    /** What the compound does, beside what the teams do. */
    List<Text> measures();

    /** The teams that are on, in the order in which they start. */
    List<StageTeam> teams();

    /** Who does the duties of some of the teams that are not on. */
    List<StandIn> standIns();

    /** The body to which every duty rises that no team and no stand-in has. */
    Optional<ElementId> body();

    /** The ledgers that are kept up. */
    List<ElementId> ledgers();

    Origin origin();

    /** How far the team is on; empty if it is not. */
    default Optional<StageTeam> team(ElementId id) {
        return teams().stream().filter(team -> team.team().equals(id)).findFirst();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Stage}; id, title, trigger and origin are required. */
    final class Builder extends ImmutableStage.Builder {
        Builder() {}
    }
}
