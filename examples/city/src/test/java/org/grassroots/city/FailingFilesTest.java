package org.grassroots.city;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FailingFilesTest {
    @TempDir
    private Path directory;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "registers.jsonl",
                "findings.jsonl",
                "plans.jsonl",
                "plan-findings.jsonl",
                "rejected.jsonl",
                "summary.json"
            })
    void a_full_disk_ends_with_2_and_one_line_that_names_the_file(String name) throws IOException {
        Path full = Path.of("/dev/full");
        assumeThat(full).exists();
        Path registers = Registers.file(directory, Registers.NO_BRANCH, Registers.NO_DAY);
        Path out = Files.createDirectory(directory.resolve("out"));
        Path link = Files.createSymbolicLink(out.resolve(name), full);

        CityRun run = CityRun.of("run", registers, "--out", out);
        Files.delete(link);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).as("no success is told").isEmpty();
        assertThat(run.err()).hasSize(1);
        assertThat(run.err().get(0))
                .startsWith("'" + link + "' cannot be written: ")
                .endsWith("; make room, or choose another place with --out");
    }

    @Test
    void an_input_that_fails_while_it_is_read_ends_with_2_and_one_line_that_names_it() throws IOException {
        Path memory = Path.of("/proc/self/mem");
        assumeThat(memory).exists();

        for (String name : new String[] {"north.jsonl", "sheet.csv"}) {
            Path link = Files.createSymbolicLink(directory.resolve(name), memory);
            CityRun run = CityRun.of("run", link, "--out", directory.resolve("out"));
            Files.delete(link);

            assertThat(run.exitCode()).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).hasSize(1);
            assertThat(run.err().get(0))
                    .startsWith("'" + name + "' cannot be read to its end: ")
                    .endsWith("; check the file, or copy it to another place");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "repairs.jsonl, check --repair",
        "repaired.jsonl, check --repair",
        "proposals.jsonl, form",
        "formed.jsonl, form"
    })
    void a_full_disk_ends_repairing_and_forming_in_the_same_way(String name, String command) throws IOException {
        Path full = Path.of("/dev/full");
        assumeThat(full).exists();
        Path registers = Registers.file(directory, Registers.UNFORMED);
        Path out = Files.createDirectory(directory.resolve("out"));
        Path link = Files.createSymbolicLink(out.resolve(name), full);

        CityRun run = CityRun.of((Object[]) (command + " " + registers + " --out " + out).split(" "));
        Files.delete(link);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).as("no success is told").isEmpty();
        assertThat(run.err()).hasSize(1);
        assertThat(run.err().get(0)).startsWith("'" + link + "' cannot be written: ");
    }

    @ParameterizedTest
    @CsvSource({"repaired.jsonl, check", "formed.jsonl, form"})
    void what_repairing_or_forming_left_is_never_overwritten_by_doing_it_again(String name, String command)
            throws IOException {
        Path input = Files.writeString(directory.resolve(name), Registers.UNFORMED + "\n");

        CityRun run = CityRun.of(command, input, "--out", directory);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err().get(0)).startsWith("the input '" + input + "' would be overwritten");
        assertThat(input).hasContent(Registers.UNFORMED + "\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"registers.jsonl", "plans.jsonl", "summary.json"})
    void an_input_is_never_overwritten_by_the_results(String name) throws IOException {
        Path input = Files.writeString(directory.resolve(name), Registers.SOUND + "\n");

        CityRun run = CityRun.of("run", input, "--out", directory);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .containsExactly("the input '" + input
                        + "' would be overwritten by the results; let them go to another place with --out");
        assertThat(input).hasContent(Registers.SOUND + "\n");
        assertThat(directory).isDirectoryNotContaining(file -> !file.equals(input));
    }

    @Test
    void a_sheet_is_never_overwritten_by_its_own_registers() throws IOException {
        Path sheet = Files.writeString(directory.resolve("sheet.csv"), "小区名称,楼栋总数,房屋总数\n甲苑,3栋,60户\n");

        CityRun run = CityRun.of("survey", sheet, "--out", sheet);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err().get(0)).startsWith("the input '" + sheet + "' would be overwritten");
        assertThat(sheet).content().startsWith("小区名称");
    }
}
