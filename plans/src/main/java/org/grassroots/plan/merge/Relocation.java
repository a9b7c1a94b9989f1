package org.grassroots.plan.merge;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.grassroots.plan.template.Renames;
import org.grassroots.plan.working.ItemLink;
import org.grassroots.plan.working.PlanItem;

/**
 * Brings the items of older plans to where a newer template has them. What would come upon something else stays where it
 * is, in all of these plans alike: then its element is no longer there.
 */
final class Relocation {
    private final Renames renames;
    private final Map<String, String> moves = new LinkedHashMap<>();

    Relocation(Renames renames, List<PlanItem> base, List<PlanItem> edited) {
        this.renames = renames;
        if (renames.paths().isEmpty()) {
            return;
        }
        Set<String> paths = new LinkedHashSet<>();
        base.forEach(item -> paths.add(item.path()));
        edited.forEach(item -> paths.add(item.path()));
        paths.forEach(path -> moves.put(path, renames.apply(path)));
        // Whoever stays may be in the way of another.
        while (keepOneThatComesUponAnother()) {}
    }

    private boolean keepOneThatComesUponAnother() {
        Map<String, String> taken = new LinkedHashMap<>();
        moves.forEach((from, to) -> {
            if (from.equals(to)) {
                taken.put(to, from);
            }
        });
        for (Map.Entry<String, String> move : moves.entrySet()) {
            String other = taken.putIfAbsent(move.getValue(), move.getKey());
            if (other != null && !other.equals(move.getKey())) {
                move.setValue(move.getKey());
                return true;
            }
        }
        return false;
    }

    List<PlanItem> apply(List<PlanItem> items) {
        return renames.paths().isEmpty()
                ? items
                : items.stream().map(this::apply).toList();
    }

    private PlanItem apply(PlanItem item) {
        if (!moves(item.path()) && item.links().stream().noneMatch(link -> moves(link.path()))) {
            return item;
        }
        List<ItemLink> links =
                item.links().stream().map(link -> link.at(apply(link.path()))).toList();
        return PlanItem.builder()
                .from(item)
                .path(apply(item.path()))
                .links(links)
                .build();
    }

    private boolean moves(String path) {
        return !apply(path).equals(path);
    }

    /** A link may name what is in none of the plans. */
    private String apply(String path) {
        String to = moves.get(path);
        return to == null ? renames.apply(path) : to;
    }
}
