package org.grassroots.plan.zone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.grassroots.plan.catalogue.ZoneReader;
import org.grassroots.plan.element.ElementId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ZoneRegimesTest {
    private static final ZoneRegimes SHIPPED = ZoneReader.shipped();
    private static final ElementId SHANGHAI = ElementId.of("shanghai");

    @ParameterizedTest(name = "on {0} it is {1}")
    @CsvSource({
        "2021-08-31,",
        "2021-09-01, R1",
        "2022-06-27, R1",
        "2022-06-28, R2",
        "2022-11-10, R2",
        "2022-11-11, R3",
        "2022-12-06, R3",
        "2022-12-07, R4",
        "2023-01-07, R4",
        "2023-01-08, R5",
        "2026-11-21, R5"
    })
    void each_day_has_its_regime(LocalDate day, String regime) {
        assertThat(SHIPPED.inForce(day).regime().map(ZoneRegime::id).map(ElementId::value))
                .isEqualTo(Optional.ofNullable(regime));
    }

    @ParameterizedTest(name = "in Shanghai on {0} it is {1}")
    @CsvSource({"2022-05-21, R1", "2022-05-22, R1-SH", "2022-06-27, R1-SH", "2022-06-28, R2"})
    void a_place_has_its_own_regime_on_its_own_days(LocalDate day, String regime) {
        assertThat(SHIPPED.inForce(day, SHANGHAI).regime().orElseThrow().id()).isEqualTo(ElementId.of(regime));
        assertThat(SHIPPED.inForce(day, SHANGHAI).national()).isPresent();
        assertThat(SHIPPED.inForce(day, ElementId.of("linfen")).local()).isEmpty();
    }

    @Test
    void it_is_said_that_there_is_no_regime_or_that_it_knows_no_zones() {
        assertThat(SHIPPED.inForce(LocalDate.of(2021, 8, 31)).sentence().english())
                .isEqualTo("no regime of zones is in force on 2021-08-31");
        assertThat(SHIPPED.inForce(LocalDate.of(2023, 1, 8)).sentence().english())
                .isEqualTo("on 2023-01-08 “Class B management: no zones” is in force, which knows no zones");
        assertThat(SHIPPED.inForce(LocalDate.of(2023, 1, 7)).sentence().simplifiedChinese())
                .isEqualTo("2023-01-07生效的是“按楼栋、单元、楼层、住户划定的高风险区（新十条）”");
    }

    @Test
    void class_b_management_abolishes_zones() {
        assertThat(SHIPPED.find("R5").orElseThrow().zones()).isEmpty();
    }

    @Test
    void two_regimes_in_one_place_on_one_day_are_refused() {
        ZoneRegime longer = ZoneRegime.builder()
                .from(SHIPPED.find("R3").orElseThrow())
                .until(LocalDate.of(2022, 12, 8))
                .build();

        assertThatThrownBy(
                        () -> ZoneRegimes.of(List.of(longer, SHIPPED.find("R4").orElseThrow())))
                .isInstanceOf(InvalidZonesException.class)
                .hasMessage(
                        "R4, from: on 2022-12-07 regime 'R3' is in force in the same place; expected one regime in a"
                                + " place on a day; end one with 'until'");
    }

    @Test
    void two_regimes_with_one_id_are_refused() {
        ZoneRegime regime = SHIPPED.find("R1").orElseThrow();

        assertThatThrownBy(() -> ZoneRegimes.of(List.of(regime, regime)))
                .isInstanceOf(InvalidZonesException.class)
                .hasMessage("R1, id: two regimes have this id; expected an id of its own for each");
    }

    @Test
    void a_regime_that_breaks_a_law_is_not_taken() {
        ZoneRegime broken = ZoneRegime.builder()
                .from(SHIPPED.find("R5").orElseThrow())
                .sources(List.of())
                .build();

        assertThatThrownBy(() -> ZoneRegimes.of(List.of(broken)))
                .isInstanceOf(InvalidZonesException.class)
                .hasMessageStartingWith(
                        "R5, dates/origin/source: no source 'class-b-2023'; expected a source of the regime");
    }

    @Test
    void an_area_that_came_down_from_another_zone_has_its_own_way_out() {
        Zone medium =
                SHIPPED.find("R2").orElseThrow().zone(ElementId.of("medium")).orElseThrow();

        assertThat(medium.release(Optional.of(ElementId.of("high")))
                        .orElseThrow()
                        .conditions())
                .singleElement()
                .satisfies(condition -> assertThat(condition.days()).hasValue(3));
        assertThat(medium.release(Optional.empty()).orElseThrow().conditions()).hasSize(2);
    }
}
