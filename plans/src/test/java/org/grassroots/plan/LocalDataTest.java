package org.grassroots.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.grassroots.plan.SampleRegisters.C1;
import static org.grassroots.plan.SampleRegisters.C2;
import static org.grassroots.plan.SampleRegisters.DAY;
import static org.grassroots.plan.SampleRegisters.compound;
import static org.grassroots.plan.SampleRegisters.register;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.grassroots.fact.Interval;
import org.grassroots.fact.Listing;
import org.grassroots.missing.Field;
import org.grassroots.missing.MissingFact;
import org.grassroots.missing.Subject;
import org.grassroots.plan.ElementStatus.Pending;
import org.grassroots.plan.catalogue.TemplateCatalogue;
import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.parameter.ParameterValue;
import org.grassroots.plan.parameter.Preset;
import org.grassroots.plan.template.PlanTemplate;
import org.grassroots.register.Register;
import org.grassroots.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocalDataTest {
    private static final PlanTemplate SHIPPED =
            TemplateCatalogue.shipped().find("one-ten-seven").orElseThrow();
    private static final PlanInstantiator INSTANTIATOR = new PlanInstantiator(SHIPPED);
    private static final Register REGISTER = register(compound().entrances(3)).build();
    private static final List<String> GUARDS = List.of("T3-guard-cadre", "T3-guard-grid", "T3-guard-volunteer");

    private static Plan plan(LocalDate day, LocalData local) {
        return INSTANTIATOR.instantiate(REGISTER, C1, day, local);
    }

    private static LocalData presets(String... ids) {
        return LocalData.builder()
                .presets(Arrays.stream(ids)
                        .map(id -> SHIPPED.preset(id).orElseThrow())
                        .toList())
                .build();
    }

    private static String shown(Plan plan, String path) {
        return plan.elements().stream()
                .filter(element -> element.path().equals(path))
                .map(element -> element.element().title().english())
                .findFirst()
                .orElseThrow();
    }

    private static Interval need(Plan plan, String team, String post) {
        return plan.team(ElementId.of(team))
                .flatMap(bound -> bound.post(ElementId.of(post)))
                .orElseThrow()
                .need();
    }

    @Test
    void without_local_data_the_librarys_own_values_stand_in_the_plan() {
        Plan plan = INSTANTIATOR.instantiate(REGISTER, C1, DAY);
        assertThat(plan).isEqualTo(plan(DAY, LocalData.NONE));
        assertThat(need(plan, "T10", "T10-gate-guard")).isEqualTo(Interval.exactly(12));
        assertThat(shown(plan, "special/T10/quantities/pass-here"))
                .isEqualTo(
                        "Residents' pass here: every 2 days, 1 of a household at a time, trips a day: 1, each of 2 hours"
                                + " at most; proof: residents' pass; after an overrun: explain the rule again.");
        assertThat(shown(plan, "special/T10/flow/back")).isEqualTo("Back within 2 hours?");
    }

    @Test
    void a_preset_of_a_place_holds_from_its_day_on() {
        LocalDate first = LocalDate.of(2020, 5, 1);
        Plan before = plan(first.minusDays(1), presets("tianjin-village", "shulan"));
        Plan plan = plan(first, presets("tianjin-village", "shulan"));
        assertThat(need(plan, "T10", "T10-gate-guard")).isEqualTo(Interval.exactly(72));
        assertThat(shown(plan, "special/T10/flow/overrun")).isEqualTo("Ask why; cancel the next exit");
        assertThat(shown(before, "special/T10/flow/overrun")).isEqualTo("Ask why; explain the rule again");
        assertThat(plan.template().values())
                .filteredOn(value -> value.preset().equals(Optional.of(ElementId.of("shulan"))))
                .extracting(value -> value.parameter().value())
                .containsExactly("exitPeople", "exitEveryDays", "exitTime", "exitPenalty");
    }

    @Test
    void weddings_and_funerals_follow_the_rules_of_the_place() {
        Plan plan = plan(LocalDate.of(2022, 11, 29), presets("county-initiative", "rongchang"));
        assertThat(shown(plan, "special/T8/quantities/weddings-here"))
                .startsWith("Weddings here: suspended; reported 10 days ahead;");
        assertThat(shown(plan, "special/T8/quantities/funerals-here"))
                .isEqualTo("Funerals here: reported within 24 hours; no more than 50 people (direct relatives only); no"
                        + " longer than 3 days; feast: no.");
        Plan dayBefore = plan(LocalDate.of(2022, 11, 28), presets("county-initiative", "rongchang"));
        assertThat(shown(dayBefore, "special/T8/quantities/weddings-here"))
                .startsWith("Weddings here: held within the limits;");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2022-06-27 | as the rule in force on the day orders",
                "2022-06-28 | seven days of central isolation",
                "2022-11-10 | seven days of central isolation",
                "2022-11-11 | five days of central isolation",
                "2022-12-06 | five days of central isolation",
                "2022-12-07 | at home",
                "2023-01-07 | at home",
                "2023-01-08 | none: there are no zones",
                "2026-07-01 | none: there are no zones"
            })
    void isolation_is_that_of_the_national_rule_of_the_day(LocalDate day, String regime) {
        assertThat(shown(plan(day, LocalData.NONE), "special/T3/quantities/regime"))
                .startsWith("Isolation and tests on the day of this plan: " + regime);
    }

    @ParameterizedTest
    @CsvSource({"800, 4", "600, 5"})
    void a_table_for_as_many_people_as_the_host_says_within_the_guide(int people, int tables) {
        Register counted = register(compound().buildings(Listing.of(SampleRegisters.building("n1", 2_500))))
                .build();
        Plan plan = INSTANTIATOR.instantiate(counted, C1, DAY, own("samplingTablePeople", ParameterValue.of(people)));
        assertThat(need(plan, "T2", "T2-registrar")).isEqualTo(Interval.exactly(tables));
        assertThat(need(plan, "T2", "T2-sampler")).isEqualTo(Interval.exactly(7));
    }

    private static LocalData own(String parameter, ParameterValue value) {
        return LocalData.builder().putValues(ElementId.of(parameter), value).build();
    }

    @ParameterizedTest
    @CsvSource({"599", "801"})
    void a_value_out_of_bounds_is_refused_with_the_bounds_and_the_value(int people) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> plan(DAY, own("samplingTablePeople", ParameterValue.of(people))))
                .withMessage("template 'one-ten-seven', parameters/samplingTablePeople: met the number " + people
                        + "; expected a number from 600 to 800 (people)");
    }

    @Test
    void a_time_limit_of_a_step_is_the_hosts_own() {
        Plan plan = plan(DAY, own("firstReply", ParameterValue.of(Duration.ofHours(4))));
        assertThat(plan.team(ElementId.of("T9"))
                        .orElseThrow()
                        .special()
                        .flow()
                        .node(ElementId.of("reply"))
                        .orElseThrow()
                        .within())
                .contains(Duration.ofHours(4));
        assertThat(shown(plan, "special/T9/quantities/first-reply")).startsWith("First reply within 4 hours;");
    }

    @Test
    void guards_wait_for_the_number_of_people_at_risk_when_nobody_states_it() {
        Plan plan = plan(DAY, LocalData.builder().putPeopleAtRisk(C2, 4).build());
        for (String guard : GUARDS) {
            assertThat(need(plan, "T3", guard)).isEqualTo(Interval.UNKNOWN);
            assertThat(plan.status("special/T3/posts/" + guard))
                    .contains(new Pending(
                            List.of(MissingFact.of(Subject.Kind.COMPOUND, C1, Field.PEOPLE_AT_RISK)),
                            Text.of(
                                    "how many people it takes depends on what the register does not state: number of"
                                            + " people at risk",
                                    "需要多少人取决于台账未载明的事项：重点风险人员数")));
        }
    }

    @ParameterizedTest
    @CsvSource({"0, 1, 0", "1, 1, 1", "3, 1, 3", "3, 2, 2", "4, 2, 2", "5, 2, 3"})
    void one_guard_of_each_kind_for_each_person_at_risk_or_as_many_as_share_one(int atRisk, int shared, int guards) {
        Plan plan = plan(
                DAY,
                LocalData.builder()
                        .from(own("guardedPerGuard", ParameterValue.of(shared)))
                        .putPeopleAtRisk(C1, atRisk)
                        .build());
        for (String guard : GUARDS) {
            assertThat(need(plan, "T3", guard)).isEqualTo(Interval.exactly(guards));
        }
    }

    @Test
    void a_negative_number_of_people_at_risk_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LocalData.builder().putPeopleAtRisk(C1, -1).build())
                .withMessage("compound 'c1': the number of people at risk must be 0 or more, was -1");
    }

    @Test
    void plans_of_a_whole_register_are_those_made_one_by_one() {
        LocalData local = LocalData.builder()
                .from(presets("lixin"))
                .putPeopleAtRisk(C1, 2)
                .build();
        assertThat(INSTANTIATOR.instantiateAll(REGISTER, DAY, local)).contains(plan(DAY, local));
        assertThat(INSTANTIATOR.instantiateAll(REGISTER, DAY)).contains(plan(DAY, LocalData.NONE));
    }

    @Test
    void every_preset_of_the_template_can_be_applied() {
        for (Preset preset : SHIPPED.presets()) {
            assertThat(SHIPPED.problems(preset)).isEmpty();
            assertThat(plan(DAY, presets(preset.id().value())).template().values())
                    .as(preset.id().value())
                    .hasSameSizeAs(SHIPPED.parameters())
                    .anyMatch(value -> value.preset().equals(Optional.of(preset.id())));
        }
    }
}
