package org.grassroots.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * All commands over registers with a canary in every personal field that can hold one, sound lines and broken ones: none
 * shows in what is printed, nor in any file but those that carry registers, changes or plans by contract.
 */
class CanaryTest {
    private static final String MARK = "xq7zk";
    private static final String YEAR = "1963-";
    private static final String CHANGE = "{\"format\":\"grassroots-change/1\"";

    /** Files that are what their name says, in full: whoever has one has the people in it, too. */
    private static final Set<String> CARRIERS = Set.of(
            // Registers, as they were read, formed, repaired or changed.
            "north.jsonl",
            "other.jsonl",
            "registers.jsonl",
            "formed.jsonl",
            "repaired.jsonl",
            "applied.jsonl",
            // Changes name what a member's record becomes.
            "changes.jsonl",
            "diff.jsonl",
            // Plans as offices edit them, and what a merge found in both, with what people wrote into them.
            "edited.jsonl",
            "working.jsonl",
            "conflicts.jsonl",
            "vanished.jsonl",
            // What was accepted, with the reason that people gave.
            "baseline.json",
            // A ledger, the sheet it was filled in from, and a sheet that was asked for in the open.
            "book.jsonl",
            "filled.csv",
            "open.xlsx");

    @TempDir
    private Path directory;

    private final List<String> said = new ArrayList<>();

    private static String canaries(String line) {
        return line.replace("Zhao Jiayi", MARK + "-one")
                .replace("Qian Bingding", MARK + "-two")
                .replace("Sun Wuji", MARK + "-three")
                .replaceFirst("\"fullSince\":\"[0-9-]*\"", "\"admittedOn\":\"1963-03-17\",\"fullSince\":\"1963-09-17\"")
                .replaceFirst(
                        "\"votingRights\":\"yes\"",
                        "\"votingRights\":\"yes\",\"trainings\":[\"xq7zk-first-aid\"],\"trainedOn\":[{\"training\":"
                                + "\"xq7zk-first-aid\",\"on\":\"1963-11-05\"}],\"awaySince\":\"1963-12-24\"");
    }

    /** Sound registers, and the same with something wrong wherever a person stands. */
    private static String[] lines() {
        String sound = canaries(Registers.SOUND);
        String bare = canaries(Registers.NO_BRANCH)
                .replace("k-north", "k-bare")
                .replace("\"c-1\"", "\"c-2\"")
                .replace("\"m-", "\"n-");
        return new String[] {
            sound,
            bare,
            sound.replace("\"name\":\"" + MARK, "\"nick\":\"" + MARK),
            sound.replace("\"" + MARK + "-two\"", "[\"" + MARK + "-two\"]"),
            sound.replace("1963-09-17", "1963-09-31"),
            sound.replace("1963-09-17", "1963-01-17"),
            sound.replace("\"trainings\":[", "\"trainings\":\"" + MARK + "\",\"trainings\":["),
            sound.replace("\"votingRights\":\"yes\"", "\"votingRights\":\"" + MARK + "\""),
            sound.replace("\"members\":[\"m-1\"", "\"members\":[\"m-77\""),
            sound.substring(0, sound.indexOf(MARK + "-three") + 7)
        };
    }

    private CityRun run(Object... arguments) {
        CityRun run = CityRun.of(arguments);
        said.addAll(run.out());
        said.addAll(run.err());
        return run;
    }

    private Path out(String name) {
        return directory.resolve(name);
    }

