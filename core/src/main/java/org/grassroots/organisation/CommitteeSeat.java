package org.grassroots.organisation;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Set;
import org.grassroots.member.MemberId;
import org.immutables.value.Value;

/** One member of a branch committee with the posts he or she holds; one person may hold several. */
@Value.Immutable
public interface CommitteeSeat {
    MemberId member();

    /** At least one. */
    Set<CommitteePost> posts();

    @Value.Default
    default SelectionMode selection() {
        return SelectionMode.UNKNOWN;
    }

    @Value.Check
    default void check() {
        checkArgument(!posts().isEmpty(), "the committee seat of '%s' must name at least one post", member());
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CommitteeSeat}; member and a post are required. */
    final class Builder extends ImmutableCommitteeSeat.Builder {
        Builder() {}
    }
}
