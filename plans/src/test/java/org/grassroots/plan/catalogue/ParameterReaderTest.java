package org.grassroots.plan.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.parameter.Preset;
import org.grassroots.plan.parameter.PresetValue;
import org.grassroots.plan.team.NeedNumber;
import org.grassroots.plan.template.PlanTemplate;
import org.grassroots.plan.template.SpecialPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ParameterReaderTest {
    private static final PlanTemplate LOCAL = TemplateReader.read(SmallTemplate.local());

    @Test
    void parameters_and_presets_are_read_with_the_template() {
        SpecialPlan team = LOCAL.specialPlans().get(0);
        assertThat(LOCAL.parameters()).hasSize(6);
        assertThat(LOCAL.preset("base").orElseThrow().values()).hasSize(2);
        assertThat(LOCAL.basePreset()).contains(ElementId.of("base"));
        assertThat(team.post(ElementId.of("deputy")).orElseThrow().need().parameters())
                .containsEntry(NeedNumber.PEOPLE, ElementId.of("onDuty"))
                .containsEntry(NeedNumber.SHIFTS, ElementId.of("turns"))
                .hasSize(2);
        assertThat(team.flow().nodes().get(1).withinParameter()).contains(ElementId.of("timeOut"));
    }

    static Stream<Arguments> unsound() {
        return TemplateReaderTest.blocks("parameter-errors.txt");
    }

    @ParameterizedTest(name = "{0}: {1} -> {2}")
    @MethodSource("unsound")
    void what_is_wrong_is_told_with_its_place(String file, String from, String to, List<String> messages) {
        SmallTemplate bent = SmallTemplate.local().with(file, from, to);
        assertThat(catchThrowableOfType(UnreadableTemplateException.class, () -> TemplateReader.read(bent))
                        .problems())
                .extracting(LoadProblem::message)
                .containsExactlyElementsOf(messages);
    }

    @Test
    void a_host_reads_a_preset_of_its_own() {
        Preset preset = TemplateReader.readPreset(
                LOCAL,
                "host.json",
                bytes(SmallTemplate.resource("small/preset.json").replace("\"base\"", "\"host\"")));
        assertThat(preset.id()).isEqualTo(ElementId.of("host"));
        assertThat(preset.values())
                .extracting(PresetValue::value)
                .extracting(Object::toString)
                .containsExactly("the number 2", "the number 4");
    }

    @Test
    void a_preset_of_a_host_is_held_to_the_template_and_every_problem_is_told() {
        byte[] bent = bytes(SmallTemplate.resource("small/preset.json")
                .replace("{\"number\": 2}", "{\"number\": 1}")
                .replace("\"2022-07-01\"", "\"2022-07-03\"")
                .replace("\"source\": \"notice\"", "\"source\": \"letter\""));
        assertThatThrownBy(() -> TemplateReader.readPreset(LOCAL, "host.json", bent))
                .isInstanceOf(UnreadableTemplateException.class)
                .hasMessage("""
                        host.json, line 5, column 115, /values/1/origin/source: presets/base: no source 'letter'; expected one of act, notice
                        host.json, line 4, column 81, /values/0/value: presets/base: the number 1 for 'onDuty'; expected a number from 2 to 20 (people)
                        host.json, line 5, column 35, /values/1/from: presets/base: the value for 'onDuty' from 2022-07-03 leaves a hole after the one from 2022-01-01 until 2022-06-30; expected from 2022-07-01, the day after that one ends""");
        assertThatThrownBy(() -> TemplateReader.readPreset(LOCAL, "host.json", bytes("{")))
                .isInstanceOf(UnreadableTemplateException.class)
                .hasMessageStartingWith("host.json, line 1, column ");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
