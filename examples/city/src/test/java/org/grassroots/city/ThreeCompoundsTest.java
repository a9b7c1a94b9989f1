package org.grassroots.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example of the README: three compounds with 2, 1 and 2 full members. */
class ThreeCompoundsTest {
    private static final Path ROOT = Path.of("..", "..");
    private static final Path THREE = ROOT.resolve("examples/three-compounds.jsonl");

    @TempDir
    private Path out;

    @Test
    void forming_them_prints_what_the_readme_shows() throws IOException {
        CityRun run = CityRun.of("form", THREE, "--out", out);

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(Files.readString(ROOT.resolve("README.md")))
                .contains(String.join("\n", run.out().subList(0, 3)));
    }

    @Test
    void the_reasons_of_the_proposal_are_those_the_readme_tells() throws IOException {
        CityRun.of("form", THREE, "--out", out);

        assertThat(Json.lines(out.resolve("proposals.jsonl")).toString())
                .contains(
                        "Compounds 'c-1', 'c-2', 'c-3' get joint branch 'joint/c-1': each is too small alone, and their"
                                + " full members affiliated here number 5 together.",
                        "The secretary of branch 'joint/c-1' is member 'm-3': a resident member directly managed here"
                                + " with standing, zeal and ability.");
    }

    @Test
    void the_third_alone_is_told_what_it_lacks() throws IOException {
        Path apart = Files.writeString(
                out.resolve("apart.jsonl"),
                Files.readString(THREE)
                        .replace("\"neighbours\": [\"c-1\", \"c-3\"]", "\"neighbours\": [\"c-1\"]")
                        .replace(
                                "\"neighbours\": [\"c-2\"], \"buildings\": [{\"id\": \"c-3-1\"",
                                "\"neighbours\": []," + " \"buildings\": [{\"id\": \"c-3-1\""));
        CityRun.of("form", apart, "--out", out.resolve("formed"));

        assertThat(Json.lines(out.resolve("formed/proposals.jsonl")).toString())
                .contains("No branch can be formed for compound 'c-3': it lacks 1 full member affiliated here, for a"
                        + " formal branch; or 1 full member living there or deployed by the street, for a temporary"
                        + " branch.");
    }
}
