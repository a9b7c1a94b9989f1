package org.grassroots.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.grassroots.missing.DecisiveSets;
import org.grassroots.missing.Field;
import org.grassroots.missing.MissingFact;
import org.grassroots.missing.Subject;
import org.grassroots.tally.Tally;
import org.junit.jupiter.api.Test;

class DecisiveSetsTest {
    private static MissingFact fact(String member) {
        return new MissingFact(new Subject(Subject.Kind.MEMBER, member), Field.STATUS);
    }

    private static Tally unknown(int members) {
        List<Tally.Open> open = new ArrayList<>();
        for (int number = 0; number < members; number++) {
            open.add(new Tally.Open(List.of(fact("m" + number)), false));
        }
        return new Tally(List.of(), List.of(), open);
    }

    private static DecisiveSets many(int sets, String letter) {
        List<Set<MissingFact>> all = new ArrayList<>();
        for (int number = 0; number < sets; number++) {
            all.add(Set.of(fact(letter + number)));
        }
        return DecisiveSets.of(all, 0);
    }

    @Test
    void three_of_forty_unknown_members_are_nine_thousand_sets_of_which_twelve_are_listed() {
        DecisiveSets sets = new CountDeciders(unknown(40)).reaching(3);

        assertThat(sets.sets()).hasSize(12).allSatisfy(set -> assertThat(set).hasSize(3));
        assertThat(sets.sets().get(0)).containsExactly(fact("m0"), fact("m1"), fact("m2"));
        assertThat(sets.omitted()).isEqualTo(9880 - 12);
    }

    @Test
    void twelve_sets_are_all_listed_and_of_thirteen_one_is_omitted() {
        assertThat(new CountDeciders(unknown(12)).reaching(1).omitted()).isZero();
        assertThat(new CountDeciders(unknown(13)).reaching(1).omitted()).isEqualTo(1);
    }

    @Test
    void more_sets_than_a_long_holds_are_counted_as_the_most_it_holds() {
        assertThat(new CountDeciders(unknown(200)).reaching(100).omitted()).isEqualTo(Long.MAX_VALUE - 12);
    }

    @Test
    void a_city_of_unknown_members_is_explained_without_overflow() {
        CountDeciders deciders = new CountDeciders(unknown(20_000));

        assertThat(deciders.stayingBelow(3).sets().get(0)).hasSize(19_998);
        assertThat(deciders.stayingBelow(3).omitted()).isEqualTo(20_000L * 19_999 / 2 - 12);
        assertThat(deciders.reaching(3).sets().get(0)).hasSize(3);
    }

    @Test
    void a_set_that_holds_a_smaller_one_is_idle_and_left_out() {
        Set<MissingFact> one = Set.of(fact("a"));
        Set<MissingFact> two = Set.of(fact("a"), fact("b"));

        assertThat(DecisiveSets.of(two).or(DecisiveSets.of(one)).sets()).containsExactly(one);
        assertThat(DecisiveSets.of(one).or(DecisiveSets.of(one)).sets()).containsExactly(one);
    }

    @Test
    void both_needs_a_set_of_each() {
        assertThat(DecisiveSets.of(Set.of(fact("a")))
                        .and(DecisiveSets.of(Set.of(fact("b"))))
                        .sets())
                .containsExactly(Set.of(fact("a"), fact("b")));
        assertThat(many(2, "a").and(DecisiveSets.NONE)).isEqualTo(DecisiveSets.NONE);
        assertThat(many(2, "a").and(DecisiveSets.ALREADY)).isEqualTo(many(2, "a"));
    }

    @Test
    void what_is_not_listed_is_counted_also_where_sets_are_put_together() {
        DecisiveSets twenty = many(20, "a");
        assertThat(twenty.omitted()).isEqualTo(8);

        assertThat(twenty.or(many(1, "b")).omitted()).isEqualTo(9);
        DecisiveSets both = twenty.and(many(20, "b"));
        assertThat(both.sets().size() + both.omitted()).isEqualTo(400);
    }

    @Test
    void sets_are_copied_and_cannot_be_changed() {
        Set<MissingFact> mine = new LinkedHashSet<>(Set.of(fact("a")));
        DecisiveSets sets = DecisiveSets.of(mine);
        mine.clear();

        assertThat(sets.sets().get(0)).hasSize(1);
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> sets.sets().get(0).clear());
    }
}
