package org.grassroots.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The counts of a resolution and of an election, on both sides of every limit; an empty cell is unknown. */
class VotesTest {
    private static OptionalInt count(Integer given) {
        return given == null ? OptionalInt.empty() : OptionalInt.of(given);
    }

    private static Resolution resolution(Integer due, Integer present, Integer inFavour) {
        return Resolution.builder()
                .id(ResolutionId.of("r1"))
                .due(count(due))
                .present(count(present))
                .inFavour(count(inFavour))
                .build();
    }

    private static Election election(Integer due, Integer excluded, Integer present) {
        return Election.builder()
                .id(ElectionId.of("e1"))
                .due(count(due))
                .excluded(count(excluded))
                .present(count(present))
                .build();
    }

    @Test
    void a_vote_of_which_only_the_id_is_known_says_so_everywhere() {
        assertThat(resolution(null, null, null))
                .isEqualTo(Resolution.builder().id(ResolutionId.of("r1")).build());
        assertThat(resolution(null, null, null).on()).isEmpty();
        assertThat(election(null, null, null))
                .isEqualTo(Election.builder().id(ElectionId.of("e1")).build());
        assertThat(election(null, null, null).on()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0,0,0", "10,10,10", "10,5,5", "10,,10", ",5,5", ",,7", "10,,", ",5,"})
    void a_resolution_has_no_more_present_than_due_and_no_more_in_favour_than_present(
            Integer due, Integer present, Integer inFavour) {
        Resolution taken = resolution(due, present, inFavour);

        assertThat(taken.due()).isEqualTo(count(due));
        assertThat(taken.present()).isEqualTo(count(present));
        assertThat(taken.inFavour()).isEqualTo(count(inFavour));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    -1 |    |    | resolution 'r1': due must be 0 or more, was -1
                       | -1 |    | resolution 'r1': present must be 0 or more, was -1
                       |    | -1 | resolution 'r1': in favour must be 0 or more, was -1
                    10 | 11 |    | resolution 'r1': present must not be more than due (10), was 11
                    10 | 5  | 6  | resolution 'r1': in favour must not be more than present (5), was 6
                       | 5  | 6  | resolution 'r1': in favour must not be more than present (5), was 6
                    10 |    | 11 | resolution 'r1': in favour must not be more than due (10), was 11
                    """)
    void a_resolution_with_impossible_counts_is_refused(
            Integer due, Integer present, Integer inFavour, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> resolution(due, present, inFavour))
                .withMessage(message);
    }

    @ParameterizedTest
    @CsvSource({"0,0,0", "10,10,0", "10,2,8", "10,,10", "10,10,", ",9,9", ",,7", "10,,"})
    void an_election_has_no_more_present_than_due_less_excluded(Integer due, Integer excluded, Integer present) {
        Election taken = election(due, excluded, present);

        assertThat(taken.due()).isEqualTo(count(due));
        assertThat(taken.excluded()).isEqualTo(count(excluded));
        assertThat(taken.present()).isEqualTo(count(present));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    -1 |    |    | election 'e1': due must be 0 or more, was -1
                       | -1 |    | election 'e1': excluded must be 0 or more, was -1
                       |    | -1 | election 'e1': present must be 0 or more, was -1
                    10 | 11 |    | election 'e1': excluded must not be more than due (10), was 11
                    10 | 2  | 9  | election 'e1': present must not be more than due less excluded (8), was 9
                    10 |    | 11 | election 'e1': present must not be more than due less excluded (10), was 11
                    """)
    void an_election_with_impossible_counts_is_refused(Integer due, Integer excluded, Integer present, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> election(due, excluded, present))
                .withMessage(message);
    }
}
