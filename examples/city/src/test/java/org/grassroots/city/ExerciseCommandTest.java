package org.grassroots.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A table-top run of the plan of a compound of the bundled sample, and of small registers. */
class ExerciseCommandTest {
    @TempDir
    private static Path directory;

    private static Path registers;
    private static Path out;
    private static CityRun run;

    @BeforeAll
    static void run_the_plan_of_the_first_compound() throws IOException {
        registers = directory.resolve("r.jsonl");
        CityRun.of("survey", CityRun.sample(directory), "--out", registers);
        out = directory.resolve("out");
        run = CityRun.of("exercise", registers, "--compound", "c1", "--out", out);
    }

    @Test
    void it_tells_how_long_every_stage_took_to_staff_and_comes_back_to_the_ordinary_one() {
        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out().get(0)).matches("\\S+: exercise from \\S+T08:00 to \\S+, \\d+ log entries");
        assertThat(run.out().subList(1, 6))
                .satisfiesExactly(
                        line -> assertThat(line)
                                .matches("P1, Alert: ordered \\S+, staffed in .*, (\\d+) of \\1 places"),
                        line -> assertThat(line).startsWith("P2, Emergency: ordered "),
                        line -> assertThat(line).startsWith("P3, Full emergency: ordered "),
                        line -> assertThat(line).startsWith("recovery, Recovery: ordered "),
                        line -> assertThat(line).startsWith("P0, Ordinary: ordered "));
        assertThat(run.out().get(6)).matches("duties unmet: [1-9]\\d*");
        assertThat(run.out()).last().isEqualTo("exercise: " + out.resolve("exercise.jsonl"));
    }

    @Test
    void the_order_without_authority_is_refused_with_who_may_give_it_and_no_other() throws IOException {
        assertThat(run.out().subList(run.out().size() - 3, run.out().size() - 1))
                .satisfiesExactly(
                        line -> assertThat(line).isEqualTo("orders refused: 1"),
                        line -> assertThat(line)
                                .endsWith("by 'compound' to go from 'P0' to 'P1' is refused: 'compound' has no power to"
                                        + " order it; expected an order of one of county, subdistrict, community"));
        assertThat(kinds()).filteredOn("order-refused"::equals).hasSize(1);
        assertThat(kinds()).filteredOn("order-obeyed"::equals).hasSize(5);
    }

    @Test
    void the_log_has_what_was_counted_in_the_order_of_time() throws IOException {
        List<Map<String, Object>> log = Json.lines(out.resolve("exercise.jsonl"));

        assertThat(run.out().get(0)).endsWith(", %,d log entries".formatted(log.size()));
        assertThat(log)
                .isSortedAccordingTo((one, other) ->
                        one.get("at").toString().compareTo(other.get("at").toString()));
        assertThat(out.resolve("rejected.jsonl")).isEmptyFile();
    }

    @Test
    void the_same_seed_gives_the_same_log_and_another_seed_another() throws IOException {
        Path seven = directory.resolve("seven");
        Path eight = directory.resolve("eight");
        CityRun.of("exercise", registers, "--compound", "c1", "--seed", 7, "--out", seven);
        CityRun.of("exercise", registers, "--compound", "c1", "--seed", 8, "--out", eight);

        assertThat(seven.resolve("exercise.jsonl")).hasSameBinaryContentAs(out.resolve("exercise.jsonl"));
        assertThat(Files.readString(eight.resolve("exercise.jsonl")))
                .isNotEqualTo(Files.readString(out.resolve("exercise.jsonl")));
    }

    @Test
    void a_compound_that_is_not_there_ends_with_2() {
        CityRun none = CityRun.of("exercise", registers, "--compound", "c-77", "--out", directory.resolve("none"));

        assertThat(none.exitCode()).isEqualTo(2);
        assertThat(none.out()).isEmpty();
        assertThat(none.err()).containsExactly("there is no compound 'c-77' in r.jsonl; check the id");
    }

    @Test
    void of_compounds_with_the_same_id_the_community_says_which(@TempDir Path own) throws IOException {
        Path two = Registers.file(own, Registers.SOUND, Registers.SOUND.replace("k-north", "k-south"));

        CityRun both = CityRun.of("exercise", two, "--compound", "c-1", "--out", own);
        CityRun one = CityRun.of("exercise", two, "--compound", "c-1", "--community", "k-south", "--out", own);

        assertThat(both.exitCode()).isEqualTo(2);
        assertThat(both.err())
                .containsExactly("compound 'c-1' is in 2 communities; name one of k-north, k-south with --community");
        assertThat(one.exitCode()).isZero();
    }

    @Test
    void a_bad_line_is_rejected_and_the_exercise_goes_on(@TempDir Path own) throws IOException {
        CityRun bad =
                CityRun.of("exercise", Registers.file(own, "{", Registers.SOUND), "--compound", "c-1", "--out", own);

        assertThat(bad.exitCode()).isZero();
        assertThat(bad.out().get(0)).startsWith("Plum Garden: exercise from 2026-06-30T08:00 to ");
        assertThat(bad.err().get(0)).startsWith("1 rejected, the first: north.jsonl, line 1, column ");
        assertThat(Json.lines(own.resolve("rejected.jsonl"))).hasSize(1);
    }

    @Test
    void an_empty_file_ends_with_2_and_says_why(@TempDir Path own) throws IOException {
        Path empty = Files.createFile(own.resolve("empty.jsonl"));

        CityRun none = CityRun.of("exercise", empty, "--compound", "c-1", "--out", own);

        assertThat(none.exitCode()).isEqualTo(2);
        assertThat(none.out()).isEmpty();
        assertThat(none.err())
                .containsExactly(
                        "there is no compound 'c-1' in empty.jsonl; check the id",
                        "1 rejected, the first: empty.jsonl, line 1, column 1: met nothing but white space; expected an"
                                + " object (register)",
                        "all of them: " + own.resolve("rejected.jsonl"));
    }

    private static List<String> kinds() throws IOException {
        return Json.lines(out.resolve("exercise.jsonl")).stream()
                .map(entry -> entry.get("kind").toString())
                .toList();
    }
}
