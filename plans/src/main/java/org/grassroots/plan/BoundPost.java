package org.grassroots.plan;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.List;
import java.util.Optional;
import org.grassroots.fact.Interval;
import org.grassroots.member.PersonId;
import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.team.Post;
import org.immutables.value.Value;

/** A post of a team in one compound, with the people who hold it. */
@Value.Immutable
public interface BoundPost {
    /** The post of the template. */
    Post post();

    /**
     * How many people it takes in all shifts together. The low end is what is staffed; it is 0 if it is not known whether
     * the post is needed at all.
     */
    Interval need();

    /** Who holds it; at most the low end of the need. */
    List<PersonId> people();

    /** How many people of the compound are known to be what the post asks for, whatever else they do. */
    int fit();

    /** How many more may be, if what the register does not state of them is so. */
    int unsure();

    default ElementId id() {
        return post().id();
    }

    /** The people who are missing to the low end of the need; empty if none are. */
    default Optional<Vacancy> vacancy() {
        int lacking = need().low() - people().size();
        return lacking == 0 ? Optional.empty() : Optional.of(new Vacancy(lacking, Shortage.reason(this)));
    }

    @Value.Check
    default void check() {
        checkArgument(
                people().size() <= need().low(),
                "post '%s' is staffed for %s people, so it must not have %s",
                id(),
                need().low(),
                people().size());
        checkArgument(unsure() >= 0, "post '%s': the people who may be fit must be 0 or more, was %s", id(), unsure());
        checkArgument(
                fit() >= people().size(),
                "post '%s' has %s people, but only %s are fit for it",
                id(),
                people().size(),
                fit());
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link BoundPost}; all but the people is required. */
    final class Builder extends ImmutableBoundPost.Builder {
        Builder() {}
    }
}
