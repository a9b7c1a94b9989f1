package org.grassroots.plan.completeness;

import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.grassroots.plan.team.Post;
import org.grassroots.plan.team.PostRank;
import org.grassroots.plan.template.ElementKind;
import org.grassroots.plan.working.ItemLink;
import org.grassroots.plan.working.PlanItem;
import org.grassroots.plan.working.WorkingPlan;

/**
 * A plan seen against its template, whatever the order of its items: what stands in it, what is left out, what is absent.
 * What lies below something absent is absent with it, and what lies below something left out is left out with it, so that
 * each cause is told once.
 */
final class PlanView {
    final TemplateIndex index;
    final WorkingPlan plan;

    /** Absent elements whose parent is not absent or left out. */
    final List<TemplateIndex.Entry> missing = new ArrayList<>();

    /** Elements at whose path something else stands; they count as absent. */
    final List<PlanItem> mistaken = new ArrayList<>();

    /** What stands in the plan or is left out: the template's in its order, then what people added, by path. */
    private final Map<String, Placed> placed = new LinkedHashMap<>();

    private final Map<String, State> states = new LinkedHashMap<>();

    enum State {
        STANDING,
        OMITTED,
        ABSENT
    }

    /**
     * An item that is not absent.
     *
     * @param team  the path of the special plan it is below; empty if it is below none
     */
    record Placed(PlanItem item, boolean isStanding, Optional<TemplateIndex.Entry> entry, String team) {
        String path() {
            return item.path();
        }

        ElementKind kind() {
            return item.kind();
        }

        /** As people say, or else as the template does. */
        boolean isHead() {
            return item.rank()
                    .or(() -> entry.flatMap(TemplateIndex.Entry::post).map(Post::rank))
                    .map(rank -> rank == PostRank.HEAD)
                    .orElse(false);
        }

        /** How many shifts a post has, as people say, or else as the template does; 0 if nobody has said. */
        int shifts() {
            return item.shifts()
                    .orElse(entry.flatMap(TemplateIndex.Entry::post)
                            .map(post -> post.need().shifts())
                            .orElse(0));
        }

        List<String> links(ItemLink.Role role) {
            return item.links().stream()
                    .filter(link -> link.role() == role)
                    .map(ItemLink::path)
                    .toList();
        }
    }

    PlanView(TemplateIndex index, WorkingPlan plan) {
        this.index = index;
        this.plan = plan;
        Map<String, PlanItem> items = new LinkedHashMap<>();
        plan.items().forEach(item -> items.put(item.path(), item));
        for (TemplateIndex.Entry entry : index.entries.values()) {
            place(entry, Optional.ofNullable(items.remove(entry.element().path())));
        }
        // A path comes after the paths it lies below, because those are its beginnings.
        new TreeMap<>(items).values().forEach(item -> place(item, Optional.empty(), above(item.path())));
    }

    private void place(TemplateIndex.Entry entry, Optional<PlanItem> found) {
        String path = entry.element().path();
        State above = entry.parent().isEmpty() ? State.STANDING : states.get(entry.parent());
        if (found.isPresent() && found.get().kind() == entry.element().kind()) {
            place(found.get(), Optional.of(entry), above);
            return;
        }
        states.put(path, above == State.STANDING ? State.ABSENT : above);
        if (above == State.STANDING) {
            found.ifPresentOrElse(mistaken::add, () -> missing.add(entry));
        }
    }

    private void place(PlanItem item, Optional<TemplateIndex.Entry> entry, State above) {
        State state = above == State.STANDING && item.status().isOmitted() ? State.OMITTED : above;
        states.put(item.path(), state);
        if (state != State.ABSENT) {
            placed.put(item.path(), new Placed(item, state == State.STANDING, entry, team(item)));
        }
    }

    /** The state of the nearest thing that the path lies below. */
    private State above(String path) {
        for (String up = PlanPaths.up(path); !up.isEmpty(); up = PlanPaths.up(up)) {
            State state = states.get(up);
            if (state != null) {
                return state;
            }
        }
        return State.STANDING;
    }

    private String team(PlanItem item) {
        for (String up = PlanPaths.up(item.path()); !up.isEmpty(); up = PlanPaths.up(up)) {
            Placed parent = placed.get(up);
            if (parent != null) {
                return parent.kind() == ElementKind.SPECIAL_PLAN ? up : parent.team();
            }
        }
        return "";
    }

    /** Everything that is not absent. */
    Iterable<Placed> all() {
        return placed.values();
    }

    List<Placed> standing(ElementKind kind) {
        return placed.values().stream()
                .filter(one -> one.isStanding() && one.kind() == kind)
                .toList();
    }

    /** The posts of each team that stand, by the path of the team, in their order. */
    ListMultimap<String, Placed> posts() {
        ListMultimap<String, Placed> posts = LinkedListMultimap.create();
        standing(ElementKind.POST).forEach(post -> posts.put(post.team(), post));
        return posts;
    }

    boolean isStanding(String path) {
        return states.get(path) == State.STANDING;
    }

    boolean isOmitted(String path) {
        return states.get(path) == State.OMITTED;
    }

    /** Whether it, or what it lies below, is missing from the plan though it should be there. */
    boolean isAbsent(String path) {
        return states.get(path) == State.ABSENT;
    }

    /** What nobody knows of when an item names that: what is named, or its column; empty if all is known. */
    Optional<String> unknown(ItemLink link) {
        String path = link.path();
        if (!states.containsKey(path)) {
            return above(path) == State.ABSENT ? Optional.empty() : Optional.of(path);
        }
        // Of a ledger that people added nobody knows the columns, so it may have any.
        return states.get(path) == State.ABSENT || !index.columns.containsKey(path)
                ? Optional.empty()
                : link.column()
                        .filter(column -> !index.columns.containsEntry(path, column))
                        .map(column -> PlanPaths.column(path, column));
    }
}
