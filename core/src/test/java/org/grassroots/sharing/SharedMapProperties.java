package org.grassroots.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class SharedMapProperties {
    @Property(tries = 300)
    void a_map_changed_in_many_steps_is_one_changed_at_once_and_the_first_is_as_it_was(
            @ForAll @Size(max = 200) List<@IntRange(min = 0, max = 99) Integer> keys) {
        Map<Integer, Integer> first = new HashMap<>();
        for (int key = 0; key < 50; key++) {
            first.put(key, -1);
        }
        SharedMap<Integer, Integer> begun = SharedMap.over(first);
        SharedMap<Integer, Integer> shared = begun;
        Map<Integer, Integer> plain = new HashMap<>(first);
        for (int step = 0; step < keys.size(); step++) {
            int key = keys.get(step);
            boolean goes = step % 3 == 0;
            shared = shared.with(Map.of(key, goes ? Optional.empty() : Optional.of(step)));
            if (goes) {
                plain.remove(key);
            } else {
                plain.put(key, step);
            }
        }

        Set<Integer> found = new LinkedHashSet<>();
        shared.forEachKey(key -> assertThat(found.add(key)).isTrue());
        assertThat(found).isEqualTo(plain.keySet());
        for (int key = 0; key < 100; key++) {
            assertThat(shared.get(key)).isEqualTo(plain.get(key));
            assertThat(begun.get(key)).isEqualTo(key < 50 ? Integer.valueOf(-1) : null);
        }
    }
}
