package org.grassroots.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.grassroots.area.HouseholdId;

class OccurrencesProperties {

    /** Few letters, so that ids meet again and hashes collide: Aa and BB have the same. */
    @Provide
    Arbitrary<List<List<HouseholdId>>> lists() {
        return Arbitraries.of("Aa", "BB", "C", "D")
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(parts -> HouseholdId.of(String.join("", parts)))
                .list()
                .ofMaxSize(40)
                .list()
                .ofMaxSize(6);
    }

    @Property(tries = 500)
    void an_id_is_counted_once_for_each_list_that_names_it(@ForAll("lists") List<List<HouseholdId>> lists) {
        Occurrences.Builder counted =
                new Occurrences.Builder(lists.stream().mapToInt(List::size).sum());
        for (List<HouseholdId> list : lists) {
            counted.nextList();
            list.forEach(counted::add);
        }
        Occurrences occurrences = counted.build();

        assertThat(occurrences.of(HouseholdId.of("never"))).isZero();
        assertThat(lists.stream().flatMap(List::stream).distinct())
                .allSatisfy(id -> assertThat(occurrences.of(id)).isEqualTo((int)
                        lists.stream().filter(list -> list.contains(id)).count()));
    }
}
