package org.grassroots.sharing;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A map that can be changed a little without copying it: what was changed stands beside what was not, until that is so
 * much that a copy pays.
 */
public final class SharedMap<K, V> {
    private static final int FEW = 8;

    private final Map<K, V> base;
    /** What is other than in the base; empty for what is no longer there. */
    private final Map<K, Optional<V>> changed;

    private SharedMap(Map<K, V> base, Map<K, Optional<V>> changed) {
        this.base = base;
        this.changed = changed;
    }

    /**
     * A view.
     *
     * @param base  not to be changed any more once this is
     */
    public static <K, V> SharedMap<K, V> over(Map<K, V> base) {
        return new SharedMap<>(base, Map.of());
    }

    /** Null if it holds none. */
    public @Nullable V get(K key) {
        if (!changed.isEmpty()) {
            Optional<V> other = changed.get(key);
            if (other != null) {
                return other.orElse(null);
            }
        }
        return base.get(key);
    }

    /** Hands over every key, in no order that means anything. */
    public void forEachKey(Consumer<K> taker) {
        base.keySet().stream().filter(key -> !changed.containsKey(key)).forEach(taker);
        changed.forEach((key, value) -> {
            if (value.isPresent()) {
                taker.accept(key);
            }
        });
    }

    /**
     * The map with the changes; this one is as it was.
     *
     * @param changes  the new values; empty for what is to be there no longer
     */
    public SharedMap<K, V> with(Map<K, Optional<V>> changes) {
        if (changes.isEmpty()) {
            return this;
        }
        Map<K, Optional<V>> all = new HashMap<>(changed);
        all.putAll(changes);
        // A copy every so many changes, each of which copies so many: both cost about the root of the size.
        if (all.size() <= Math.max(FEW, 1.5 * Math.sqrt(base.size()))) {
            return new SharedMap<>(base, all);
        }
        Map<K, V> copy = new LinkedHashMap<>(base);
        all.forEach((key, value) -> value.ifPresentOrElse(there -> copy.put(key, there), () -> copy.remove(key)));
        return over(copy);
    }
}
