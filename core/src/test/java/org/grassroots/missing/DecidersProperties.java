package org.grassroots.missing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** The sets that a formula lists are those found by trying every set. */
class DecidersProperties {
    private static final List<MissingFact> FACTS =
            IntStream.range(0, Shape.FACTS).mapToObj(Referee::fact).toList();

    @Provide
    Arbitrary<Shape> shapes() {
        return Shape.any();
    }

    @Provide
    Arbitrary<Shape> disjoint() {
        return Shape.disjoint();
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void a_formula_is_decided_by_the_facts_it_says(
            @ForAll("shapes") Shape shape, @ForAll @IntRange(max = (1 << Shape.FACTS) - 1) int bits) {
        assertThat(shape.deciders().isDecidedBy(Referee.chosen(FACTS, bits))).isEqualTo(shape.holds(bits));
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void all_sets_are_the_smallest_there_are(@ForAll("shapes") Shape shape) {
        DecisiveSets found = shape.deciders().sets(Integer.MAX_VALUE);

        assertThat(found.omitted()).isZero();
        assertThat(found.sets())
                .doesNotHaveDuplicates()
                .hasSameElementsAs(Referee.smallest(FACTS, shape::holds))
                .isSortedAccordingTo((one, other) -> one.size() - other.size());
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void a_few_sets_are_of_the_smallest_there_are_and_begin_with_one_of_the_fewest_facts(
            @ForAll("shapes") Shape shape, @ForAll @IntRange(min = 1, max = 5) int most) {
        agreesInPart(shape, most);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void where_no_fact_stands_in_two_places_the_omitted_sets_are_counted_to_a_one(
            @ForAll("disjoint") Shape shape, @ForAll @IntRange(min = 1, max = 5) int most) {
        DecisiveSets found = agreesInPart(shape, most);

        assertThat(found.number())
                .isEqualTo(Referee.smallest(FACTS, shape::holds).size());
    }

    private static DecisiveSets agreesInPart(Shape shape, int most) {
        Set<Set<MissingFact>> smallest = Referee.smallest(FACTS, shape::holds);
        DecisiveSets found = shape.deciders().sets(most);

        assertThat(smallest).containsAll(found.sets());
        assertThat(found.sets())
                .doesNotHaveDuplicates()
                .hasSizeLessThanOrEqualTo(most)
                .isSortedAccordingTo((one, other) -> one.size() - other.size());
        assertThat(found.number()).isGreaterThanOrEqualTo(smallest.size());
        assertThat(found.sets().isEmpty()).isEqualTo(smallest.isEmpty());
        if (!smallest.isEmpty()) {
            int least = smallest.stream().mapToInt(Set::size).min().orElseThrow();
            assertThat(found.sets().get(0)).as("the first is of the smallest").hasSize(least);
        }
        return found;
    }
}
