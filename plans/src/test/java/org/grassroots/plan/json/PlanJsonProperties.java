package org.grassroots.plan.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.grassroots.plan.SampleRegisters.C1;
import static org.grassroots.plan.SampleRegisters.DAY;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.grassroots.json.shape.Reading;
import org.grassroots.member.Person;
import org.grassroots.plan.LocalData;
import org.grassroots.plan.Plan;
import org.grassroots.plan.PlanInstantiator;
import org.grassroots.plan.RandomRegisters;
import org.grassroots.plan.RandomTemplates;
import org.grassroots.plan.catalogue.TemplateCatalogue;
import org.grassroots.plan.parameter.Preset;
import org.grassroots.plan.template.PlanTemplate;
import org.grassroots.register.Register;

class PlanJsonProperties {
    private static final PlanTemplate SHIPPED =
            TemplateCatalogue.shipped().find("one-ten-seven").orElseThrow();
    private static final PlanWriter WRITER = new PlanWriter();

    @Provide
    Arbitrary<Register> registers() {
        return Arbitraries.randomValue(RandomRegisters::any);
    }

    @Provide
    Arbitrary<PlanTemplate> templates() {
        return Arbitraries.randomValue(RandomTemplates::any);
    }

    @Property(tries = 100)
    void what_is_written_is_read_back_equal(
            @ForAll("registers") Register register, @ForAll("templates") PlanTemplate template) {
        assertRoundTrip(template, register);
    }

    @Property(tries = 50)
    void plans_of_the_shipped_template_are_read_back_equal(@ForAll("registers") Register register) {
        assertRoundTrip(SHIPPED, register);
    }

    @Property(tries = 50)
    void plans_with_local_data_are_read_back_equal_and_name_no_parameter(
            @ForAll("registers") Register register,
            @ForAll Random random,
            @ForAll @IntRange(min = 0, max = 1_500) int days) {
        List<Preset> presets = new ArrayList<>(SHIPPED.presets());
        Collections.shuffle(presets, random);
        LocalData local = LocalData.builder()
                .presets(presets.subList(0, random.nextInt(presets.size())))
                .putPeopleAtRisk(C1, random.nextInt(9))
                .build();
        Plan plan = new PlanInstantiator(SHIPPED)
                .instantiate(register, C1, LocalDate.of(2020, 1, 1).plusDays(days), local);

        assertRoundTrip(SHIPPED, plan);
        assertThat(plan.elements())
                .extracting(element -> element.element().title().english())
                .noneMatch(text -> text.contains("{"));
    }

    private static void assertRoundTrip(PlanTemplate template, Register register) {
        assertRoundTrip(template, new PlanInstantiator(template).instantiate(register, C1, DAY));
    }

    private static void assertRoundTrip(PlanTemplate template, Plan plan) {
        String text = WRITER.toText(plan);

        Reading<Plan> reading = new PlanReader(template).read("plans.jsonl", text.getBytes(StandardCharsets.UTF_8));

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.sound()).contains(plan);
        assertThat(WRITER.toText(reading.sound().orElseThrow())).isEqualTo(text);
    }

    @Property(tries = 50)
    void a_plan_is_short_and_names_nobody(@ForAll("registers") Register register) {
        String text = WRITER.toText(new PlanInstantiator(SHIPPED).instantiate(register, C1, DAY));

        assertThat(text).doesNotContain("\n");
        assertThat(text.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(24_000);
        assertThat(register.members()).extracting(Person::name).noneMatch(text::contains);
        assertThat(register.helpers()).extracting(Person::name).noneMatch(text::contains);
    }

    @Property(tries = 100)
    void a_line_with_any_character_changed_is_refused_or_is_another_plan_written_canonically(
            @ForAll("registers") Register register, @ForAll Random random) {
        PlanTemplate template = RandomTemplates.any(new Random(7));
        String text = WRITER.toText(new PlanInstantiator(template).instantiate(register, C1, DAY));
        StringBuilder changed = new StringBuilder(text);
        changed.setCharAt(random.nextInt(text.length()), "0a\",:[]{}T-".charAt(random.nextInt(11)));

        byte[] bytes = changed.toString().getBytes(StandardCharsets.UTF_8);

        new PlanReader(template)
                .read("plans.jsonl", bytes)
                .sound()
                .ifPresent(plan -> assertThat(WRITER.toText(plan)).isEqualTo(changed.toString()));
    }
}
