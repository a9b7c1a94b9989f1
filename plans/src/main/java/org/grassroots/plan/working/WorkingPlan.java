package org.grassroots.plan.working;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.grassroots.area.CommunityId;
import org.grassroots.area.CompoundId;
import org.grassroots.fact.Known;
import org.grassroots.organisation.BranchId;
import org.grassroots.plan.Plan;
import org.grassroots.plan.template.TemplateId;
import org.immutables.value.Value;

/**
 * A plan as an office keeps it. It begins as everything that stands in a {@link Plan}, and people may change, add and
 * remove what they like: unlike a {@code Plan} it promises nothing but that its paths are unique. Whether it is complete
 * is for a check to say, and a newer plan of the same compound is brought into it by a merge.
 */
@Value.Immutable
public abstract class WorkingPlan {
    WorkingPlan() {}

    public abstract TemplateId template();

    /** The version of the template from which it was made or last merged. */
    public abstract String templateVersion();

    public abstract CommunityId community();

    public abstract CompoundId compound();

    public abstract String compoundName();

    /** The day as of which it was made or last merged. */
    public abstract LocalDate day();

    public abstract Known<BranchId> branch();

    /** Everything that stands in it, also what is omitted or pending; a parent before its parts. */
    public abstract List<PlanItem> items();

    /** Everything that stands in a plan. Who holds a post of several shifts is spread evenly over them, in order. */
    public static WorkingPlan of(Plan plan) {
        throw new UnsupportedOperationException();
    }

    public Optional<PlanItem> item(String path) {
        return Optional.ofNullable(byPath().get(path));
    }

    /** With that item in place of the one of the same path, or after its last sibling if there is none. */
    public WorkingPlan with(PlanItem item) {
        throw new UnsupportedOperationException();
    }

    /**
     * Without the item and its parts; what names it keeps the name.
     *
     * @throws IllegalArgumentException if there is no such item
     */
    public WorkingPlan without(String path) {
        throw new UnsupportedOperationException();
    }

    @Value.Lazy
    Map<String, PlanItem> byPath() {
        Map<String, PlanItem> items = new LinkedHashMap<>();
        items().forEach(item -> items.put(item.path(), item));
        return items;
    }

    @Value.Check
    void check() {
        for (int at = 0; at < items().size(); at++) {
            PlanItem item = items().get(at);
            checkArgument(
                    byPath().get(item.path()) == item,
                    "'%s' stands twice in the plan of '%s'",
                    item.path(),
                    compound());
        }
    }

    @Override
    public String toString() {
        return "WorkingPlan{%s %s, compound=%s, day=%s, items=%s}"
                .formatted(template(), templateVersion(), compound(), day(), items().size());
    }

    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link WorkingPlan}; all but the items is required. */
    public static final class Builder extends ImmutableWorkingPlan.Builder {
        Builder() {}
    }
}
