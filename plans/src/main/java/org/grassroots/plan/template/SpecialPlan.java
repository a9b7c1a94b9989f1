package org.grassroots.plan.template;

import java.util.List;
import java.util.Optional;
import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.element.Origin;
import org.grassroots.plan.flow.Flow;
import org.grassroots.plan.team.Duty;
import org.grassroots.plan.team.Post;
import org.grassroots.plan.team.Quantity;
import org.grassroots.text.Text;
import org.immutables.value.Value;

/** One of the "10": a team with its duties, posts and flow, the ledgers it uses, and when it starts. */
@Value.Immutable
public interface SpecialPlan {
    /** Such as {@code T2}; unique in the template. */
    ElementId id();

    Text title();

    Text aim();

    Origin origin();

    StartCondition starts();

    List<LedgerUse> ledgers();

    List<Duty> duties();

    List<Post> posts();

    List<Quantity> quantities();

    Flow flow();

    default Optional<Duty> duty(ElementId id) {
        return duties().stream().filter(duty -> duty.id().equals(id)).findFirst();
    }

    default Optional<Post> post(ElementId id) {
        return posts().stream().filter(post -> post.id().equals(id)).findFirst();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SpecialPlan}; id, title, aim, origin, start and flow are required. */
    final class Builder extends ImmutableSpecialPlan.Builder {
        Builder() {}
    }
}
