package org.grassroots.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApplyCommandTest {
    private static final String SOUTH = Registers.UNFORMED.replace("k-north", "k-south");

    @TempDir
    private Path directory;

    private Path out() {
        return directory.resolve("new/out.jsonl");
    }

    @Test
    void changes_are_applied_in_order_and_what_they_do_not_touch_is_written_as_it_was() throws IOException {
        Path registers = Registers.file(directory, SOUTH, Registers.UNFORMED);
        String inSouth = ChangeLines.ESTABLISH.replace("k-north", "k-south");
        String dissolved = ChangeLines.DISSOLVE.replace("}", ",\"community\":\"k-south\"}");
        Path changes = ChangeLines.file(directory, inSouth, ChangeLines.ESTABLISH, dissolved);

        CityRun run = CityRun.of("apply", changes, registers, "--out", out());

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .containsExactly(
                        "changes.jsonl: 3 changes in 2 of 2 communities", "registers: " + out().toAbsolutePath());
        List<String> lines = Files.readAllLines(out());
        assertThat(lines).hasSize(2);
        assertThat(lines.get(0)).contains("k-south").contains("\"branches\":[]");
        assertThat(lines.get(1)).contains("k-north").contains("Plum Garden Branch");
    }

    @Test
    void registers_that_no_change_names_are_written_in_their_place() throws IOException {
        Path registers = Registers.file(directory, SOUTH, Registers.UNFORMED, SOUTH.replace("k-south", "k-west"));
        Path changes = ChangeLines.file(directory, ChangeLines.ESTABLISH);

        CityRun run = CityRun.of("apply", changes, registers, "--out", out());

        assertThat(run.out().get(0)).isEqualTo("changes.jsonl: 1 change in 1 of 3 communities");
        assertThat(Files.readAllLines(out()))
                .hasSize(3)
                .satisfiesExactly(
                        line -> assertThat(line).contains("k-south"),
                        line -> assertThat(line).contains("k-north").contains("Plum Garden Branch"),
                        line -> assertThat(line).contains("k-west"));
    }

    @Test
    void where_there_is_one_register_a_change_need_not_name_it() throws IOException {
        Path registers = Registers.file(directory, Registers.SOUND);

        CityRun run = CityRun.of("apply", ChangeLines.file(directory, ChangeLines.DISSOLVE), registers, "--out", out());

        assertThat(run.exitCode()).isZero();
        assertThat(out()).content().contains("\"branches\":[]");
    }

    @Test
    void communities_come_and_go() throws IOException {
        Path registers = Registers.file(directory, Registers.UNFORMED);
        String added = "{\"format\":\"grassroots-change/1\",\"change\":\"add-community\",\"register\":" + SOUTH + "}";
        String inSouth = ChangeLines.ESTABLISH.replace("k-north", "k-south");
        String gone = "{\"format\":\"grassroots-change/1\",\"change\":\"remove-community\",\"community\":\"k-north\"}";

        CityRun run = CityRun.of("apply", ChangeLines.file(directory, added, inSouth, gone), registers, "--out", out());

        assertThat(run.exitCode()).isZero();
        assertThat(Files.readAllLines(out()))
                .singleElement()
                .asString()
                .contains("k-south")
                .contains("Plum Garden Branch");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            k-north | k-nroth | /community: no register of north.jsonl is of community 'k-nroth'; there are k-south, k-north (did you mean 'k-north'?)
            ,"community":"k-north" || /community: no community is named, and north.jsonl has 2; name one of k-south, k-north
            "id":"b-1" | "id":"b-0" | /change: party member 'm-1': stands on the roll of branch 'b-1' already; a member stands on one roll only (MR Art. 32)
            "kind":"formal" | "kind":"formel" | column 117, /branch/kind: met the text 'formel'; expected one of formal, joint, temporary, functional (did you mean 'formal'?)
            establish-branch | establsh-branch | column 42, /change: met the text 'establsh-branch'; expected one of
            ,"community":"k-north"} || column 219, /branch: met the end of the document; expected the rest of the document
            "community":"k-north" | "community":"k-north","by":"BRANCH","on":"2026-07-01" | /by: the decision of 2026-07-01:
            "community":"k-north" | "community":"k-north","by":"HIGHER","on":"2026-06-29" | /on: the decision of 2026-06-29:
            "community":"k-north" | "community":"k-north","by":"HIGHER" | column 1: field 'on' is missing; expected 'by' and 'on' together, or neither
            """)
    void one_line_that_does_not_fit_applies_nothing_and_says_where_and_what_would_be_right(
            String right, String wrong, String message) throws IOException {
        Path registers = Registers.file(directory, SOUTH, Registers.UNFORMED);
        String second = ChangeLines.ESTABLISH.replace(right, wrong == null ? "" : wrong);
        assertThat(second).isNotEqualTo(ChangeLines.ESTABLISH);
        String first = wrong != null && wrong.contains("b-0") ? ChangeLines.ESTABLISH : inSouth();
        Path changes = ChangeLines.file(directory, first, second);

        CityRun run = CityRun.of("apply", changes, registers, "--out", out());

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).hasSize(2);
        assertThat(run.err().get(0)).startsWith("changes.jsonl, line 2, " + message);
        assertThat(run.err().get(1)).isEqualTo("nothing is applied");
        assertThat(out().getParent()).doesNotExist();
    }

    @Test
    void every_line_that_cannot_be_read_is_told() throws IOException {
        Path registers = Registers.file(directory, Registers.UNFORMED);
        Path changes = ChangeLines.file(directory, "{", ChangeLines.ESTABLISH, "[]");

        CityRun run = CityRun.of("apply", changes, registers, "--out", out());

        assertThat(run.err()).hasSize(3);
        assertThat(run.err().get(0)).startsWith("changes.jsonl, line 1, ");
        assertThat(run.err().get(1)).startsWith("changes.jsonl, line 3, ");
        assertThat(run.err().get(2)).isEqualTo("nothing is applied");
    }

    @Test
    void one_register_that_cannot_be_read_applies_nothing() throws IOException {
        Path registers = Registers.file(directory, Registers.UNFORMED, "{");

        CityRun run =
                CityRun.of("apply", ChangeLines.file(directory, ChangeLines.ESTABLISH), registers, "--out", out());

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err().get(0)).startsWith("north.jsonl, line 2, ");
        assertThat(run.err().get(1)).isEqualTo("nothing is applied");
        assertThat(out()).doesNotExist();
    }

    @Test
    void a_file_of_white_space_is_no_file_of_changes() throws IOException {
        Path registers = Registers.file(directory, Registers.UNFORMED);

        CityRun run = CityRun.of("apply", ChangeLines.file(directory, ""), registers, "--out", out());

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err().get(0))
                .isEqualTo("changes.jsonl, line 1, column 1: met nothing but white space; expected an object (change)");
    }

    private static String inSouth() {
        return ChangeLines.ESTABLISH.replace("k-north", "k-south");
    }
}