    @Test
    void no_command_shows_a_canary_but_in_the_files_that_carry_it_by_contract() throws IOException {
        Path registers = Registers.file(directory, lines());
        Path sound = Files.writeString(out("other.jsonl"), lines()[0] + "\n");
        Path working = out("plans").resolve("working.jsonl");
        Path changes = ChangeLines.file(
                directory,
                ChangeLines.DISSOLVE,
                ChangeLines.DISSOLVE.replace("b-1", "b-77"),
                "{\"format\":\"grassroots-change/1\",\"change\":\"correct-member\",\"member\":{\"name\":\"" + MARK
                        + "\"}}");

        run(
                "check",
                registers,
                "--out",
                out("checked"),
                "--repair",
                "--accept-as",
                out("baseline.json"),
                "--accepted-by",
                "Street office",
                "--reason",
                MARK + "-reason",
                "--until",
                "2027-01-31");
        run("check", registers, "--out", out("again"), "--baseline", out("baseline.json"), "--fail-on", "should");
        run("check", registers, "--out", out("explained"), "--explain", "branch.min-members");
        run("check", "--compare", "national", "--as-of", "2026-06-30");
        run("run", registers, "--out", out("whole"), "--detail", "c-1");
        run("form", registers, "--bare", "--out", out("formed"));
        run("plan", registers, "--working", "--out", out("plans"));
        Path edited = Files.writeString(
                out("edited.jsonl"),
                Files.readString(working).replace("\"en\":\"Gate here", "\"en\":\"" + MARK + " here"));
        run("merge", registers, "--edited", edited, "--out", out("merged"));
        run("exercise", sound, "--compound", "c-1", "--out", out("exercised"));
        run("exercise", registers, "--compound", "c-77", "--out", out("none"));
        run("diff", sound, registers, "--out", out("diff.jsonl"));
        CityRun shown = CityRun.of("diff", sound, out("checked").resolve("repaired.jsonl"));
        said.addAll(shown.err());
        // Without --out the changes themselves are what is printed, as a file of them would have them.
        shown.out().stream().filter(line -> !line.startsWith(CHANGE)).forEach(said::add);
        assertThat(shown.out()).anyMatch(line -> line.startsWith(CHANGE));
        run("apply", changes, sound, "--out", out("applied.jsonl"));
        run("check", edited, "--out", out("not-a-register"));
        run("roster", registers, "--compound", "c-1", "--naming", "--out", out("rostered"));
        run("roster", registers, "--compound", "c-77", "--out", out("not-rostered"));
        ledgers();
        run("check", out("nowhere.jsonl"), "--out", out("nothing"));

        assertThat(String.join("\n", said))
                .contains("rejected")
                .doesNotContain(MARK)
                .doesNotContain(YEAR);
        List<Path> files;
        try (Stream<Path> all = Files.walk(directory)) {
            files = all.filter(Files::isRegularFile).sorted().toList();
        }
        assertThat(files).hasSizeGreaterThan(25);
        List<String> forms = forms();
        for (Path file : files) {
            if (!CARRIERS.contains(file.getFileName().toString())) {
                String content = content(file);
                for (String form : forms) {
                    assertThat(content.contains(form))
                            .as("'%s' stands in %s", form, file)
                            .isFalse();
                }
            }
        }
        assertThat(Files.readString(out("checked").resolve("rejected.jsonl")).lines())
                .hasSize(lines().length - 2);
    }

    /** A sheet with sound rows and broken ones goes into a ledger, and comes out masked and in the open. */
    private void ledgers() throws IOException {
        Path filled = out("filled.csv");
        run("ledger", "form", "L3", "--out", filled);
        Files.writeString(
                filled,
                String.join(
                        "\r\n",
                        "1-2-301,xq7zk-m,3,,,138 0013 8000,,xq7zk-car,,,,1963-03-17,",
                        "1-2-302,xq7zk-n,xq7zk,,xq7zk,xq7zk,xq7zk,,xq7zk,xq7zk,xq7zk,1963-02-30,xq7zk",
                        "\"xq7zk"),
                StandardOpenOption.APPEND);
        Path book = out("book.jsonl");
        for (Path sheet : List.of(filled, book)) {
            run(
                    "ledger",
                    "read",
                    sheet,
                    "--ledger",
                    "L3",
                    "--book",
                    book,
                    "--who",
                    "m-9",
                    "--role",
                    "owner-head",
                    "--purpose",
                    "visit",
                    "--on",
                    "2026-06-30T08:00",
                    "--event",
                    "outbreak",
                    "--began",
                    "2026-06-28");
        }
        for (String sheet : List.of("masked.csv", "masked.xlsx")) {
            run("ledger", "write", book, "--out", out(sheet), "--role", "owner-head", "--purpose", "a list");
            run("ledger", "write", book, "--out", out(sheet), "--role", "nobody", "--purpose", "a list");
        }
        run(
                "ledger",
                "write",
                book,
                "--out",
                out("open.xlsx"),
                "--role",
                "owner-head",
                "--purpose",
                "visit",
                "--reveal",
                "--who",
                "m-9",
                "--on",
                "2026-06-30T09:00");
        assertThat(Files.readAllLines(book)).hasSize(1);
        assertThat(content(out("open.xlsx")))
                .as("what is asked for in the open")
                .contains(MARK);
    }

    /** The bytes of a file; of a workbook those that are packed in it. */
    private static String content(Path file) throws IOException {
        if (!file.toString().endsWith(".xlsx")) {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        }
        StringBuilder content = new StringBuilder();
        try (ZipFile packed = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(packed.entries())) {
                content.append(new String(packed.getInputStream(entry).readAllBytes(), StandardCharsets.ISO_8859_1));
            }
        }
        return content.toString();
    }

    private static List<String> forms() {
        List<String> forms = new ArrayList<>(List.of(MARK, YEAR, "\\u0078\\u0071\\u0037\\u007a\\u006b"));
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            byte[] raw = MARK.getBytes(charset);
            forms.add(new String(raw, StandardCharsets.ISO_8859_1));
            forms.add(HexFormat.of().formatHex(raw));
            forms.add(HexFormat.of().withUpperCase().formatHex(raw));
            for (int before = 0; before < 3; before++) {
                byte[] shifted = new byte[before + raw.length];
                System.arraycopy(raw, 0, shifted, before, raw.length);
                String coded = Base64.getEncoder().withoutPadding().encodeToString(shifted);
                forms.add(coded.substring(before == 0 ? 0 : before + 1, coded.length() - 1));
            }
        }
        return forms;
    }
}
