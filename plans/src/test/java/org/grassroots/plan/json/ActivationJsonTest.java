package org.grassroots.plan.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import org.grassroots.area.CommunityId;
import org.grassroots.area.CompoundId;
import org.grassroots.fact.Answer;
import org.grassroots.json.shape.JsonProblem;
import org.grassroots.plan.SampleLadders;
import org.grassroots.plan.SampleTemplates;
import org.grassroots.plan.activation.Activation;
import org.grassroots.plan.activation.StageOrder;
import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.stage.StageFacts;
import org.grassroots.plan.team.PersonKind;
import org.grassroots.plan.template.PlanTemplate;
import org.junit.jupiter.api.Test;

class ActivationJsonTest {
    private static final PlanTemplate TEMPLATE =
            SampleTemplates.of(1, SampleTemplates.team("T1", SampleTemplates.of(PersonKind.MEMBER)));
    private static final LocalDateTime NIGHT = LocalDateTime.of(2022, 11, 24, 3, 0);
    private static final StageFacts CALM =
            StageFacts.none().with(ElementId.of("trouble"), Answer.NO, NIGHT.toLocalDate());

    private static StageOrder order(ElementId to, LocalDateTime at) {
        return StageOrder.builder()
                .at(at)
                .to(to)
                .authority(SampleLadders.COUNTY)
                .matter("a matter")
                .level("IV")
                .expected(Duration.ofDays(5))
                .addMeasures("gate in shifts")
                .decision("No. 12")
                .build();
    }

    /** Up, a correction, and down again. */
    private static Activation walked(String compound) {
        return Activation.of(TEMPLATE, CommunityId.of("k1"), CompoundId.of(compound))
                .apply(order(SampleLadders.ALERT, NIGHT), StageFacts.none())
                .correct(1, order(SampleLadders.ALERT, NIGHT.plusHours(1)))
                .apply(order(SampleLadders.ORDINARY, NIGHT.plusDays(2)), CALM);
    }

