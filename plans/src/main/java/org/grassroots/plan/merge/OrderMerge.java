package org.grassroots.plan.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Merges the order in which the parts of each thing stand; used once. */
final class OrderMerge {
    private final Set<String> kept;
    private final List<String> order = new ArrayList<>();
    private final List<Conflict> conflicts = new ArrayList<>();

    /** The parts of a path by their last segments, in the order in which they are first met. */
    private record Parts(Map<String, Parts> parts) {
        private static final Parts NONE = new Parts(Map.of());

        static Parts of(Collection<String> paths) {
            Parts root = new Parts(new LinkedHashMap<>());
            for (String path : paths) {
                Parts at = root;
                int start = 0;
                for (int end = path.indexOf('/'); end >= 0; end = path.indexOf('/', start)) {
                    at = at.parts.computeIfAbsent(path.substring(start, end), key -> new Parts(new LinkedHashMap<>()));
                    start = end + 1;
                }
                at.parts.computeIfAbsent(path.substring(start), key -> new Parts(new LinkedHashMap<>()));
            }
            return root;
        }

        Parts part(String name) {
            return parts.getOrDefault(name, NONE);
        }

        List<String> names() {
            return List.copyOf(parts.keySet());
        }
    }

    /**
     * @param kept  the paths of the result
     */
    OrderMerge(Set<String> kept, Collection<String> base, Collection<String> edited, Collection<String> fresh) {
        this.kept = kept;
        walk("", Parts.of(kept), Parts.of(base), Parts.of(edited), Parts.of(fresh));
    }

    List<String> order() {
        return order;
    }

    List<Conflict> conflicts() {
        return conflicts;
    }

    private void walk(String path, Parts result, Parts base, Parts edited, Parts fresh) {
        if (kept.contains(path)) {
            order.add(path);
        }
        if (result.parts().isEmpty()) {
            return;
        }
        Sequences<String> names = new Sequences<>(base.names(), edited.names(), fresh.names());
        Set<String> there = result.parts().keySet();
        if (names.clash(there)) {
            conflicts.add(new Conflict.OfOrder(path, base.names(), edited.names(), fresh.names()));
        }
        for (String name : names.merged(there)) {
            walk(
                    path.isEmpty() ? name : path + "/" + name,
                    result.part(name),
                    base.part(name),
                    edited.part(name),
                    fresh.part(name));
        }
    }
}
