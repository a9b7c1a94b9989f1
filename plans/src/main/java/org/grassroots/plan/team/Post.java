package org.grassroots.plan.team;

import java.util.List;
import java.util.Optional;
import org.grassroots.plan.element.CompoundFact;
import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.element.Origin;
import org.grassroots.text.Text;
import org.immutables.value.Value;

/** A post of a team: its rank, how many people it takes, who may hold it, and which duties they have. */
@Value.Immutable
public interface Post {
    /** Unique in the special plan. */
    ElementId id();

    PostRank rank();

    Text title();

    Need need();

    Requirement requires();

    /** Ids of duties of the same special plan. */
    List<ElementId> duties();

    /** The fact of the compound without which there is no such post. */
    Optional<CompoundFact> onlyIf();

    Origin origin();

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Post}; all but the duties and the fact is required. */
    final class Builder extends ImmutablePost.Builder {
        Builder() {}
    }
}