    private static String text(Activation... activations) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            for (Activation activation : activations) {
                new ActivationWriter().writeLines(activation.log(), 1, out);
            }
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static ActivationReader.Logs read(String text) {
        return new ActivationReader(TEMPLATE)
                .read("log.jsonl", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void an_entry_is_a_line_that_says_whose_it_is() {
        assertThat(text(walked("c1")).lines())
                .containsExactly(
                        "{\"format\":\"grassroots-activation/1\",\"template\":{\"id\":\"sample\",\"version\":\"1.2.3\"},"
                                + "\"community\":\"k1\",\"compound\":\"c1\",\"number\":1,\"kind\":\"ordered\","
                                + "\"before\":\"ordinary\",\"order\":{\"at\":\"2022-11-24T03:00\",\"to\":\"alert\","
                                + "\"authority\":\"county\",\"matter\":\"a matter\",\"level\":\"IV\",\"expected\":\"PT120H\","
                                + "\"measures\":[\"gate in shifts\"],\"decision\":\"No. 12\"}}",
                        "{\"format\":\"grassroots-activation/1\",\"template\":{\"id\":\"sample\",\"version\":\"1.2.3\"},"
                                + "\"community\":\"k1\",\"compound\":\"c1\",\"number\":2,\"kind\":\"corrected\",\"corrects\":1,"
                                + "\"before\":\"alert\",\"order\":{\"at\":\"2022-11-24T04:00\",\"to\":\"alert\","
                                + "\"authority\":\"county\",\"matter\":\"a matter\",\"level\":\"IV\",\"expected\":\"PT120H\","
                                + "\"measures\":[\"gate in shifts\"],\"decision\":\"No. 12\"}}",
                        "{\"format\":\"grassroots-activation/1\",\"template\":{\"id\":\"sample\",\"version\":\"1.2.3\"},"
                                + "\"community\":\"k1\",\"compound\":\"c1\",\"number\":3,\"kind\":\"left\",\"before\":\"alert\","
                                + "\"order\":{\"at\":\"2022-11-26T03:00\",\"to\":\"ordinary\",\"authority\":\"county\","
                                + "\"matter\":\"a matter\",\"level\":\"IV\",\"expected\":\"PT120H\","
                                + "\"measures\":[\"gate in shifts\"],\"decision\":\"No. 12\"},"
                                + "\"facts\":[{\"condition\":\"trouble\",\"answer\":\"no\",\"since\":\"2022-11-24\"}]}");
    }

    @Test
    void logs_of_several_compounds_are_replayed_from_one_file() {
        ActivationReader.Logs logs = read(text(walked("c1"), walked("c2")));
        assertThat(logs.rejected()).isEmpty();
        assertThat(logs.activations()).containsExactly(walked("c1"), walked("c2"));
    }

    @Test
    void a_bad_line_is_rejected_with_what_leans_on_it_and_the_rest_goes_on() {
        List<String> lines = text(walked("c1"), walked("c2")).lines().toList();
        String broken = lines.get(1).replace("\"kind\"", "\"knd\"");
        ActivationReader.Logs logs =
                read(String.join("\n", lines.get(0), lines.get(3), broken, lines.get(2), lines.get(4), lines.get(5)));
        assertThat(logs.rejected().stream().map(JsonProblem::message))
                .containsExactly(
                        "log.jsonl, line 3, column 1: field 'kind' is missing; expected one of ordered, left, extended,"
                                + " corrected",
                        "log.jsonl, line 3, column 126, /knd: unknown field 'knd'; known fields are before, community, compound,"
                                + " corrects, facts, format, kind, number, order, template (did you mean 'kind'?)",
                        "log.jsonl, line 4, column 1: entry 3 of the log of 'c1' is refused: the last entry is number 1; expected"
                                + " number 2");
        assertThat(logs.activations().get(0).state().stage().id()).isEqualTo(SampleLadders.ALERT);
        assertThat(logs.activations().get(1)).isEqualTo(walked("c2"));
    }

    @Test
    void an_order_without_the_power_is_rejected_in_a_log_too() {
        String line = text(walked("c1")).lines().findFirst().orElseThrow();
        assertThat(messages(line.replace("\"authority\":\"county\"", "\"authority\":\"compound\"")))
                .containsExactly(
                        "log.jsonl, line 1, column 1: the order of 2022-11-24T03:00 by 'compound' to go from 'ordinary' to"
                                + " 'alert' is refused: 'compound' has no power to order it; expected an order of one of county");
    }

    @Test
    void what_is_wrong_in_a_line_is_told_with_its_place() {
        String line = text(walked("c1")).lines().toList().get(2);
        assertThat(messages(line.replace("2022-11-26T03:00", "2022-11-26T03:00:00")))
                .singleElement()
                .asString()
                .endsWith(
                        "/order/at: a time must be a day and an hour such as 2022-11-24T03:00, without zone and needless"
                                + " zeros; was '2022-11-26T03:00:00'");
        assertThat(messages(line.replace("PT120H", "P5D")))
                .singleElement()
                .asString()
                .endsWith(
                        "/order/expected: an expected time must be hours, minutes and seconds such as PT120H, was 'P5D'");
        assertThat(messages(line.replace("\"version\":\"1.2.3\"", "\"version\":\"1.2.4\"")))
                .containsExactly(
                        "log.jsonl, line 1, column 1, /template: met an entry of template 'sample' 1.2.4; expected template"
                                + " 'sample' 1.2.3");
        assertThat(messages(line.replace("\"number\":3", "\"number\":3,\"corrects\":1")))
                .singleElement()
                .asString()
                .endsWith("entry 3: only a correction, and every one, says which entry it corrects");
        assertThat(messages(line.replace("PT120H", "PT87841H")))
                .singleElement()
                .asString()
                .endsWith("/order: a stage can be expected to last at most PT87840H, was PT87841H");
        assertThat(messages("")).singleElement().asString().startsWith("log.jsonl, line 1, column 1: ");
    }

    @Test
    void facts_stand_in_their_order_each_once() {
        String line = text(walked("c1")).lines().toList().get(2);
        String fact = "{\"condition\":\"trouble\",\"answer\":\"no\",\"since\":\"2022-11-24\"}";
        assertThat(messages(line.replace(fact, fact + "," + fact)))
                .singleElement()
                .asString()
                .endsWith("facts must be in the order of their conditions, each once, but 'trouble' follows 'trouble'");
        assertThat(messages(line.replace(fact, "")))
                .singleElement()
                .asString()
                .endsWith("an empty list of facts must be left out");
    }

    @Test
    void what_people_wrote_is_shown_in_no_message() {
        String line = text(walked("c1")).lines().findFirst().orElseThrow();
        assertThat(messages(line.replace("\"a matter\"", "[\"a matter\"]")))
                .singleElement()
                .asString()
                .doesNotContain("a matter");
    }

    private static List<String> messages(String line) {
        return read(line).rejected().stream().map(JsonProblem::message).toList();
    }

    @Test
    void entries_are_added_from_a_number_on() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ActivationWriter().writeLines(walked("c1").log(), 3, out);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo(text(walked("c1")).lines().toList().get(2) + "\n");
    }
}
