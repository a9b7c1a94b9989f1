package org.grassroots.repair;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.grassroots.change.Authority;
import org.grassroots.change.Change;

/**
 * Changes that together cure a finding and cause no other MUST finding; no part of them does.
 *
 * @param steps  the changes in the order in which they fit, 1 or more
 * @param cost  what they cost together, 0 or more
 */
public record Remedy(List<Step> steps, long cost) {
    public Remedy {
        steps = List.copyOf(steps);
        checkArgument(!steps.isEmpty(), "a remedy changes something");
        checkArgument(cost >= 0, "the cost of a remedy must be 0 or more, was %s", cost);
    }

    /** For {@code Changes.apply}. */
    public List<Change> changes() {
        return steps.stream().map(Step::change).toList();
    }

    /** All who have, or may have, a part in deciding it: each step takes one of those who can make it, and all who must agree. */
    public Set<Authority> authorities() {
        Set<Authority> all = EnumSet.noneOf(Authority.class);
        for (Step step : steps) {
            all.addAll(step.authorities());
            all.addAll(step.approvers());
        }
        return Collections.unmodifiableSet(all);
    }
}
