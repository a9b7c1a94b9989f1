package org.grassroots.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiffCommandTest {
    private static final String SOUTH = Registers.NO_BRANCH.replace("k-north", "k-south");

    @TempDir
    private Path directory;

    @Test
    void equal_registers_end_with_0_and_no_change_whatever_the_order_of_their_lines() throws IOException {
        Path one = file("one.jsonl", Registers.SOUND, SOUTH);
        Path other = file("other.jsonl", SOUTH, Registers.SOUND);

        CityRun run = CityRun.of("diff", one, other);

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).containsExactly("one.jsonl -> other.jsonl: no change");
    }

    @Test
    void registers_that_differ_end_with_1_and_the_changes_that_lead_from_one_to_the_other() throws IOException {
        Path one = file("one.jsonl", Registers.UNFORMED, SOUTH);
        Path other = directory.resolve("other.jsonl");
        CityRun.of("apply", ChangeLines.file(directory, ChangeLines.ESTABLISH), one, "--out", other);

        CityRun run = CityRun.of("diff", one, other);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).singleElement().isEqualTo(ChangeLines.ESTABLISH);
        assertThat(run.err()).containsExactly("one.jsonl -> other.jsonl: 1 change in 1 community");
    }

    @Test
    void applying_what_diff_writes_makes_one_of_the_other() throws IOException {
        Path one = file("one.jsonl", Registers.SOUND, SOUTH);
        Path other = file("other.jsonl", Registers.NEW_SECRETARY, SOUTH.replace("1200", "1300"));
        Path changes = directory.resolve("new/changes.jsonl");

        CityRun diff = CityRun.of("diff", one, other, "--out", changes);
        CityRun apply = CityRun.of("apply", changes, one, "--out", directory.resolve("applied.jsonl"));

        assertThat(diff.exitCode()).isEqualTo(1);
        assertThat(diff.out()).isEmpty();
        assertThat(apply.exitCode()).isZero();
        assertThat(CityRun.of("diff", directory.resolve("applied.jsonl"), other).exitCode())
                .isZero();
    }

    @Test
    void a_file_without_a_change_is_applied_as_such() throws IOException {
        Path one = file("one.jsonl", Registers.SOUND);
        Path changes = directory.resolve("changes.jsonl");

        CityRun diff = CityRun.of("diff", one, one, "--out", changes);
        CityRun apply = CityRun.of("apply", changes, one, "--out", directory.resolve("applied.jsonl"));

        assertThat(diff.exitCode()).isZero();
        assertThat(changes).isEmptyFile();
        assertThat(apply.exitCode()).isZero();
        assertThat(CityRun.of("diff", directory.resolve("applied.jsonl"), one).exitCode())
                .isZero();
    }

    @Test
    void a_community_that_is_new_or_gone_is_told_as_such() throws IOException {
        Path one = file("one.jsonl", Registers.SOUND, SOUTH);
        Path other = file("other.jsonl", Registers.SOUND, SOUTH.replace("k-south", "k-west"));

        CityRun run = CityRun.of("diff", one, other);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err())
                .containsExactly(
                        "one.jsonl -> other.jsonl: 2 changes in 2 communities; 1 community new; 1 community gone");
    }

    @Test
    void a_compound_that_changed_its_community_is_one_move() throws IOException {
        String south = SOUTH.replace("c-1", "c-9")
                .replace("m-1", "m-7")
                .replace("m-2", "m-8")
                .replace("m-3", "m-9");
        Path one = file("one.jsonl", Registers.NO_BRANCH, south);
        Path other = directory.resolve("other.jsonl");
        String move = "{\"format\":\"grassroots-change/1\",\"change\":\"move-compound\",\"compound\":\"c-1\","
                + "\"from\":\"k-north\",\"to\":\"k-south\"}";
        CityRun apply = CityRun.of("apply", ChangeLines.file(directory, move), one, "--out", other);

        CityRun diff = CityRun.of("diff", one, other);

        assertThat(apply.err()).isEmpty();
        assertThat(apply.out().get(0)).isEqualTo("changes.jsonl: 1 change in 2 of 2 communities");
        assertThat(diff.out()).containsExactly(move);
        assertThat(diff.err()).containsExactly("one.jsonl -> other.jsonl: 1 change in 2 communities; 1 compound moved");
    }

    @Test
    void a_line_that_is_no_register_ends_with_2_and_its_place() throws IOException {
        Path one = file("one.jsonl", Registers.SOUND);
        Path other = file("other.jsonl", SOUTH, Registers.SOUND.replace("1200", "\"many\""));

        CityRun run = CityRun.of("diff", one, other);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).singleElement().asString().startsWith("other.jsonl, line 2, column ");
    }

    @Test
    void two_registers_of_one_community_end_with_2_and_both_lines() throws IOException {
        Path one = file("one.jsonl", Registers.SOUND, SOUTH, Registers.NEW_SECRETARY);

        CityRun run = CityRun.of("diff", one, one);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .containsExactly(
                        "one.jsonl, line 3, /community/id: community 'k-north' has a register in line 1 already;"
                                + " each needs one line");
    }

    @Test
    void an_empty_file_ends_with_2() throws IOException {
        Path one = file("one.jsonl", Registers.SOUND);
        Path empty = Files.createFile(directory.resolve("empty.jsonl"));

        CityRun run = CityRun.of("diff", one, empty);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .containsExactly(
                        "empty.jsonl, line 1, column 1: met nothing but white space; expected an object (register)");
    }

    private Path file(String name, String... lines) throws IOException {
        return Files.writeString(directory.resolve(name), String.join("\n", lines) + "\n");
    }
}
