package org.grassroots.plan.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.grassroots.plan.SampleRegisters.C1;
import static org.grassroots.plan.SampleRegisters.DAY;
import static org.grassroots.plan.SampleRegisters.compound;
import static org.grassroots.plan.SampleRegisters.register;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.grassroots.plan.LocalData;
import org.grassroots.plan.Plan;
import org.grassroots.plan.PlanInstantiator;
import org.grassroots.plan.catalogue.TemplateCatalogue;
import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.parameter.ParameterValue;
import org.grassroots.plan.template.PlanTemplate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A plan is written with the values of its template's parameters, and read only with values that fit. */
class PlanValuesJsonTest {
    private static final PlanTemplate TEMPLATE =
            TemplateCatalogue.shipped().find("one-ten-seven").orElseThrow();
    private static final String EXIT_TIME = "{\"parameter\":\"exitTime\",\"value\":\"PT90M\"}";
    private static final String WRITTEN = new PlanWriter().toText(plan()).replace("PT1H30M", "PT90M");

    private static Plan plan() {
        return new PlanInstantiator(TEMPLATE)
                .instantiate(
                        register(compound()).build(),
                        C1,
                        DAY,
                        LocalData.builder()
                                .addPresets(TEMPLATE.preset("yangling").orElseThrow())
                                .putValues(ElementId.of("exitTime"), ParameterValue.of(Duration.ofMinutes(90)))
                                .build());
    }

    @Test
    void each_value_stands_with_the_preset_it_comes_from() {
        assertThat(new PlanWriter().toText(plan()))
                .contains("{\"parameter\":\"exitTime\",\"value\":\"PT1H30M\"}")
                .contains("{\"parameter\":\"gateOnDuty\",\"value\":\"4\",\"preset\":\"yangling\"}")
                .contains("{\"parameter\":\"deliveries\",\"value\":\"contactless\",\"preset\":\"library-default\"}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PT29M | parameters/exitTime: the time PT29M; expected a time from PT30M to PT24H",
                "PT25H | parameters/exitTime: the time PT25H; expected a time from PT30M to PT24H",
                "90 | the value of a parameter must be a time such as PT2H, was '90'",
                "PT90M | the value of a parameter of type DURATION must be written like 'PT1H30M', was 'PT90M'"
            })
    void a_value_that_does_not_fit_is_refused(String value, String message) {
        assertThat(refusal(WRITTEN.replace("PT90M", value))).isEqualTo(message);
    }

    @ParameterizedTest
    @CsvSource({"PT30M", "PT24H"})
    void a_value_on_a_bound_is_read(String value) {
        String text = WRITTEN.replace("PT90M", value);
        assertThat(new PlanReader(TEMPLATE)
                        .read("plans.jsonl", text.getBytes(StandardCharsets.UTF_8))
                        .problems())
                .isEmpty();
    }

    @Test
    void a_plan_without_the_value_of_a_parameter_is_refused() {
        assertThat(WRITTEN).contains(EXIT_TIME + ",");
        assertThat(refusal(WRITTEN.replace(EXIT_TIME + ",", "")))
                .isEqualTo("parameter 'exitTime' of template 'one-ten-seven' has no value, but"
                        + " 'special/T10/quantities/pass-here' uses it");
        assertThat(refusal(WRITTEN.replace("\"exitTime\"", "\"timeOut\"")))
                .isEqualTo("template 'one-ten-seven' has no parameter 'timeOut'");
    }

    private static String refusal(String text) {
        return new PlanReader(TEMPLATE)
                .read("plans.jsonl", text.getBytes(StandardCharsets.UTF_8))
                .problems()
                .get(0)
                .flaw()
                .sentence();
    }
}
