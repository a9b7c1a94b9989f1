package org.grassroots.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.grassroots.area.Compound;
import org.grassroots.evaluation.Host.Counted;
import org.grassroots.fact.Interval;
import org.grassroots.register.Registers;
import org.grassroots.rule.Subjects;
import org.grassroots.tally.Census;
import org.grassroots.tally.Countable;
import org.grassroots.tally.Tally;
import org.junit.jupiter.api.Test;

class SheetTest {
    private static final Census CENSUS = Census.of(Registers.compound("c1")
            .andCompound("c2")
            .andCompound("c3")
            .andCompound("c4")
            .build());

    /** Counts 1 for the first compound and every other one after it, 2 for the rest; throws on the one given. */
    private static Countable<Compound> alternating(String throwing) {
        return new Counted<>(
                "alternating",
                (compound, census) -> {
                    if (compound.id().value().equals(throwing)) {
                        throw new IllegalStateException(throwing);
                    }
                    return Interval.exactly(2 - compound.id().value().charAt(1) % 2);
                },
                (compound, census) -> new Tally(List.of(), List.of(), List.of()));
    }

    private static Sheet<Compound> sheet(List<Countable<Compound>> measures) {
        return Sheet.of(new SheetKey<>(Subjects.compounds(), List.copyOf(measures)), CENSUS);
    }

    private static int[] rowsOf(Sheet<?> sheet) {
        return IntStream.range(0, sheet.size()).map(sheet::rowOf).toArray();
    }

    @Test
    void subjects_that_are_alike_share_a_row_and_keep_their_places() {
        Sheet<Compound> sheet = sheet(List.of(alternating("none")));

        assertThat(sheet.size()).isEqualTo(4);
        assertThat(sheet.rows()).isEqualTo(2);
        assertThat(rowsOf(sheet)).containsExactly(0, 1, 0, 1);
        assertThat(sheet.times(1)).isEqualTo(2);
        assertThat(sheet.bounds()[sheet.from(0)]).isEqualTo(1);
        assertThat(sheet.bounds()[sheet.from(1)]).isEqualTo(2);
        assertThat(sheet.subject(3).id().value()).isEqualTo("c4");
        assertThat(sheet.failed()).isEmpty();
    }

    @Test
    void a_subject_on_which_a_measure_throws_stands_in_no_row() {
        Sheet<Compound> sheet = sheet(List.of(alternating("c2"), alternating("c3")));

        assertThat(sheet.size()).isEqualTo(4);
        assertThat(sheet.rows()).isEqualTo(2);
        assertThat(rowsOf(sheet)).containsExactly(0, -1, -1, 1);
        assertThat(sheet.failed())
                .extracting(failed ->
                        failed.subject().id().value() + " " + failed.cause().getMessage())
                .containsExactly("c2 c2", "c3 c3");
    }

    @Test
    void without_a_measure_all_are_alike() {
        Sheet<Compound> sheet = sheet(List.of());

        assertThat(sheet.rows()).isEqualTo(1);
        assertThat(rowsOf(sheet)).containsExactly(0, 0, 0, 0);
        assertThat(sheet.bounds()).isEmpty();
    }

    @Test
    void rows_are_told_apart_however_many_there_are() {
        RowCollector rows = new RowCollector(2, 4_000);
        List<Integer> expected = new ArrayList<>();
        for (int at = 0; at < 3_000; at++) {
            // Multiples of a power of two, which fall into few slots.
            rows.add(new int[] {0, at % 1_000 << 16, at % 1_000 % 7}, 1);
            expected.add(at % 1_000);
            if (at % 3 == 0) {
                rows.skip();
                expected.add(-1);
            }
        }

        assertThat(rows.count()).isEqualTo(1_000);
        assertThat(rows.rowOf())
                .startsWith(expected.stream().mapToInt(row -> row).toArray());
        assertThat(rows.bounds()).hasSize(2_000);
        for (int row = 0; row < 1_000; row++) {
            assertThat(rows.bounds()[2 * row]).isEqualTo(row << 16);
            assertThat(rows.bounds()[2 * row + 1]).isEqualTo(row % 7);
        }
    }

    @Test
    void a_dictionary_numbers_a_row_once_and_leaves_out_what_is_too_much() {
        RowDictionary dictionary = new RowDictionary(2);
        int[] rows = new int[2 * (RowDictionary.MOST + 1)];
        for (int row = 0; row <= RowDictionary.MOST; row++) {
            rows[2 * row] = row << 10;
        }

        assertThat(dictionary.numbers(rows, 3)).containsExactly(0, 1, 2);
        assertThat(dictionary.numbers(rows, RowDictionary.MOST + 1))
                .startsWith(0, 1, 2, 3)
                .endsWith(RowDictionary.MOST - 1, RowDictionary.NONE);
        assertThat(dictionary.row(5)).containsExactly(5 << 10, 0);
    }

    @Test
    void a_sheet_is_made_once_for_equal_measures() {
        IndexedRegister register = IndexedRegister.of(CENSUS.register());
        Countable<Compound> measure = alternating("none");

        assertThat(register.sheet(new SheetKey<>(Subjects.compounds(), List.of(measure))))
                .isSameAs(register.sheet(new SheetKey<>(Subjects.compounds(), List.of(measure))))
                .isNotSameAs(register.sheet(new SheetKey<>(Subjects.compounds(), List.of(measure, measure))));
    }
}
