package org.grassroots.missing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DecidersTest {
    private static MissingFact fact(String member) {
        return new MissingFact(new Subject(Subject.Kind.MEMBER, member), Field.STATUS);
    }

    private static Deciders of(String member) {
        return Deciders.of(fact(member));
    }

    private static List<Deciders> members(int number) {
        return IntStream.range(0, number).mapToObj(at -> of("m" + at)).toList();
    }

    private static List<Deciders.Split> things(int number, int facts) {
        List<Deciders.Split> things = new ArrayList<>();
        for (int at = 0; at < number; at++) {
            Subject member = new Subject(Subject.Kind.MEMBER, "m" + at);
            things.add(Deciders.Split.of(List.of(Field.values()).subList(0, facts).stream()
                    .map(field -> new MissingFact(member, field))
                    .toList()));
        }
        return things;
    }

    @Test
    void three_of_forty_unknown_members_are_nine_thousand_sets_of_which_twelve_are_listed() {
        DecisiveSets sets = Deciders.enoughOf(3, members(40)).sets(DecisiveSets.SHOWN);

        assertThat(sets.sets()).hasSize(12).allSatisfy(set -> assertThat(set).hasSize(3));
        assertThat(sets.sets().get(0)).containsExactly(fact("m0"), fact("m1"), fact("m2"));
        assertThat(sets.omitted()).isEqualTo(9880 - 12);
    }

    @Test
    void twelve_sets_are_all_listed_and_of_thirteen_one_is_omitted() {
        assertThat(Deciders.anyOf(members(12)).sets(12).omitted()).isZero();
        assertThat(Deciders.anyOf(members(13)).sets(12).omitted()).isEqualTo(1);
        assertThat(Deciders.anyOf(members(13)).sets(13).omitted()).isZero();
    }

    @Test
    void more_sets_than_a_long_holds_are_counted_as_the_most_it_holds() {
        assertThat(Deciders.enoughOf(100, members(200)).sets(12).omitted()).isEqualTo(Long.MAX_VALUE - 12);
    }

    @Test
    void thousands_of_unknown_members_are_told_without_overflow() {
        List<Deciders> city = members(20_000);

        DecisiveSets most = Deciders.enoughOf(19_998, city).sets(12);
        assertThat(most.sets().get(0)).hasSize(19_998);
        assertThat(most.omitted()).isEqualTo(20_000L * 19_999 / 2 - 12);
        assertThat(Deciders.enoughOf(3, city).sets(12).sets().get(0)).hasSize(3);
        assertThat(Deciders.allOf(city).sets(12).sets())
                .hasSize(1)
                .first()
                .satisfies(all -> assertThat(all).hasSize(20_000));
    }

    @Test
    void thousands_that_stand_in_two_parts_are_told_too() {
        List<Deciders> city = members(20_000);
        DecisiveSets either =
                Deciders.enoughOf(19_998, city).or(Deciders.enoughOf(3, city)).sets(12);
        DecisiveSets both =
                Deciders.enoughOf(19_998, city).and(Deciders.enoughOf(3, city)).sets(12);

        assertThat(either.sets()).hasSize(12).allSatisfy(set -> assertThat(set).hasSize(3));
        assertThat(both.sets()).isNotEmpty().allSatisfy(set -> assertThat(set).hasSize(19_998));
    }

    @Test
    void thousands_that_may_turn_out_either_way_are_told_too() {
        DecisiveSets ones = Deciders.split(3, 19_990, things(20_000, 1)).sets(12);
        DecisiveSets twos = Deciders.split(3, 1_990, things(2_000, 2)).sets(12);

        assertThat(ones.sets())
                .hasSize(12)
                .first()
                .satisfies(first -> assertThat(first).hasSize(19_993));
        assertThat(twos.sets())
                .hasSize(12)
                .first()
                .satisfies(first -> assertThat(first).hasSize(3 * 2 + 1_990));
        assertThat(twos.omitted()).isPositive();
    }

    @Test
    void who_must_turn_out_both_ways_may_do_either_by_one_fact() {
        // Of two people with one open fact each, one must count and one must not: both facts, in one way.
        assertThat(Deciders.split(1, 1, things(2, 1)).sets(12))
                .isEqualTo(new DecisiveSets(List.of(Set.of(fact("m0"), fact("m1"))), 0));
        // With two facts each, the one who counts takes both and the other one of two.
        assertThat(Deciders.split(1, 1, things(2, 2)).sets(12).sets())
                .hasSize(4)
                .allSatisfy(set -> assertThat(set).hasSize(3));
    }

    @Test
    void a_set_that_holds_a_smaller_one_is_idle_and_left_out() {
        Deciders one = of("a");
        Deciders two = of("a").and(of("b"));

        assertThat(two.or(one).sets(12).sets()).containsExactly(Set.of(fact("a")));
        assertThat(one.or(one).sets(12).sets()).containsExactly(Set.of(fact("a")));
    }

    @Test
    void both_needs_a_set_of_each() {
        assertThat(of("a").and(of("b")).sets(12).sets()).containsExactly(Set.of(fact("a"), fact("b")));
    }

    @Test
    void what_is_so_already_and_what_cannot_be_fall_out_of_every_formula() {
        Deciders a = of("a");

        assertThat(a.and(Deciders.ALREADY)).isSameAs(a);
        assertThat(a.or(Deciders.NONE)).isSameAs(a);
        assertThat(a.and(Deciders.NONE)).isSameAs(Deciders.NONE);
        assertThat(a.or(Deciders.ALREADY)).isSameAs(Deciders.ALREADY);
        assertThat(Deciders.anyOf(List.of())).isSameAs(Deciders.NONE);
        assertThat(Deciders.allOf(List.of())).isSameAs(Deciders.ALREADY);
        assertThat(Deciders.enoughOf(2, List.of(Deciders.ALREADY, a, Deciders.NONE)))
                .isSameAs(a);
        assertThat(Deciders.split(0, 0, things(1, 1))).isSameAs(Deciders.ALREADY);
        assertThat(Deciders.split(1, 1, things(1, 2))).isSameAs(Deciders.NONE);
        assertThat(Deciders.NONE.sets(12)).isEqualTo(DecisiveSets.NONE);
        assertThat(Deciders.ALREADY.sets(12)).isEqualTo(DecisiveSets.ALREADY);
        assertThat(Deciders.ALREADY.isDecidedBy(Set.of())).isTrue();
        assertThat(Deciders.NONE.isDecidedBy(Set.of(fact("a")))).isFalse();
    }

    @Test
    void a_formula_is_decided_by_its_facts_and_not_by_others() {
        Deciders formula = of("a").and(of("b").or(of("c")));

        assertThat(formula.isDecidedBy(Set.of(fact("a"), fact("c"), fact("x")))).isTrue();
        assertThat(formula.isDecidedBy(Set.of(fact("b"), fact("c")))).isFalse();
    }

    @Test
    void what_is_not_listed_is_counted_also_where_sets_are_put_together() {
        Deciders twenty = Deciders.anyOf(members(20));
        Deciders others = Deciders.anyOf(
                IntStream.range(0, 20).mapToObj(at -> of("b" + at)).toList());

        assertThat(twenty.sets(12).omitted()).isEqualTo(8);
        assertThat(twenty.or(of("x")).sets(12).omitted()).isEqualTo(9);
        assertThat(twenty.and(others).sets(12).number()).isEqualTo(400);
    }

    @Test
    void sets_are_copied_and_cannot_be_changed() {
        Set<MissingFact> mine = new LinkedHashSet<>(Set.of(fact("a")));
        DecisiveSets sets = new DecisiveSets(List.of(mine), 0);
        mine.clear();

        assertThat(sets.sets().get(0)).hasSize(1);
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> sets.sets().get(0).clear());
    }

    @Test
    void no_sets_at_all_cannot_be_asked_for_and_a_thing_hangs_on_something() {
        assertThat(of("a").sets(1).sets()).hasSize(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of("a").sets(0))
                .withMessage("the sets to list must be 1 or more, was 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Deciders.Split.of(List.of()))
                .withMessage("what may turn out either way must name the facts it hangs on");
    }
}
