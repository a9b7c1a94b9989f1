package org.grassroots.plan.ledger.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class SmallCellsProperties {

    private static List<String> names(String what, int count) {
        return IntStream.rangeClosed(1, count).mapToObj(each -> what + each).toList();
    }

    private static CountTable table(List<List<Integer>> counts) {
        return new CountTable(
                names("row", counts.size()), names("column", counts.get(0).size()), counts);
    }

    @Provide
    Arbitrary<CountTable> tables() {
        Arbitrary<Integer> count = Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(2, Arbitraries.just(0)),
                net.jqwik.api.Tuple.of(4, Arbitraries.integers().between(1, 4)),
                net.jqwik.api.Tuple.of(3, Arbitraries.integers().between(5, 7)));
        return Arbitraries.integers()
                .between(1, 3)
                .flatMap(rows -> Arbitraries.integers()
                        .between(1, 3)
                        .flatMap(columns -> count.list().ofSize(columns).list().ofSize(rows))
                        .map(SmallCellsProperties::table));
    }

    @Property(tries = 50)
    void nobody_can_compute_what_was_left_out(@ForAll("tables") CountTable table) {
        SafeTable safe = SmallCells.suppress(table);
        for (int row = 0; row <= table.rows().size(); row++) {
            for (int column = 0; column <= table.columns().size(); column++) {
                OptionalInt cell = safe.cells().get(row).get(column);
                if (cell.isPresent()) {
                    int value = value(table, row, column);
                    assertThat(cell).hasValue(value);
                    assertThat(value == 0 || value >= SmallCells.DEFAULT_LIMIT).isTrue();
                } else {
                    assertThat(new Attack(safe, row, column).possible())
                            .as("row %s, column %s of %s", row, column, safe)
                            .hasSize(2);
                }
            }
        }
    }

    private static int value(CountTable table, int row, int column) {
        int sum = 0;
        for (int each = 0; each < table.rows().size(); each++) {
            for (int other = 0; other < table.columns().size(); other++) {
                boolean counts = (row == each || row == table.rows().size())
                        && (column == other || column == table.columns().size());
                sum += counts ? table.counts().get(each).get(other) : 0;
            }
        }
        return sum;
    }

    /** Tries every table that agrees with what is shown, and sees what a cell can be; stops at two numbers. */
    private static final class Attack {
        /** No count in these tests is above 7, so a cell that may be more may be several numbers. */
        private static final int MOST = 9;

        private final SafeTable safe;
        private final int row;
        private final int column;
        private final int rows;
        private final int columns;
        private final int[][] tried;
        private final Set<Integer> possible = new LinkedHashSet<>();

        Attack(SafeTable safe, int row, int column) {
            this.safe = safe;
            this.row = row;
            this.column = column;
            this.rows = safe.rows().size();
            this.columns = safe.columns().size();
            this.tried = new int[rows][columns];
        }

        Set<Integer> possible() {
            from(0);
            return possible;
        }

        private void from(int at) {
            if (possible.size() > 1 || at > 0 && at % columns == 0 && !fits(at / columns - 1, columns)) {
                return;
            }
            if (at == rows * columns) {
                for (int each = 0; each <= columns; each++) {
                    if (!fits(rows, each)) {
                        return;
                    }
                }
                possible.add(sum(row, column));
                return;
            }
            OptionalInt known = safe.cells().get(at / columns).get(at % columns);
            int low = known.orElse(1);
            int high = known.orElse(MOST);
            for (int value = low; value <= high; value++) {
                tried[at / columns][at % columns] = value;
                from(at + 1);
            }
            tried[at / columns][at % columns] = 0;
        }

        private boolean fits(int inRow, int inColumn) {
            OptionalInt known = safe.cells().get(inRow).get(inColumn);
            int sum = sum(inRow, inColumn);
            return known.isPresent() ? known.getAsInt() == sum : sum > 0;
        }

        private int sum(int inRow, int inColumn) {
            int sum = 0;
            for (int each = 0; each < rows; each++) {
                for (int other = 0; other < columns; other++) {
                    boolean counts = (inRow == each || inRow == rows) && (inColumn == other || inColumn == columns);
                    sum += counts ? tried[each][other] : 0;
                }
            }
            return sum;
        }
    }

    @Test
    void a_small_count_takes_three_others_with_it() {
        SafeTable safe =
                SmallCells.suppress(table(List.of(List.of(3, 20, 30), List.of(40, 50, 60), List.of(70, 80, 90))));
        assertThat(safe.leftOut()).isEqualTo(4);
        assertThat(safe.cells().get(0).get(0)).isEmpty();
        assertThat(safe.cells().get(3).get(3)).hasValue(443);
    }

    @Test
    void a_table_without_small_counts_is_shown_whole() {
        assertThat(SmallCells.suppress(table(List.of(List.of(5, 0), List.of(0, 5))))
                        .leftOut())
                .isZero();
        assertThat(SmallCells.suppress(table(List.of(List.of(4, 0), List.of(0, 5))))
                        .leftOut())
                .isGreaterThan(1);
    }

    @Test
    void one_small_count_alone_is_left_out_with_all_its_totals() {
        assertThat(SmallCells.suppress(table(List.of(List.of(3)))).cells())
                .allMatch(row -> row.stream().allMatch(OptionalInt::isEmpty));
    }

    @Test
    void the_limit_and_the_shape_are_checked() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SmallCells.suppress(table(List.of(List.of(3))), 1))
                .withMessage("the smallest count that is shown must be 2 or more, was 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> table(List.of(List.of(3, 4), List.of(1))))
                .withMessage("a table of 2 rows and 2 columns needs as many counts, had rows of [2, 1]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> table(List.of(List.of(-1))))
                .withMessage("every count must be 0 or more; one is less");
        List<String> twice = new ArrayList<>(List.of("a", "a"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CountTable(List.of("r"), twice, List.of(List.of(1, 2))))
                .withMessage("every table has at least one column, each with a name of its own; were [a, a]");
    }
}
