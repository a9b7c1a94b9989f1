package org.grassroots.plan.completeness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.grassroots.plan.SampleRegisters.DAY;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.grassroots.json.RegisterReader;
import org.grassroots.json.shape.Reading;
import org.grassroots.plan.PlanInstantiator;
import org.grassroots.plan.catalogue.TemplateCatalogue;
import org.grassroots.plan.template.PlanTemplate;
import org.grassroots.plan.working.WorkingPlan;
import org.grassroots.register.Register;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** A whole city, given as registers by {@code -Dgrassroots.city=FILE}. */
@EnabledIfSystemProperty(named = "grassroots.city", matches = ".+")
class CompletenessCityTest {
    private static final PlanTemplate TEMPLATE =
            TemplateCatalogue.shipped().find("one-ten-seven").orElseThrow();

    @Test
    void every_compound_has_its_plan_and_every_plan_is_complete_but_for_its_named_gaps() throws IOException {
        Completeness completeness = new Completeness(TEMPLATE);
        PlanInstantiator instantiator = new PlanInstantiator(TEMPLATE);
        AssignmentClarity clarity = AssignmentClarity.NONE;
        int plans = 0;
        Path city = Path.of(System.getProperty("grassroots.city"));
        try (InputStream in = new BufferedInputStream(Files.newInputStream(city))) {
            Iterator<Reading<Register>> readings = new RegisterReader().lines(city.toString(), in);
            while (readings.hasNext()) {
                Register register = readings.next().sound().orElseThrow();
                List<WorkingPlan> made = instantiator.instantiateAll(register, DAY).stream()
                        .map(WorkingPlan::of)
                        .toList();
                RegisterCheck check = completeness.checkAll(register, made);

                assertThat(check.ofRegister()).isEmpty();
                plans += check.plans().size();
                clarity = clarity.plus(check.clarity());
                check.plans().forEach(CompletenessCityTest::assertOnlyGaps);
            }
        }
        assertThat(plans).isPositive();
        assertThat(clarity.isClear()).isTrue();
    }

    private static void assertOnlyGaps(PlanCheck check) {
        assertThat(check.findings())
                .extracting(PlanFinding::rule)
                .isSubsetOf(
                        PlanRule.POST_VACANT,
                        PlanRule.SEAT_VACANT,
                        PlanRule.SEAT_BACKUP,
                        PlanRule.ELEMENT_PENDING,
                        PlanRule.SPAN);
    }
}
