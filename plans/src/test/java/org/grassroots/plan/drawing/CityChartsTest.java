package org.grassroots.plan.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.grassroots.json.RegisterReader;
import org.grassroots.json.shape.Reading;
import org.grassroots.plan.BoundFlow;
import org.grassroots.plan.Plan;
import org.grassroots.plan.PlanInstantiator;
import org.grassroots.plan.SampleRegisters;
import org.grassroots.plan.catalogue.TemplateCatalogue;
import org.grassroots.plan.chart.FlowChart;
import org.grassroots.plan.chart.PictureLaws;
import org.grassroots.plan.template.TemplateId;
import org.grassroots.register.Register;
import org.grassroots.text.Language;
import org.junit.jupiter.api.Test;

class CityChartsTest {
    private static final PlanInstantiator PLANS = new PlanInstantiator(
            TemplateCatalogue.shipped().find(TemplateId.of("one-ten-seven")).orElseThrow());

    @Test
    void flows_of_a_compound_are_drawn_as_pictures_should_be() {
        Register unknown = SampleRegisters.register().build();
        Register staffed = SampleRegisters.register()
                .members(SampleRegisters.members(40, "sampling", "protective-clothing"))
                .build();

        assertThat(drawn(unknown) + drawn(staffed)).isEqualTo(2 * 2 * 10);
    }

    /** For {@code -Dgrassroots.city=R.jsonl}, a file of registers. */
    @Test
    void flows_of_the_city_given_are_drawn_as_pictures_should_be() throws IOException {
        String file = System.getProperty("grassroots.city", "");
        assumeTrue(!file.isBlank(), "no -Dgrassroots.city=R.jsonl");
        int compounds = 0;
        int charts = 0;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(Path.of(file)))) {
            Iterator<Reading<Register>> lines = new RegisterReader().lines(file, in);
            while (lines.hasNext()) {
                Register register = lines.next().sound().orElseThrow();
                compounds += register.community().compounds().size();
                charts += drawn(register);
            }
        }

        assertThat(charts).isEqualTo(10 * compounds);
    }

    /** How many flows there are; each is looked at in every language. */
    private static int drawn(Register register) {
        int charts = 0;
        for (Plan plan : PLANS.instantiateAll(register, SampleRegisters.DAY)) {
            for (BoundFlow flow : plan.flows()) {
                charts++;
                for (Language language : Language.values()) {
                    FlowChart chart = new FlowDrawing(language).draw(plan, flow);
                    List<String> broken = PictureLaws.broken(chart);
                    assertThat(broken)
                            .as("%s of %s", flow.team().id(), plan.compound())
                            .isEmpty();
                }
            }
        }
        return charts;
    }
}
