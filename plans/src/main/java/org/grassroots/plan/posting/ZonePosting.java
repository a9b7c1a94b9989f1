package org.grassroots.plan.posting;

import java.util.Optional;
import org.grassroots.fact.Answer;
import org.grassroots.member.PersonId;
import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.element.Origin;
import org.grassroots.text.Text;
import org.immutables.value.Value;

/** Somebody who must not stand where the plan puts him or her, or of whom that cannot be said. */
@Value.Immutable
public interface ZonePosting {
    /** The path of the post or seat in the plan. */
    String path();

    PersonId person();

    /** YES if the zone forbids it, UNKNOWN if that depends on what is not known; never NO. */
    Answer forbidden();

    /** The zone that forbids it; of several that may, the strictest. */
    ElementId zone();

    /** Where the post is; empty if nothing says. */
    Optional<ElementId> place();

    Text reason();

    Origin origin();

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ZonePosting}; all but the place is required. */
    final class Builder extends ImmutableZonePosting.Builder {
        Builder() {}
    }
}
