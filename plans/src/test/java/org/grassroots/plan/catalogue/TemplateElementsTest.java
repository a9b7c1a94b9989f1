package org.grassroots.plan.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.grassroots.plan.element.CompoundFact;
import org.grassroots.plan.template.OverallPlan;
import org.grassroots.plan.template.PlanTemplate;
import org.grassroots.plan.template.SpecialPlan;
import org.grassroots.plan.template.TemplateElement;
import org.grassroots.text.Text;
import org.junit.jupiter.api.Test;

class TemplateElementsTest {
    private static final PlanTemplate SMALL = TemplateReader.read(new SmallTemplate());

    @Test
    void every_element_has_its_path_in_the_order_of_the_template() {
        List<String> expected = new ArrayList<>(List.of(
                "OVERALL_PLAN overall",
                "SEAT overall/seats/leader",
                "SEAT overall/seats/owners",
                "SECTION overall/sections/support",
                "REPORT_LINK overall/links/up",
                "DRILL overall/drills/fire"));
        for (String team : List.of("T1", "T2")) {
            List.of(
                            "SPECIAL_PLAN ",
                            "START /starts",
                            "DUTY /duties/d1",
                            "DUTY /duties/d2",
                            "POST /posts/head",
                            "POST /posts/deputy",
                            "POST /posts/staff",
                            "QUANTITY /quantities/q1",
                            "FLOW /flow",
                            "FLOW_NODE /flow/s",
                            "FLOW_NODE /flow/a",
                            "FLOW_NODE /flow/b",
                            "FLOW_NODE /flow/c",
                            "FLOW_NODE /flow/z")
                    .forEach(element -> expected.add(element.replace(" ", " special/" + team)));
        }
        expected.add("LEDGER ledgers/L1");
        assertThat(SMALL.elements())
                .extracting(element -> element.kind() + " " + element.path())
                .containsExactlyElementsOf(expected);
    }

    @Test
    void an_element_says_what_a_reader_sees_and_what_it_depends_on() {
        assertThat(element("special/T1/flow/a").title()).isEqualTo(Text.of("Ask", "询问"));
        assertThat(element("special/T1/flow/a").onlyIf()).contains(CompoundFact.PROPERTY_SERVICE);
        assertThat(element("special/T1/duties/d2").onlyIf()).contains(CompoundFact.PROPERTY_SERVICE);
        assertThat(element("special/T1/posts/staff").onlyIf()).contains(CompoundFact.PROPERTY_SERVICE);
        assertThat(element("overall/seats/owners").onlyIf()).contains(CompoundFact.OWNERS_COMMITTEE);
        assertThat(element("special/T1/flow/b").onlyIf()).isEmpty();
    }

    private static TemplateElement element(String path) {
        return SMALL.elements().stream()
                .filter(element -> element.path().equals(path))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void paths_do_not_depend_on_the_order_of_the_parts() {
        PlanTemplate shipped = TemplateCatalogue.shipped().find("one-ten-seven").orElseThrow();
        PlanTemplate turned = PlanTemplate.builder()
                .from(shipped)
                .overall(OverallPlan.builder()
                        .from(shipped.overall())
                        .seats(turned(shipped.overall().seats()))
                        .sections(turned(shipped.overall().sections()))
                        .build())
                .specialPlans(turned(shipped.specialPlans()).stream()
                        .map(plan -> SpecialPlan.builder()
                                .from(plan)
                                .duties(turned(plan.duties()))
                                .posts(turned(plan.posts()))
                                .build())
                        .toList())
                .ledgers(turned(shipped.ledgers()))
                .build();
        assertThat(new HashSet<>(turned.elements())).isEqualTo(new HashSet<>(shipped.elements()));
    }

    private static <T> List<T> turned(List<T> items) {
        List<T> turned = new ArrayList<>(items);
        Collections.reverse(turned);
        return turned;
    }

    @Test
    void paths_of_the_shipped_template_are_unique_and_have_their_parent() {
        Set<String> met = new HashSet<>();
        for (TemplateElement element :
                TemplateCatalogue.shipped().find("one-ten-seven").orElseThrow().elements()) {
            assertThat(met.add(element.path())).as(element.path()).isTrue();
            String[] names = element.path().split("/");
            if (names[0].equals("special") && names.length > 2) {
                assertThat(met).contains(names[0] + "/" + names[1]);
            }
        }
        assertThat(met).hasSizeGreaterThan(300);
    }
}
