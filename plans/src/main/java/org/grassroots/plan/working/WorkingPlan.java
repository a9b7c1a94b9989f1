package org.grassroots.plan.working;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.grassroots.area.CommunityId;
import org.grassroots.area.CompoundId;
import org.grassroots.fact.Known;
import org.grassroots.organisation.BranchId;
import org.grassroots.plan.Plan;
import org.grassroots.plan.template.TemplateId;
import org.immutables.value.Value;

/**
 * A plan as an office keeps it. It begins as everything that stands in a {@link Plan}, and people may change, add and
 * remove what they like: unlike a {@code Plan} it promises nothing but that its paths are unique and a parent stands before
 * its parts. Whether it is complete is for a check to say, and a newer plan of the same compound is brought into it by a merge.
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
        return new PlanItems(plan).plan();
    }

    public Optional<PlanItem> item(String path) {
        return Optional.ofNullable(byPath().get(path));
    }

    /**
     * The item and its parts, in their order.
     *
     * @return empty if there is no such item
     */
    public List<PlanItem> parts(String path) {
        return byPath().containsKey(path)
                ? items().stream()
                        .filter(item -> ItemPaths.isWithin(item.path(), path))
                        .toList()
                : List.of();
    }

    /**
     * With that item in place of the one of the same path. If there is none, it comes after its last sibling, or, as the
     * first of its kind, after the last part of what it is a part of.
     */
    public WorkingPlan with(PlanItem item) {
        List<PlanItem> changed = new ArrayList<>(items());
        if (byPath().containsKey(item.path())) {
            changed.replaceAll(one -> one.path().equals(item.path()) ? item : one);
        } else {
            changed.add(ItemPaths.place(items(), item.path()), item);
        }
        return builder().from(this).items(changed).build();
    }

    /**
     * Without the item and its parts; what names it keeps the name.
     *
     * @throws IllegalArgumentException if there is no such item
     */
    public WorkingPlan without(String path) {
        checkArgument(
                byPath().containsKey(path),
                "'%s' is none of the %s items of the plan of '%s'",
                path,
                items().size(),
                compound());
        return builder()
                .from(this)
                .items(items().stream()
                        .filter(item -> !ItemPaths.isWithin(item.path(), path))
                        .toList())
                .build();
    }

    @Value.Lazy
    Map<String, PlanItem> byPath() {
        Map<String, PlanItem> items = new LinkedHashMap<>(items().size() * 2);
        items().forEach(item -> items.put(item.path(), item));
        return items;
    }

    @Value.Check
    void check() {
        Set<String> parents = new HashSet<>();
        for (PlanItem item : items()) {
            checkArgument(
                    byPath().get(item.path()) == item,
                    "'%s' stands twice in the plan of '%s'",
                    item.path(),
                    compound());
            checkArgument(
                    !parents.contains(item.path()),
                    "'%s' must stand before its parts in the plan of '%s'",
                    item.path(),
                    compound());
            ItemPaths.addParents(item.path(), parents);
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
