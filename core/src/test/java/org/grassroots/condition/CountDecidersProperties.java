package org.grassroots.condition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.grassroots.missing.DecisiveSets;
import org.grassroots.missing.Field;
import org.grassroots.missing.MissingFact;
import org.grassroots.missing.Subject;
import org.grassroots.tally.Tally;
import org.grassroots.tally.Tally.Open;

/** The sets found by counting are those found by trying every set. */
class CountDecidersProperties {
    private static final List<Field> FIELDS = List.of(Field.RESIDENCE, Field.STATUS, Field.AFFILIATION);

    @Property
    void sets_that_reach_a_limit_are_all_the_smallest_that_can(
            @ForAll("tallies") Tally tally, @ForAll @IntRange(max = 7) int limit) {
        DecisiveSets found = new CountDeciders(tally).reaching(limit);

        agrees(found, smallest(tally, learned -> highestLow(tally, learned) >= limit));
    }

    @Property
    void sets_that_stay_below_a_limit_are_all_the_smallest_that_can(
            @ForAll("tallies") Tally tally, @ForAll @IntRange(max = 7) int limit) {
        DecisiveSets found = new CountDeciders(tally).stayingBelow(limit);

        agrees(found, smallest(tally, learned -> lowestHigh(tally, learned) < limit));
    }

    private static void agrees(DecisiveSets found, Set<Set<MissingFact>> smallest) {
        assertThat(found.sets().size() + found.omitted()).isEqualTo(smallest.size());
        assertThat(found.sets().size()).isEqualTo(Math.min(smallest.size(), DecisiveSets.SHOWN));
        assertThat(smallest).containsAll(found.sets());
        assertThat(found.sets()).doesNotHaveDuplicates().isSortedAccordingTo((one, other) -> one.size() - other.size());
        if (!found.sets().isEmpty()) {
            int least = smallest.stream().mapToInt(Set::size).min().orElseThrow();
            assertThat(found.sets().get(0)).as("the first is of the smallest").hasSize(least);
        }
    }

    /** The count that is sure if every learned fact says yes. */
    private static int highestLow(Tally tally, Set<MissingFact> learned) {
        int low = tally.counted().size();
        for (Open open : tally.open()) {
            if (learned.containsAll(open.missing())) {
                low += open.unbounded() ? 1000 : 1;
            }
        }
        return low;
    }

    /** The count that cannot be passed if every learned fact says no. */
    private static int lowestHigh(Tally tally, Set<MissingFact> learned) {
        int high = tally.counted().size();
        for (Open open : tally.open()) {
            if (open.missing().stream().noneMatch(learned::contains)) {
                high += open.unbounded() ? 1000 : 1;
            }
        }
        return high;
    }

    private interface Decides {
        boolean by(Set<MissingFact> learned);
    }

    private static Set<Set<MissingFact>> smallest(Tally tally, Decides decides) {
        List<MissingFact> facts =
                tally.open().stream().flatMap(open -> open.missing().stream()).toList();
        Set<Set<MissingFact>> smallest = new LinkedHashSet<>();
        for (int bits = 0; bits < 1 << facts.size(); bits++) {
            Set<MissingFact> learned = chosen(facts, bits);
            if (decides.by(learned) && noneSmaller(facts, bits, decides)) {
                smallest.add(learned);
            }
        }
        return smallest;
    }

    private static boolean noneSmaller(List<MissingFact> facts, int bits, Decides decides) {
        for (int fact = 0; fact < facts.size(); fact++) {
            if ((bits & 1 << fact) != 0 && decides.by(chosen(facts, bits & ~(1 << fact)))) {
                return false;
            }
        }
        return true;
    }

    private static Set<MissingFact> chosen(List<MissingFact> facts, int bits) {
        Set<MissingFact> chosen = new LinkedHashSet<>();
        for (int fact = 0; fact < facts.size(); fact++) {
            if ((bits & 1 << fact) != 0) {
                chosen.add(facts.get(fact));
            }
        }
        return chosen;
    }

    @Provide
    Arbitrary<Tally> tallies() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(1, 3).list().ofMaxSize(4),
                        Arbitraries.integers().between(0, 1))
                .as(CountDecidersProperties::tally);
    }

    private static Tally tally(int counted, List<Integer> facts, int lists) {
        List<Subject> sure = new ArrayList<>();
        for (int number = 0; number < counted; number++) {
            sure.add(new Subject(Subject.Kind.MEMBER, "sure" + number));
        }
        List<Open> open = new ArrayList<>();
        for (int number = 0; number < facts.size(); number++) {
            Subject member = new Subject(Subject.Kind.MEMBER, "m" + number);
            open.add(new Open(
                    FIELDS.subList(0, facts.get(number)).stream()
                            .map(field -> new MissingFact(member, field))
                            .toList(),
                    false));
        }
        for (int number = 0; number < lists; number++) {
            Subject compound = new Subject(Subject.Kind.COMPOUND, "c" + number);
            open.add(new Open(List.of(new MissingFact(compound, Field.MEMBERS)), true));
        }
        return new Tally(sure, List.of(), open);
    }
}
