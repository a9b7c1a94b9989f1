package org.grassroots.plan.parameter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.grassroots.parameter.Validity;
import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.element.Origin;
import org.grassroots.plan.element.OriginMark;
import org.grassroots.text.Text;

class ParameterProperties {
    private static final LocalDate DAY = LocalDate.of(2022, 7, 1);

    @Provide
    Arbitrary<ParameterValue> values() {
        Arbitrary<Integer> counts = Arbitraries.integers().between(0, 999_999_999);
        return Arbitraries.oneOf(
                counts.map(ParameterValue::of),
                counts.map(ParameterValue::days),
                counts.map(minutes -> ParameterValue.of(Duration.ofMinutes(minutes))),
                Arbitraries.strings()
                        .withCharRange('a', 'z')
                        .ofMinLength(1)
                        .ofMaxLength(ElementId.MAX_LENGTH)
                        .map(ParameterValue::code),
                Arbitraries.of(ParameterValue.of(true), ParameterValue.of(false)));
    }

    @Property
    void a_value_is_read_again_as_it_is_written(@ForAll("values") ParameterValue value) {
        assertThat(ParameterValue.parse(value.type(), value.written())).isEqualTo(value);
    }

    /** Two values that meet without a hole: on every day exactly the one whose days it is. */
    @Property
    void a_preset_says_on_each_day_what_holds_on_it(
            @ForAll @IntRange(min = 1, max = 400) int first,
            @ForAll @IntRange(min = 1, max = 400) int second,
            @ForAll @IntRange(min = -10, max = 820) int at) {
        ElementId id = ElementId.of("onDuty");
        Origin ours = Origin.of(OriginMark.OURS, "grassroots");
        LocalDate turn = DAY.plusDays(first);
        LocalDate end = turn.plusDays(second - 1);
        Preset preset = Preset.builder()
                .id(ElementId.of("p"))
                .title(Text.of("P", "预"))
                .place(Text.of("Here", "本地"))
                .addValues(new PresetValue(
                        id, new Validity(Optional.of(DAY), Optional.of(turn.minusDays(1))), ParameterValue.of(2), ours))
                .addValues(new PresetValue(
                        id, new Validity(Optional.of(turn), Optional.of(end)), ParameterValue.of(4), ours))
                .build();

        Optional<ParameterValue> expected =
                at < 0 || at >= first + second ? Optional.empty() : Optional.of(ParameterValue.of(at < first ? 2 : 4));
        assertThat(preset.on(id, DAY.plusDays(at)).map(PresetValue::value)).isEqualTo(expected);
        assertThat(preset.on(ElementId.of("other"), DAY.plusDays(at))).isEmpty();
    }
}
