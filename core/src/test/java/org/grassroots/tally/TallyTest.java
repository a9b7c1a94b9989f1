package org.grassroots.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.grassroots.area.CompoundId;
import org.grassroots.fact.Interval;
import org.grassroots.missing.Field;
import org.grassroots.missing.MissingFact;
import org.grassroots.missing.Subject;
import org.grassroots.text.Text;
import org.junit.jupiter.api.Test;

class TallyTest {
    private static final Subject C1 = Subject.of(Subject.Kind.COMPOUND, CompoundId.of("c1"));
    private static final MissingFact FACT = new MissingFact(C1, Field.MEMBERS);

    @Test
    void what_is_counted_without_a_name_counts_beside_what_has_one() {
        Tally.Builder builder = new Tally.Builder();
        builder.counts(C1);
        builder.unnamed(799);
        builder.unnamed(1);
        builder.excluded(C1, Text.of("elsewhere", "在外"));
        builder.open(List.of(FACT));
        Tally tally = builder.build();

        assertThat(tally.unnamed()).isEqualTo(800);
        assertThat(tally.count()).isEqualTo(new Interval(801, 802));
    }

    @Test
    void a_missing_list_leaves_the_count_open_above() {
        Tally.Builder tally = new Tally.Builder();
        tally.unnamed(2);
        tally.unlisted(FACT);

        assertThat(tally.build().count()).isEqualTo(Interval.atLeast(2));
    }

    @Test
    void what_counts_without_a_name_is_never_negative() {
        assertThatThrownBy(() -> new Tally(List.of(), -1, List.of(), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("what counts without a name must be 0 or more, was -1");
    }
}
