package org.grassroots.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BaselineOptionsTest {
    private static final String BY = "Street Party committee";

    @TempDir
    private Path directory;

    private Path pack;
    private Path known;

    @BeforeEach
    void files() throws IOException {
        pack = HostPack.file(directory);
        known = directory.resolve("known.json");
    }

    private Path out() {
        return directory.resolve("out");
    }

    /** A check by the host's pack, which finds one thing on a register without a branch and another on a sound one. */
    private CityRun check(String register, Object... more) throws IOException {
        List<Object> arguments =
                new ArrayList<>(List.of("check", Registers.file(directory, register), "--packs", pack, "--out", out()));
        arguments.addAll(Arrays.asList(more));
        return CityRun.of(arguments.toArray());
    }

    private CityRun accept(String register) throws IOException {
        CityRun run = check(register, "--accept-as", known, "--accepted-by", BY, "--until", "2026-12-31");
        assertThat(run.exitCode()).isZero();
        return run;
    }

    private Map<String, Object> baseline() throws IOException {
        return Json.object(Json.file(out().resolve("summary.json")).get("baseline"));
    }

    private List<Object> standings() throws IOException {
        return Json.lines(out().resolve("findings.jsonl")).stream()
                .map(finding -> finding.get("baseline"))
                .toList();
    }

    @Test
    void todays_findings_are_written_as_a_baseline() throws IOException {
        CityRun run = accept(Registers.SOUND);

        assertThat(run.out()).contains("accepted: 1 finding in " + known);
        assertThat(known)
                .hasContent("{\"format\":\"grassroots-baseline/1\",\"acceptances\":[\n{\"community\":\"k-north\","
                        + "\"rule\":\"branch.max-members\",\"version\":\"1\",\"subject\":{\"kind\":\"branch\","
                        + "\"id\":\"b-1\"},\"by\":\"Street Party committee\",\"until\":\"2026-12-31\","
                        + "\"reason\":\"known when the baseline was made\",\"observed\":3}\n]}\n");
        assertThat(Json.file(out().resolve("summary.json"))).doesNotContainKey("baseline");
        assertThat(standings()).containsOnlyNulls();
    }

    @Test
    void what_is_accepted_is_known_and_fails_nothing() throws IOException {
        accept(Registers.NO_BRANCH);

        CityRun run = check(Registers.NO_BRANCH, "--baseline", known, "--fail-on", "should");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("baseline: 0 new, 1 known (0 of them worse than accepted), 0 expired; 0 fixed, 0 not seen;"
                        + " growth 0");
        assertThat(standings()).containsExactly("known");
        assertThat(baseline())
                .containsExactly(
                        Map.entry("new", 0L),
                        Map.entry("known", 1L),
                        Map.entry("expired", 0L),
                        Map.entry("fixed", 0L),
                        Map.entry("unseen", 0L),
                        Map.entry("grown", 0L),
                        Map.entry("growth", 0L));
    }

    @ParameterizedTest
    @CsvSource({"2026-12-31, known, 0", "2027-01-01, expired, 1"})
    void what_is_accepted_counts_again_after_its_last_day(String day, String standing, int exitCode)
            throws IOException {
        accept(Registers.NO_BRANCH);

        CityRun run = check(Registers.NO_BRANCH, "--baseline", known, "--as-of", day, "--fail-on", "must");

        assertThat(run.exitCode()).isEqualTo(exitCode);
        assertThat(standings()).containsExactly(standing);
        assertThat(baseline()).containsEntry(standing, 1L).containsEntry("growth", (long) exitCode);
    }

    @ParameterizedTest
    @CsvSource({"must, 0", "should, 1"})
    void what_is_new_counts_and_what_is_fixed_never_fails(String grade, int exitCode) throws IOException {
        accept(Registers.NO_BRANCH);

        CityRun run = check(Registers.SOUND, "--baseline", known, "--fail-on", grade);

        assertThat(run.exitCode()).isEqualTo(exitCode);
        assertThat(standings()).containsExactly("new");
        assertThat(baseline())
                .containsEntry("new", 1L)
                .containsEntry("fixed", 1L)
                .containsEntry("growth", 0L);
    }

    @Test
    void what_is_accepted_of_another_community_is_not_seen() throws IOException {
        accept(Registers.NO_BRANCH);

        check(Registers.SOUND.replace("k-north", "k-south"), "--baseline", known);

        assertThat(baseline())
                .containsEntry("new", 1L)
                .containsEntry("fixed", 0L)
                .containsEntry("unseen", 1L)
                .containsEntry("growth", 1L);
    }

    @Test
    void what_has_become_worse_is_known_and_counted_as_grown() throws IOException {
        accept(Registers.SOUND);
        String four = Registers.SOUND
                .replace("\"members\":[{", "\"members\":[{\"id\":\"m-4\",\"name\":\"Li Ding\",\"status\":\"full\"},{")
                .replace("[\"m-1\",", "[\"m-4\",\"m-1\",");

        CityRun run = check(four, "--baseline", known, "--fail-on", "should");

        assertThat(run.exitCode()).isZero();
        assertThat(baseline()).containsEntry("known", 1L).containsEntry("grown", 1L);
    }

    @Test
    void run_takes_a_baseline_too() throws IOException {
        accept(Registers.NO_BRANCH);
        Path registers = Registers.file(directory, Registers.NO_BRANCH);

        CityRun run =
                CityRun.of("run", registers, "--packs", pack, "--baseline", known, "--fail-on", "must", "--out", out());

        assertThat(run.exitCode()).isZero();
        assertThat(baseline()).containsEntry("known", 1L);
    }

    @Test
    void all_that_is_found_on_the_sample_can_be_accepted_and_is_known_then() throws IOException {
        Path registers = directory.resolve("r.jsonl");
        CityRun.of("survey", CityRun.sample(directory), "--out", registers);
        CityRun.of(
                "check", registers, "--accept-as", known, "--accepted-by", BY, "--until", "2099-12-31", "--out", out());
        long found = Json.lines(out().resolve("findings.jsonl")).size();

        CityRun run = CityRun.of("check", registers, "--baseline", known, "--fail-on", "should", "--out", out());

        assertThat(run.exitCode()).isZero();
        assertThat(found).isPositive();
        assertThat(standings()).hasSize((int) found).containsOnly("known");
        assertThat(baseline()).containsEntry("known", found).containsEntry("growth", 0L);
    }

    private void refused(CityRun run, String... lines) {
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).containsExactly(lines);
    }

    @Test
    void a_baseline_with_faults_is_refused_with_all_of_them() throws IOException {
        accept(Registers.SOUND);
        Files.writeString(
                known,
                Files.readString(known).replace("2026-12-31", "2026-13-31").replace("\"observed\":3", "\"seen\":3"));

        refused(
                check(Registers.SOUND, "--baseline", known),
                "--baseline: " + known
                        + ", line 2, column 143, /acceptances/0/until: met the text '2026-13-31'; expected"
                        + " a day of the calendar written like 2026-11-21",
                known
                        + ", line 2, column 200, /acceptances/0/seen: unknown field 'seen'; known fields are by, community,"
                        + " demand, observed, reason, rule, subject, until, verdict, version");
        refused(
                check(Registers.SOUND, "--baseline", directory.resolve("none.json")),
                "there is no file '" + directory.resolve("none.json") + "'; check the path");
    }

    @Test
    void accepting_needs_a_name_and_a_day_that_is_not_over() throws IOException {
        refused(
                check(Registers.SOUND, "--accept-as", known, "--until", "2026-12-31"),
                "--accept-as needs --accepted-by NAME, so that it is told who accepts and until when");
        refused(
                check(Registers.SOUND, "--accept-as", known, "--accepted-by", BY),
                "--accept-as needs --until DAY, so that it is told who accepts and until when");
        refused(
                check(Registers.SOUND, "--accepted-by", BY),
                "--accepted-by is for --accept-as FILE, which is not given");
        refused(check(Registers.SOUND, "--until", "2026-12-31"), "--until is for --accept-as FILE, which is not given");
        refused(
                check(Registers.SOUND, "--accept-as", known, "--accepted-by", " ", "--until", "2026-12-31"),
                "--accept-as: 'by' must name who accepts the findings, but is blank");
        refused(
                check(Registers.SOUND, "--accept-as", known, "--accepted-by", BY, "--until", "2026-02-30"),
                "--until must be a day of the calendar, such as 2026-06-30, was '2026-02-30'");
        refused(
                check(
                        Registers.SOUND,
                        "--as-of",
                        "2026-06-30",
                        "--accept-as",
                        known,
                        "--accepted-by",
                        BY,
                        "--until",
                        "2026-06-29"),
                "--until must not be before the day that is judged, 2026-06-30, was 2026-06-29");
        assertThat(known).doesNotExist();
    }

    @Test
    void no_file_of_the_run_takes_the_place_of_another() throws IOException {
        Path registers = Registers.file(directory, Registers.SOUND);
        for (Path taken : List.of(registers, out().resolve("findings.jsonl"))) {
            refused(
                    check(Registers.SOUND, "--accept-as", taken, "--accepted-by", BY, "--until", "2026-12-31"),
                    "--accept-as: '" + taken + "' is the input or one of the results; name another file");
        }
        accept(Registers.SOUND);
        Path inTheWay = Files.copy(known, Files.createDirectories(out()).resolve("registers.jsonl"));
        refused(
                check(Registers.SOUND, "--baseline", inTheWay),
                "the input '" + inTheWay
                        + "' would be overwritten by the results; let them go to another place with --out");
        assertThat(inTheWay).hasSameTextualContentAs(known);
    }

    @Test
    void a_baseline_can_be_renewed_in_its_place() throws IOException {
        accept(Registers.NO_BRANCH);

        CityRun run = check(
                Registers.SOUND,
                "--baseline",
                known,
                "--accept-as",
                known,
                "--accepted-by",
                BY,
                "--until",
                "2027-12-31");

        assertThat(run.exitCode()).isZero();
        assertThat(standings()).containsExactly("new");
        assertThat(known).content().contains("branch.max-members", "2027-12-31").doesNotContain("branch-required");
    }
}
