package org.grassroots.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code plan} is told of the place it plans for. */
class PlanOptionsTest {
    private static final String PRESET = """
            {"format":"grassroots-preset/1","id":"our-street",
             "title":{"en":"Our street","zh-Hans":"本街道"},"place":{"en":"Our street","zh-Hans":"本街道"},
             "sources":[{"id":"our-notice","title":{"en":"Our notice","zh-Hans":"本街道通知"}}],
             "values":[{"parameter":"gateOnDuty","value":{"number":VALUE},
              "origin":{"mark":"STATED","source":"our-notice"}}]}
            """;

    @TempDir
    private Path directory;

    @Test
    void values_go_before_presets_and_later_presets_before_earlier_ones() throws IOException {
        Path four = preset("four.json", "4");
        Path five = Files.writeString(
                directory.resolve("five.json"),
                Files.readString(preset("x.json", "5")).replace("our-street", "ours"));

        assertThat(gate()).isEqualTo(Map.of("parameter", "gateOnDuty", "value", "2", "preset", "library-default"));
        assertThat(gate("--preset", four)).containsEntry("value", "4").containsEntry("preset", "our-street");
        assertThat(gate("--preset", four + "," + five)).containsEntry("value", "5");
        assertThat(gate("--preset", five + "," + four)).containsEntry("value", "4");
        assertThat(gate("--preset", four, "--set", "gateOnDuty=3"))
                .isEqualTo(Map.of("parameter", "gateOnDuty", "value", "3"));
    }

    @Test
    void a_shipped_preset_is_named_by_its_id() throws IOException {
        assertThat(values("--preset", "jiangdu"))
                .anySatisfy(value -> assertThat(value)
                        .containsEntry("parameter", "exitEveryDays")
                        .containsEntry("preset", "jiangdu"));
    }

    @Test
    void a_preset_that_is_not_there_is_refused_with_the_known_ones_and_the_nearest() throws IOException {
        CityRun run = plan("--preset", "jiangda");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).hasSize(1);
        assertThat(run.err().get(0))
                .startsWith("--preset: template 'one-ten-seven' has no preset 'jiangda'; there are library-default,")
                .endsWith(" (did you mean 'jiangdu'?)");
    }

    @Test
    void a_parameter_that_is_not_there_is_refused_with_the_known_ones_and_the_nearest() throws IOException {
        CityRun run = plan("--set", "gateDuty=3");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).hasSize(1);
        assertThat(run.err().get(0))
                .startsWith("--set: template 'one-ten-seven' has no parameter 'gateDuty'; there are ")
                .contains(", gateOnDuty, ")
                .endsWith(" (did you mean 'gateOnDuty'?)");
    }

    @Test
    void a_preset_file_that_does_not_fit_is_refused_with_the_place() throws IOException {
        Path preset = preset("much.json", "51");

        CityRun run = plan("--preset", preset);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err().get(0))
                .startsWith("--preset: " + preset + ", line 4, ")
                .contains("/values/0", "the number 51")
                .endsWith("expected a number from 2 to 50 (people)");
        assertThat(directory.resolve("out")).doesNotExist();
    }

    @Test
    void a_preset_file_is_never_overwritten_by_the_results() throws IOException {
        Path preset = preset("summary.json", "4");

        CityRun run =
                CityRun.of("plan", Registers.file(directory, Registers.SOUND), "--preset", preset, "--out", directory);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err().get(0)).startsWith("the input '" + preset + "' would be overwritten");
        assertThat(preset).content().contains("our-street");
    }

    @Test
    void people_at_risk_decide_how_many_guards_are_needed_and_a_compound_that_is_not_there_is_told()
            throws IOException {
        plan();
        long unknown = needed();
        CityRun run = plan("--at-risk", "c-1=2", "--at-risk", "c-9=1");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .containsExactly("there is no compound 'c-9' in north.jsonl; the ids of all compounds are in "
                        + directory.resolve("out/plans.jsonl"));
        assertThat(needed()).isGreaterThan(unknown);
    }

    @Test
    void working_plans_are_written_only_if_asked() throws IOException {
        plan();
        assertThat(directory.resolve("out/working.jsonl")).doesNotExist();

        CityRun run = plan("--working");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("working plans: " + directory.resolve("out/working.jsonl"));
        assertThat(Json.lines(directory.resolve("out/working.jsonl")))
                .singleElement()
                .satisfies(plan -> assertThat(plan).containsEntry("format", "grassroots-working-plan/1"));
    }

    private Path preset(String name, String value) throws IOException {
        return Files.writeString(directory.resolve(name), PRESET.replace("VALUE", value));
    }

    private CityRun plan(Object... options) throws IOException {
        Object[] arguments = new Object[4 + options.length];
        arguments[0] = "plan";
        arguments[1] = Registers.file(directory, Registers.SOUND);
        arguments[2] = "--out";
        arguments[3] = directory.resolve("out");
        System.arraycopy(options, 0, arguments, 4, options.length);
        return CityRun.of(arguments);
    }

    private List<Map<String, Object>> values(Object... options) throws IOException {
        assertThat(plan(options).exitCode()).isZero();
        Map<String, Object> plan =
                Json.lines(directory.resolve("out/plans.jsonl")).get(0);
        return ((List<?>) plan.get("values")).stream().map(Json::object).toList();
    }

    private Map<String, Object> gate(Object... options) throws IOException {
        return values(options).stream()
                .filter(value -> value.get("parameter").equals("gateOnDuty"))
                .findFirst()
                .orElseThrow();
    }

    private long needed() throws IOException {
        return (Long)
                Json.object(Json.file(directory.resolve("out/summary.json")).get("posts"))
                        .get("needed");
    }
}
