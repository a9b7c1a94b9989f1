package org.grassroots.plan.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.grassroots.plan.template.PlanTemplate;
import org.grassroots.plan.template.TemplateId;
import org.junit.jupiter.api.Test;

class TemplateCatalogueTest {
    private static final PlanTemplate SMALL = TemplateReader.read(new SmallTemplate());

    @Test
    void a_host_adds_a_template_of_its_own() {
        TemplateCatalogue shipped = TemplateCatalogue.shipped();
        TemplateCatalogue more = shipped.with(SMALL);
        assertThat(more.find(TemplateId.of("small"))).contains(SMALL);
        assertThat(more.find("one-ten-seven")).isPresent();
        assertThat(more.templates()).hasSize(shipped.templates().size() + 1).endsWith(SMALL);
        assertThat(shipped.find("small")).isEmpty();
    }

    @Test
    void an_id_names_one_template_only() {
        TemplateCatalogue catalogue = TemplateCatalogue.of(List.of(SMALL));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> catalogue.with(SMALL))
                .withMessage("template 'small' is in the catalogue already; give the other one an id of its own");
    }
}
