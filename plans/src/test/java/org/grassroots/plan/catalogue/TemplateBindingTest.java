package org.grassroots.plan.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.grassroots.parameter.Validity;
import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.element.Origin;
import org.grassroots.plan.element.OriginMark;
import org.grassroots.plan.parameter.BoundValue;
import org.grassroots.plan.parameter.ParameterValue;
import org.grassroots.plan.parameter.Preset;
import org.grassroots.plan.parameter.PresetValue;
import org.grassroots.plan.team.Need;
import org.grassroots.plan.template.PlanTemplate;
import org.grassroots.text.Text;
import org.junit.jupiter.api.Test;

class TemplateBindingTest {
    private static final PlanTemplate LOCAL = TemplateReader.read(SmallTemplate.local());
    private static final ElementId ON_DUTY = ElementId.of("onDuty");
    private static final LocalDate DAY = LocalDate.of(2022, 7, 1);

    @Test
    void texts_needs_and_times_have_the_values_of_the_day() {
        PlanTemplate bound = bound(DAY);
        assertThat(text(bound)).isEqualTo(Text.of("4 on duty, back within 2 hours, mildly", "2小时内返回，从宽，4人"));
        assertThat(text(bound(DAY.minusDays(1))).english()).startsWith("2 on duty");
        assertThat(deputy(bound).people()).isEqualTo(4);
        assertThat(deputy(bound).shifts()).isEqualTo(2);
        assertThat(deputy(bound).parameters()).isEmpty();
        assertThat(bound.specialPlans().get(0).flow().nodes().get(1).within()).contains(Duration.ofHours(2));
        assertThat(bound.values())
                .contains(new BoundValue(ON_DUTY, ParameterValue.of(4), Optional.of(ElementId.of("base"))))
                .hasSize(5);
    }

    private static PlanTemplate bound(LocalDate day) {
        return LOCAL.bound(LOCAL.values(List.of(), Map.of(), day));
    }

    private static Text text(PlanTemplate template) {
        return template.specialPlans().get(0).quantities().get(0).text();
    }

    private static Need deputy(PlanTemplate template) {
        return template.specialPlans()
                .get(0)
                .post(ElementId.of("deputy"))
                .orElseThrow()
                .need();
    }

    @Test
    void a_template_without_parameters_is_bound_as_it_is() {
        PlanTemplate small = TemplateReader.read(new SmallTemplate());
        assertThat(small.bound(small.values(List.of(), Map.of(), DAY))).isSameAs(small);
    }

    @Test
    void a_later_preset_goes_before_an_earlier_one_and_the_own_value_before_all() {
        Preset six = preset("six", 6, DAY);
        Preset eight = preset("eight", 8, DAY.plusDays(1));
        assertThat(onDuty(List.of(six, eight), Map.of(), DAY)).isEqualTo(ParameterValue.of(6));
        assertThat(onDuty(List.of(six, eight), Map.of(), DAY.plusDays(1))).isEqualTo(ParameterValue.of(8));
        assertThat(onDuty(List.of(eight, six), Map.of(), DAY.plusDays(1))).isEqualTo(ParameterValue.of(6));
        assertThat(onDuty(List.of(six), Map.of(), DAY.minusDays(1))).isEqualTo(ParameterValue.of(2));
        assertThat(onDuty(List.of(six, eight), Map.of(ON_DUTY, ParameterValue.of(3)), DAY))
                .isEqualTo(ParameterValue.of(3));
    }

    private static Preset preset(String id, int onDuty, LocalDate from) {
        return Preset.builder()
                .id(ElementId.of(id))
                .title(Text.of("P", "预"))
                .place(Text.of("Here", "本地"))
                .addValues(new PresetValue(
                        ON_DUTY,
                        new Validity(Optional.of(from), Optional.empty()),
                        ParameterValue.of(onDuty),
                        Origin.of(OriginMark.OURS, "act")))
                .build();
    }

    private static ParameterValue onDuty(List<Preset> presets, Map<ElementId, ParameterValue> own, LocalDate day) {
        return LOCAL.values(presets, own, day).get(0).value();
    }

    @Test
    void a_parameter_without_a_value_on_the_day_is_refused_and_the_day_after_it_is_not() {
        LocalDate first = LocalDate.of(2022, 1, 1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LOCAL.values(List.of(), Map.of(), first.minusDays(1)))
                .withMessage("parameter 'onDuty' of template 'small' has no value on 2021-12-31, but"
                        + " 'special/T1/posts/deputy' uses it; give a value, or a preset that has one on that day;"
                        + " applied were base");
        assertThat(onDuty(List.of(), Map.of(), first)).isEqualTo(ParameterValue.of(2));
        assertThat(onDuty(List.of(), Map.of(ON_DUTY, ParameterValue.of(2)), first.minusDays(1)))
                .isEqualTo(ParameterValue.of(2));
    }

    @Test
    void a_parameter_that_nothing_uses_may_be_without_a_value() {
        assertThat(LOCAL.values(List.of(), Map.of(), DAY))
                .extracting(value -> value.parameter().value())
                .containsExactly("onDuty", "turns", "timeOut", "rule", "open");
    }

    @Test
    void an_own_value_on_a_bound_is_taken_and_one_beyond_it_is_refused_with_both() {
        assertThat(onDuty(List.of(), Map.of(ON_DUTY, ParameterValue.of(20)), DAY))
                .isEqualTo(ParameterValue.of(20));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LOCAL.values(List.of(), Map.of(ON_DUTY, ParameterValue.of(21)), DAY))
                .withMessage(
                        "template 'small', parameters/onDuty: met the number 21; expected a number from 2 to 20 (people)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LOCAL.values(List.of(), Map.of(ElementId.of("guards"), ParameterValue.of(2)), DAY))
                .withMessage(
                        "template 'small' has no parameter 'guards'; expected one of onDuty, turns, timeOut, rule, open,"
                                + " interval");
    }

    @Test
    void a_preset_that_does_not_fit_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LOCAL.values(List.of(preset("many", 21, DAY)), Map.of(), DAY))
                .withMessage("preset 'many' does not fit template 'small':\n"
                        + "presets/many, values/0/value: the number 21 for 'onDuty'; expected a number from 2 to 20"
                        + " (people)");
    }

    @Test
    void only_one_value_for_each_parameter_that_is_used_binds() {
        List<BoundValue> values = LOCAL.values(List.of(), Map.of(), DAY);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LOCAL.bound(values.subList(1, values.size())))
                .withMessage(
                        "parameter 'onDuty' of template 'small' has no value, but 'special/T1/posts/deputy' uses it");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LOCAL.bound(List.of(values.get(0), values.get(0))))
                .withMessage(
                        "the values of template 'small' must stand once each in the order of its parameters, which is"
                                + " [onDuty]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LOCAL.bound(List.of(new BoundValue(ON_DUTY, ParameterValue.of(1), Optional.empty()))))
                .withMessage("parameters/onDuty: the number 1; expected a number from 2 to 20 (people)");
        assertThatIllegalStateException()
                .isThrownBy(() -> bound(DAY).bound(values))
                .withMessage("template 'small' is bound to values already");
    }
}
