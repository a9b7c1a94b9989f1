package org.grassroots.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class ListChangeProperties {
    @Property(tries = 1000)
    void what_is_told_makes_the_one_list_of_the_other(
            @ForAll @Size(max = 12) List<@IntRange(min = 0, max = 8) Integer> before,
            @ForAll @Size(max = 12) List<@IntRange(min = 0, max = 8) Integer> after) {
        ListChange<Integer> change = ListChange.between(before, after);

        List<Integer> made = new ArrayList<>();
        List<Integer> left = new ArrayList<>(before);
        int come = 0;
        int last = -1;
        for (int place = 0; place < after.size(); place++) {
            int origin = change.origin(place);
            if (origin == ListChange.NONE) {
                assertThat(change.places()[come]).isEqualTo(place);
                made.add(change.come().get(come++));
            } else {
                assertThat(origin).as("in its order").isGreaterThan(last);
                last = origin;
                made.add(before.get(origin));
                left.set(origin, null);
            }
        }
        left.removeIf(gone -> gone == null);
        assertThat(made).isEqualTo(after);
        assertThat(change.come()).hasSize(come);
        assertThat(change.gone()).isEqualTo(left);
        assertThat(change.isNone()).isEqualTo(before.equals(after));
    }

    @Property(tries = 300)
    void one_put_in_left_out_or_replaced_is_all_that_is_told(
            @ForAll @Size(max = 30) List<Integer> list, @ForAll @IntRange(min = 0, max = 30) int anywhere) {
        List<Object> before = new ArrayList<>();
        list.forEach(unused -> before.add(new Object()));
        int at = Math.min(anywhere, list.size());
        Object another = new Object();
        List<Object> longer = new ArrayList<>(before);
        longer.add(at, another);
        List<Object> replaced = new ArrayList<>(longer);
        replaced.set(at, new Object());

        assertThat(ListChange.between(before, longer).come()).containsExactly(another);
        assertThat(ListChange.between(before, longer).gone()).isEmpty();
        assertThat(ListChange.between(longer, before).gone()).containsExactly(another);
        assertThat(ListChange.between(longer, before).come()).isEmpty();
        assertThat(ListChange.between(longer, replaced).isInPlace()).isTrue();
        assertThat(ListChange.between(longer, replaced).places()).containsExactly(at);
        assertThat(ListChange.between(before, longer).isInPlace()).isFalse();
    }
}
