package org.grassroots.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;

class KnownTest {
    private final Known<String> there = Known.of("committee");
    private final Known<String> none = Known.none();
    private final Known<String> unknown = Known.unknown();

    @Test
    void a_value_exists_none_does_not_and_of_the_unknown_nobody_can_tell() {
        assertThat(there.exists()).isEqualTo(Answer.YES);
        assertThat(none.exists()).isEqualTo(Answer.NO);
        assertThat(unknown.exists()).isEqualTo(Answer.UNKNOWN);
    }

    @Test
    void only_a_value_has_a_value() {
        assertThat(there.value()).contains("committee");
        assertThat(none.value()).isEmpty();
        assertThat(unknown.value()).isEmpty();
    }

    @Test
    void a_change_reaches_only_a_value() {
        assertThat(there.map(String::length)).isEqualTo(Known.of(9));
        assertThat(none.map(String::length)).isEqualTo(Known.none());
        assertThat(unknown.map(String::length)).isEqualTo(Known.unknown());
    }

    @Test
    void none_and_unknown_are_not_the_same() {
        assertThat(none).isNotEqualTo(unknown).isEqualTo(Known.none());
        assertThat(unknown).isEqualTo(Known.unknown());
    }

    @Test
    void null_is_no_value() {
        assertThatNullPointerException().isThrownBy(() -> new Known.Value<>(null));
    }
}
