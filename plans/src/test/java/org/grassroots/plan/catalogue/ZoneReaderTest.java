package org.grassroots.plan.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.grassroots.json.shape.JsonProblem;
import org.grassroots.json.shape.Reading;
import org.grassroots.json.shape.ShapeWriter;
import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.template.PlanTemplate;
import org.grassroots.plan.template.TemplateId;
import org.grassroots.plan.zone.Zone;
import org.grassroots.plan.zone.ZoneRegime;
import org.grassroots.plan.zone.effect.PostPlace;
import org.grassroots.plan.zone.effect.ZoneEffect;
import org.grassroots.plan.zone.effect.ZoneEffects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ZoneReaderTest {
    private static final List<ZoneRegime> SHIPPED = ZoneReader.shipped().regimes();
    private static final ZoneEffects EFFECTS =
            ZoneReader.shippedEffects(TemplateId.of("one-ten-seven")).orElseThrow();

    static Stream<Arguments> unsound() {
        return Stream.of(
                Arguments.of(
                        "\"becomes\": \"medium\"",
                        "\"becomes\": \"middle\"",
                        "/zones/0/releases/0/becomes: no zone 'middle'; expected one of high, medium, low"),
                Arguments.of(
                        "\"becomes\": \"medium\"",
                        "\"becomes\": \"high\"",
                        "/zones/0/releases/0/becomes: release leads from 'high' to 'high', which is not milder;"
                                + " expected a zone further down in the list"),
                Arguments.of(
                        "\"raisesTo\": \"high\"",
                        "\"raisesTo\": \"low\"",
                        "/zones/1/newCase/raisesTo: a case leads from 'medium' to 'low', which is not stricter;"
                                + " expected a zone further up in the list"),
                Arguments.of(
                        "\"after\": \"high\"",
                        "\"after\": \"low\"",
                        "/zones/1/releases/0/after: no area comes down from 'low' to 'medium';"
                                + " expected a zone further up in the list"),
                Arguments.of(
                        "\"until\": \"2022-11-11\"",
                        "\"until\": \"2022-06-28\"",
                        "/until: the regime ends on 2022-06-28; expected a day after 2022-06-28"),
                Arguments.of(
                        "\"id\": \"grassroots\"",
                        "\"id\": \"library\"",
                        "/zones/0/drawnBy/origin/source: no source 'grassroots'; expected one of ninth-edition, library"),
                Arguments.of(
                        "\"id\": \"leave\"",
                        "\"id\": \"protection\"",
                        "/zones/2/measures/1/id: two have the id 'protection'; expected an id of its own for each"));
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @MethodSource("unsound")
    void a_broken_law_is_told_with_its_place(String met, String instead, String message) {
        String text = text("r2.json").replace(met, instead);
        Reading<ZoneRegime> reading = ZoneReader.regime("my.json", text.getBytes(StandardCharsets.UTF_8));

        JsonProblem first = reading.problems().get(0);
        assertThat(first.message()).startsWith("my.json, line ").endsWith(message);
        assertThat(first.place().line()).isPositive();
    }

    @Test
    void the_place_of_a_problem_is_that_of_the_value() {
        String text = text("r2.json").replace("\"becomes\": \"medium\"", "\"becomes\": \"middle\"");
        int line = (int) text.substring(0, text.indexOf("\"middle\"")).lines().count();

        assertThat(ZoneReader.regime("my.json", text.getBytes(StandardCharsets.UTF_8))
                        .problems()
                        .get(0)
                        .place()
                        .line())
                .isEqualTo(line);
    }

    @Test
    void a_condition_of_days_without_days_is_refused() {
        String text = text("r4.json").replaceFirst("\"days\": 5,", "");
        assertThat(ZoneReader.regime("my.json", text.getBytes(StandardCharsets.UTF_8))
                        .problems())
                .extracting(JsonProblem::message)
                .singleElement()
                .asString()
                .contains("/zones/0/releases/0/conditions/0")
                .endsWith("condition 'no-new-case' of kind DAYS_WITHOUT_CASE must have a number of days");
    }

    @Test
    void an_unknown_field_is_refused() {
        String text = text("r5.json").replace("\"titles\"", "\"title2\"");
        assertThat(ZoneReader.regime("my.json", text.getBytes(StandardCharsets.UTF_8))
                        .problems())
                .extracting(JsonProblem::message)
                .anyMatch(message -> message.contains("unknown field 'title2'"));
    }

    @Test
    void what_is_written_is_read_back() {
        assertThat(SHIPPED)
                .allSatisfy(regime -> assertThat(ZoneReader.regime(
                                        "again.json",
                                        ShapeWriter.of(ZoneShapes.REGIME).toBytes(regime))
                                .sound())
                        .contains(regime));
        assertThat(ZoneReader.effects(
                                "again.json",
                                ShapeWriter.of(ZoneEffectShapes.EFFECTS).toBytes(EFFECTS))
                        .sound())
                .contains(EFFECTS);
    }

    @Test
    void effects_that_name_no_place_are_refused_with_their_place() {
        String text = text("effects.json")
                .replace(
                        "\"path\": \"special/T1\", \"place\": \"inside\"",
                        "\"path\": \"special/T1\", \"place\": \"roof\"");
        assertThat(ZoneReader.effects("my.json", text.getBytes(StandardCharsets.UTF_8))
                        .problems())
                .extracting(JsonProblem::message)
                .singleElement()
                .asString()
                .endsWith("/posts/1/place: no place 'roof'; expected one of home, inside, gate, outside");
    }

    @Test
    void every_zone_means_something_for_the_shipped_template() {
        Set<ElementId> known =
                Set.copyOf(EFFECTS.effects().stream().map(ZoneEffect::id).toList());
        assertThat(SHIPPED.stream().flatMap(regime -> regime.zones().stream()).map(Zone::effect))
                .isNotEmpty()
                .allMatch(known::contains);
        assertThat(ZoneReader.shippedEffects(TemplateId.of("other"))).isEmpty();
    }

    @Test
    void every_post_and_seat_of_the_shipped_template_stands_somewhere_and_no_other_path_is_named() {
        PlanTemplate template =
                TemplateCatalogue.shipped().find("one-ten-seven").orElseThrow();
        List<String> paths = template.elements().stream()
                .map(element -> element.path())
                .filter(path -> path.matches("overall/seats/.*|special/[^/]*/posts/.*"))
                .toList();
        assertThat(paths)
                .hasSizeGreaterThan(40)
                .allMatch(path -> EFFECTS.placeOf(path).isPresent());
        assertThat(EFFECTS.posts())
                .extracting(PostPlace::path)
                .allMatch(named -> paths.stream().anyMatch(path -> path.equals(named) || path.startsWith(named + "/")));
        Set<ElementId> teams = Set.copyOf(
                template.specialPlans().stream().map(special -> special.id()).toList());
        assertThat(EFFECTS.effects()).allMatch(effect -> teams.containsAll(effect.teams()));
    }

    @Test
    void the_longest_path_says_where_a_post_is() {
        assertThat(EFFECTS.placeOf("special/T5/posts/T5-head").orElseThrow().place())
                .isEqualTo(ElementId.of("inside"));
        assertThat(EFFECTS.placeOf("special/T5/posts/T5-property").orElseThrow().place())
                .isEqualTo(ElementId.of("gate"));
        assertThat(EFFECTS.placeOf("special/T10/posts/T10-gate-guard")
                        .orElseThrow()
                        .place())
                .isEqualTo(ElementId.of("gate"));
        assertThat(EFFECTS.placeOf("special/T11/posts/x")).isEmpty();
    }

    @Test
    void a_stricter_zone_never_allows_more() {
        for (ZoneRegime regime : SHIPPED) {
            for (int at = 1; at < regime.zones().size(); at++) {
                assertThat(effect(regime.zones().get(at)).mayStandAt())
                        .containsAll(effect(regime.zones().get(at - 1)).mayStandAt());
                assertThat(effect(regime.zones().get(at - 1)).teams())
                        .containsAll(effect(regime.zones().get(at)).teams());
            }
        }
    }

    private static ZoneEffect effect(Zone zone) {
        return EFFECTS.effect(zone.effect()).orElseThrow();
    }

    @Test
    void broken_bytes_are_refused_and_nothing_else() {
        byte[] bytes = text("r1.json").getBytes(StandardCharsets.UTF_8);
        for (int length = 0; length < bytes.length; length += 97) {
            assertThat(ZoneReader.regime("cut.json", Arrays.copyOf(bytes, length))
                            .problems())
                    .isNotEmpty();
        }
    }

    static String text(String file) {
        try (InputStream in =
                Objects.requireNonNull(ZoneReader.class.getResourceAsStream("/org/grassroots/plan/zone/" + file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
