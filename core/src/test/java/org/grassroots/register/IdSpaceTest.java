package org.grassroots.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import org.grassroots.member.MemberId;
import org.junit.jupiter.api.Test;

class IdSpaceTest {
    private final List<RegisterProblem> problems = new ArrayList<>();
    private final IdSpace<String> space = new IdSpace<>("person", problems);

    @Test
    void a_closed_space_still_finds_what_it_holds_and_nothing_else() {
        space.add(MemberId.of("m1"), "first", () -> "/members/0/id");
        space.close();

        assertThat(space.find(MemberId.of("m1"))).contains("first");
        assertThat(space.find(MemberId.of("M1"))).isEmpty();
        assertThat(problems).isEmpty();
    }

    @Test
    void a_closed_space_takes_nothing_more_because_it_could_not_tell_what_looks_alike() {
        space.close();

        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> space.add(MemberId.of("m1"), "late", () -> "/members/0/id"));
    }
}
