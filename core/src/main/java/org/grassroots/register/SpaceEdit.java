package org.grassroots.register;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.grassroots.fact.Id;
import org.grassroots.sharing.ListChange;

/** What an edit does to the things of one kind: which go, which come, and which come in the place of one with the same id. */
final class SpaceEdit<T> {
    private final IdSpace<T> space;
    /** Made when something goes or comes; of most kinds nothing does. */
    private Map<Id, T> gone = Map.of();

    private Map<Id, T> come = Map.of();
    private boolean twice;

    SpaceEdit(IdSpace<T> space) {
        this.space = space;
    }

    <U extends T> SpaceEdit<T> with(ListChange<U> change, Function<U, Id> id) {
        change.gone().forEach(thing -> goes(id.apply(thing), thing));
        change.come().forEach(thing -> comes(id.apply(thing), thing));
        return this;
    }

    void goes(Id id, T thing) {
        gone = gone.isEmpty() ? new LinkedHashMap<>() : gone;
        gone.put(id, thing);
    }

    void comes(Id id, T thing) {
        come = come.isEmpty() ? new LinkedHashMap<>() : come;
        twice |= come.putIfAbsent(id, thing) != null;
    }

    /** Whether some id names nothing any more. */
    boolean loses() {
        return !come.keySet().containsAll(gone.keySet());
    }

    /**
     * Whether some id names something that is elsewhere than it was, or nothing any more.
     *
     * @param where  where a thing is
     */
    boolean moves(Function<T, ?> where) {
        for (Map.Entry<Id, T> before : gone.entrySet()) {
            T after = come.get(before.getKey());
            if (after == null || !where.apply(before.getValue()).equals(where.apply(after))) {
                return true;
            }
        }
        return false;
    }

    /** The thing that goes and whose id another takes over. */
    Optional<T> before(Id id) {
        return Optional.ofNullable(gone.get(id));
    }

    /** The things after the edit; empty if two may have the same id, or ids that look alike. */
    Optional<IdSpace<T>> apply() {
        if (twice) {
            return Optional.empty();
        }
        if (gone.isEmpty() && come.isEmpty()) {
            return Optional.of(space);
        }
        List<Id> added =
                come.keySet().stream().filter(id -> !gone.containsKey(id)).toList();
        Map<Id, Optional<T>> changes = new LinkedHashMap<>();
        gone.keySet().forEach(id -> changes.put(id, Optional.empty()));
        come.forEach((id, thing) -> {
            if (thing == gone.get(id)) {
                changes.remove(id);
            } else {
                changes.put(id, Optional.of(thing));
            }
        });
        return space.with(changes, added);
    }
}
