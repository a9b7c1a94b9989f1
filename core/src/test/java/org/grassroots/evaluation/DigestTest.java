package org.grassroots.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class DigestTest {
    private static final int LAST_ROW = RowDictionary.MOST - 1;

    @Test
    void cells_of_one_row_are_joined_and_those_of_others_are_not() {
        assertThat(joined(cell(0, 1), cell(0, 2), cell(1, 3), cell(LAST_ROW, 4), cell(LAST_ROW, 5)))
                .containsExactly(cell(0, 3), cell(1, 3), cell(LAST_ROW, 9));
        assertThat(joined()).isEmpty();
        assertThat(joined(cell(7, 1))).containsExactly(cell(7, 1));
    }

    @Test
    void cells_are_joined_as_far_as_there_is_room_and_no_subject_is_lost() {
        int most = Digest.MOST_TIMES;

        assertThat(joined(cell(LAST_ROW, most - 1), cell(LAST_ROW, 1))).containsExactly(cell(LAST_ROW, most));
        assertThat(joined(cell(LAST_ROW, most), cell(LAST_ROW, 1)))
                .containsExactly(cell(LAST_ROW, most), cell(LAST_ROW, 1));
        assertThat(joined(cell(2, most - 1), cell(2, 2), cell(2, 3), cell(3, most)))
                .containsExactly(cell(2, most - 1), cell(2, 5), cell(3, most));
    }

    @Test
    void only_the_cells_between_the_bounds_are_joined() {
        int[] cells = {cell(1, 1), cell(1, 1), cell(1, 1), cell(1, 1)};

        assertThat(Digest.join(cells, 1, 3)).isEqualTo(2);
        assertThat(cells).startsWith(cell(1, 1), cell(1, 2)).endsWith(cell(1, 1));
    }

    private static int[] joined(int... cells) {
        return Arrays.copyOf(cells, Digest.join(cells, 0, cells.length));
    }

    private static int cell(int row, int times) {
        int cell = row << Digest.TIMES_BITS | times;
        assertThat(Digest.number(cell)).isEqualTo(row);
        assertThat(Digest.times(cell)).isEqualTo(times);
        return cell;
    }
}
