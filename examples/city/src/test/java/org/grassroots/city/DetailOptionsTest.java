package org.grassroots.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DetailOptionsTest {
    @TempDir
    private Path directory;

    @ParameterizedTest
    @CsvSource({"run, --detail", "plan, --page"})
    void an_id_that_is_not_there_is_said_and_the_rest_is_done(String command, String option) throws IOException {
        Path registers = Registers.file(directory, Registers.SOUND);
        Path out = directory.resolve("out");

        CityRun run = CityRun.of(command, registers, option, "c-1,c-9", "--out", out);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .containsExactly("there is no compound 'c-9' in north.jsonl; the ids of all compounds are in "
                        + out.resolve("plans.jsonl"));
        assertThat(Json.lines(out.resolve("plans.jsonl"))).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"run, --detail", "plan, --page"})
    void an_id_named_twice_is_found_once(String command, String option) throws IOException {
        Path registers = Registers.file(directory, Registers.SOUND);

        CityRun run = CityRun.of(command, registers, option, "c-1,c-1", option, "c-1", "--out", directory);

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
    }

    @Test
    void compounds_of_two_communities_with_the_same_id_have_a_page_each() throws IOException {
        String south = Registers.SOUND.replace("k-north", "k-south").replace("Plum Garden", "Pear Garden");
        Path registers = Registers.file(directory, Registers.SOUND, south);

        CityRun run = CityRun.of("plan", registers, "--page", "c-1", "--out", directory);

        assertThat(run.out())
                .endsWith("page: " + directory.resolve("c-1.html"), "page: " + directory.resolve("c-1-2.html"));
        assertThat(directory.resolve("c-1.html"))
                .content()
                .contains("Plum Garden")
                .doesNotContain("Pear Garden");
        assertThat(directory.resolve("c-1-2.html"))
                .content()
                .contains("Pear Garden")
                .doesNotContain("Plum Garden");
    }

    @Test
    void pages_whose_names_differ_in_characters_no_file_can_have_stay_apart() throws IOException {
        String south = Registers.SOUND.replace("\"c-1\"", "\"C:1\"").replace("k-north", "k-south");
        String west = Registers.SOUND.replace("\"c-1\"", "\"c/1\"").replace("k-north", "k-west");
        Path registers = Registers.file(directory, south, west);

        CityRun run = CityRun.of("plan", registers, "--page", "C:1,c/1", "--out", directory);

        assertThat(run.out())
                .endsWith("page: " + directory.resolve("C_1.html"), "page: " + directory.resolve("c_1-2.html"));
    }

    @Test
    void an_id_that_can_be_no_id_is_refused_before_anything_is_done() throws IOException {
        Path out = directory.resolve("out");

        CityRun run = CityRun.of("run", Registers.file(directory, Registers.SOUND), "--detail", "c 1", "--out", out);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).hasSize(1);
        assertThat(run.err().get(0)).startsWith("--detail: the id of a compound must be made of letters, digits and");
        assertThat(out).doesNotExist();
    }
}
