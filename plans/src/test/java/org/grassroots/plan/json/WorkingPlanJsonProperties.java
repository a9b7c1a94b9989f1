package org.grassroots.plan.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.grassroots.plan.SampleRegisters.C1;
import static org.grassroots.plan.SampleRegisters.DAY;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.grassroots.json.shape.Reading;
import org.grassroots.member.Person;
import org.grassroots.plan.PlanInstantiator;
import org.grassroots.plan.RandomRegisters;
import org.grassroots.plan.RandomTemplates;
import org.grassroots.plan.catalogue.TemplateCatalogue;
import org.grassroots.plan.template.PlanTemplate;
import org.grassroots.plan.working.RandomEdits;
import org.grassroots.plan.working.WorkingPlan;
import org.grassroots.register.Register;

class WorkingPlanJsonProperties {
    private static final PlanTemplate SHIPPED =
            TemplateCatalogue.shipped().find("one-ten-seven").orElseThrow();
    private static final WorkingPlanWriter WRITER = new WorkingPlanWriter();

    @Provide
    Arbitrary<Register> registers() {
        return Arbitraries.randomValue(RandomRegisters::any);
    }

    @Provide
    Arbitrary<WorkingPlan> plans() {
        return Arbitraries.randomValue(random -> {
            PlanTemplate template = random.nextInt(4) == 0 ? SHIPPED : RandomTemplates.any(random);
            Register register = RandomRegisters.any(random);
            WorkingPlan plan = WorkingPlan.of(new PlanInstantiator(template).instantiate(register, C1, DAY));
            return RandomEdits.any(plan, 15, random);
        });
    }

    private static Reading<WorkingPlan> read(String text) {
        return new WorkingPlanReader().read("plans.jsonl", text.getBytes(StandardCharsets.UTF_8));
    }

    @Property(tries = 50)
    void what_is_written_is_read_back_equal_and_written_alike(@ForAll("plans") WorkingPlan plan) {
        String text = WRITER.toText(plan);

        Reading<WorkingPlan> reading = read(text);

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.sound()).contains(plan);
        assertThat(WRITER.toText(reading.sound().orElseThrow())).isEqualTo(text);
        assertThat(text).doesNotContain("\n");
    }

    @Property(tries = 50)
    void a_plan_names_nobody(@ForAll("registers") Register register) {
        String text = WRITER.toText(WorkingPlan.of(new PlanInstantiator(SHIPPED).instantiate(register, C1, DAY)));

        assertThat(register.members()).extracting(Person::name).noneMatch(text::contains);
        assertThat(register.helpers()).extracting(Person::name).noneMatch(text::contains);
    }

    @Property(tries = 50)
    void a_line_with_any_character_changed_is_refused_or_is_read_as_what_it_then_says(
            @ForAll("plans") WorkingPlan plan, @ForAll Random random) {
        StringBuilder changed = new StringBuilder(WRITER.toText(plan));
        changed.setCharAt(random.nextInt(changed.length()), "0a\",:[]{}T-".charAt(random.nextInt(11)));

        read(changed.toString())
                .sound()
                .ifPresent(
                        other -> assertThat(read(WRITER.toText(other)).sound()).contains(other));
    }
}
