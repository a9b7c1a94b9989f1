package org.grassroots.plan.merge;

import java.util.List;
import org.grassroots.plan.working.WorkingPlan;
import org.immutables.value.Value;

/**
 * What came of a merge. Every item that people had edited, added or removed is in {@link #kept()} or in {@link
 * #vanishedItems()}, never in both; if the newer plan changed the same, it is in {@link #conflicts()} too.
 */
@Value.Immutable
public interface MergeResult {
    /** Of the template, version and day of the newer plan. */
    WorkingPlan plan();

    /** In the order of the newer plan, then what only people have; those of an order come last. */
    List<Conflict> conflicts();

    /** In the order of the plan that people had edited. */
    List<VanishedItem> vanishedItems();

    /** In the order of the plan that people had edited. */
    List<VanishedPerson> vanishedPeople();

    /** The paths that people had edited, added or removed, and whose edit stands; as the newer plan names them. */
    List<String> kept();

    /** The paths of what the newer plan has added. */
    List<String> added();

    /** The paths of what the newer plan no longer has and nobody had edited or staffed, as it would name them. */
    List<String> dropped();

    /** Who holds too many posts, in the order in which they first hold one. */
    List<OverLimit> overLimit();

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link MergeResult}; the plan is required. */
    final class Builder extends ImmutableMergeResult.Builder {
        Builder() {}
    }
}
