package org.grassroots.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ListingTest {

    @Test
    void an_unknown_list_counts_anything_and_contains_perhaps() {
        Listing<String> unknown = Listing.unknown();

        assertThat(unknown.isKnown()).isFalse();
        assertThat(unknown.known()).isEmpty();
        assertThat(unknown.items()).isEmpty();
        assertThat(unknown.count()).isEqualTo(Interval.UNKNOWN);
        assertThat(unknown.contains("a")).isEqualTo(Answer.UNKNOWN);
        assertThat(unknown).hasToString("unknown");
    }

    @Test
    void an_empty_list_is_known_to_hold_nothing() {
        Listing<String> empty = Listing.of();

        assertThat(empty.isKnown()).isTrue();
        assertThat(empty.known()).contains(List.of());
        assertThat(empty.count()).isEqualTo(Interval.exactly(0));
        assertThat(empty.contains("a")).isEqualTo(Answer.NO);
    }

    @Test
    void empty_and_unknown_are_not_equal() {
        assertThat(Listing.of()).isNotEqualTo(Listing.unknown());
        assertThat(Listing.of(List.of())).isEqualTo(Listing.of()).hasSameHashCodeAs(Listing.of());
        assertThat(Listing.unknown()).isEqualTo(Listing.unknown()).hasSameHashCodeAs(Listing.unknown());
    }

    @Test
    void a_known_list_is_complete_and_keeps_its_order() {
        Listing<String> two = Listing.of("b", "a");

        assertThat(two.items()).containsExactly("b", "a");
        assertThat(two.count()).isEqualTo(Interval.exactly(2));
        assertThat(two.contains("a")).isEqualTo(Answer.YES);
        assertThat(two.contains("c")).isEqualTo(Answer.NO);
        assertThat(two).isNotEqualTo(Listing.of("a", "b"));
    }

    @Test
    void a_list_is_copied_and_cannot_be_changed() {
        List<String> mine = new ArrayList<>(List.of("a"));
        Listing<String> listing = Listing.of(mine);
        mine.add("b");

        assertThat(listing.items()).containsExactly("a");
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> listing.items().add("c"));
    }
}
