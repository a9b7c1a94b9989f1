package org.grassroots.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.grassroots.plan.SampleLedgers.ledger;
import static org.grassroots.plan.SampleLedgers.write;
import static org.grassroots.plan.SampleLedgers.writing;
import static org.grassroots.plan.SampleRegisters.C1;
import static org.grassroots.plan.SampleRegisters.DAY;
import static org.grassroots.plan.SampleRegisters.compound;
import static org.grassroots.plan.SampleRegisters.register;

import java.util.List;
import org.grassroots.fact.Known;
import org.grassroots.plan.catalogue.TemplateCatalogue;
import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.ledger.LedgerSchema;
import org.grassroots.plan.team.PersonKind;
import org.grassroots.plan.template.LedgerAccess;
import org.grassroots.plan.template.PlanTemplate;
import org.grassroots.plan.template.SpecialPlan;
import org.junit.jupiter.api.Test;

class LedgerStepsTest {
    private static final ElementId L1 = ElementId.of("L1");
    private static final ElementId C2 = ElementId.of("c2");

    private static Plan plan(PlanTemplate template) {
        return new PlanInstantiator(template)
                .instantiate(register(compound().propertyService(Known.none())).build(), C1, DAY);
    }

    /** Both teams write L1; the step of T2 that does is only there where there is a property service. */
    private static Plan small() {
        SpecialPlan first = SampleTemplates.team("T1", SampleTemplates.of(PersonKind.MEMBER));
        SpecialPlan second = SampleTemplates.team("T2", SampleTemplates.of(PersonKind.MEMBER));
        return plan(SampleLedgers.template(
                List.of(ledger("L1", first.id(), 3, 1)),
                writing(first, LedgerAccess.OWNS, "work", write("L1", "c1", "c2")),
                writing(second, LedgerAccess.WRITES, "ask", write("L1", "c2"))));
    }

    @Test
    void a_plan_tells_who_keeps_a_ledger_and_which_steps_write_it_or_one_of_its_columns() {
        Plan plan = small();

        assertThat(plan.owner(L1).id()).isEqualTo(ElementId.of("T1"));
        assertThat(plan.writers(L1)).singleElement().satisfies(step -> {
            assertThat(step.path()).isEqualTo("special/T1/flow/work");
            assertThat(step.columns()).containsExactly(ElementId.of("c1"), C2);
            assertThat(step.flow().people(step.step())).isEmpty();
            assertThat(step).hasToString("LedgerStep{special/T1/flow/work, columns=[c1, c2]}");
        });
        assertThat(plan.writers(L1, C2)).isEqualTo(plan.writers(L1));
        assertThat(plan.writers(L1, ElementId.of("c3"))).isEmpty();
    }

    @Test
    void what_the_template_does_not_have_is_refused_and_not_taken_for_unwritten() {
        Plan plan = small();

        assertThatThrownBy(() -> plan.writers(ElementId.of("L9")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("template 'sample' has no ledger 'L9'; it has [L1]");
        assertThatThrownBy(() -> plan.owner(ElementId.of("L9")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("template 'sample' has no ledger 'L9'; it has [L1]");
        assertThatThrownBy(() -> plan.writers(L1, ElementId.of("c4")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("ledger 'L1' has no column 'c4'; it has [c1, c2, c3]");
    }

    @Test
    void each_of_the_seven_ledgers_is_kept_by_its_team_and_written_by_that_team_alone() {
        Plan plan = plan(TemplateCatalogue.shipped().find("one-ten-seven").orElseThrow());

        assertThat(plan.ledgers())
                .extracting(
                        ledger -> ledger.id() + " " + plan.owner(ledger.id()).id())
                .containsExactly("L1 T1", "L2 T4", "L3 T2", "L4 T3", "L5 T7", "L6 T8", "L7 T5");
        for (LedgerSchema ledger : plan.ledgers()) {
            assertThat(plan.writers(ledger.id()))
                    .isNotEmpty()
                    .allMatch(step -> step.flow().team().id().equals(ledger.owner()));
        }
        assertThat(paths(plan.writers(ElementId.of("L6"), ElementId.of("decided-by"))))
                .containsExactly("special/T8/flow/decide");
        assertThat(paths(plan.writers(ElementId.of("L4"), ElementId.of("temperature-evening"))))
                .containsExactly("special/T3/flow/daily");
        assertThat(paths(plan.writers(ElementId.of("L3"), ElementId.of("sampled-on"))))
                .containsExactly("special/T2/flow/sample", "special/T2/flow/special", "special/T2/flow/home");
    }

    private static List<String> paths(List<LedgerStep> steps) {
        return steps.stream().map(LedgerStep::path).toList();
    }
}
