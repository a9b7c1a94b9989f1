package org.grassroots.plan.working;

import java.util.List;
import java.util.Optional;
import org.grassroots.fact.Interval;
import org.grassroots.plan.ElementStatus;
import org.grassroots.plan.template.ElementKind;
import org.grassroots.text.Text;
import org.immutables.value.Value;

/** One thing that stands in a plan: a seat, a duty, a post with its people, a step of a flow, a ledger. */
@Value.Immutable
public interface PlanItem {
    /**
     * Unique in the plan, such as {@code special/T2/posts/head}; the path that the template gives the element. What people
     * have added has a path that no element of the template has, below the same kind of parent.
     */
    String path();

    ElementKind kind();

    /** What a reader sees first: the title, or the text of an item that has no title. */
    Text title();

    /** The paragraphs of a section, the answers of a decision in the order of its ways on; empty for most. */
    List<Text> text();

    @Value.Default
    default ElementStatus status() {
        return ElementStatus.INCLUDED;
    }

    /** How many people a post takes in all shifts together. */
    Optional<Interval> need();

    /** Who holds a post or a seat; each person once. */
    List<Holder> people();

    /** Who stands in for the holders of a seat. */
    List<Holder> backups();

    /** In the order of the template. */
    List<ItemLink> links();

    /** What people have remarked. */
    Optional<Text> note();

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PlanItem}; path, kind and title are required. */
    final class Builder extends ImmutablePlanItem.Builder {
        Builder() {}
    }
}
