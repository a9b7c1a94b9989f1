package org.grassroots.plan.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.element.Origin;
import org.grassroots.plan.element.OriginMark;
import org.grassroots.plan.template.InvalidTemplateException;
import org.grassroots.plan.template.PlanTemplate;
import org.grassroots.plan.template.StaffingLimit;
import org.grassroots.plan.template.TemplateId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A template built by a host in code keeps the same laws as one that is read. */
class PlanTemplateTest {
    private static final PlanTemplate SMALL = TemplateReader.read(new SmallTemplate());

    @Test
    void every_broken_law_is_told_with_the_path_of_its_element() {
        PlanTemplate.Builder bent = PlanTemplate.builder().from(SMALL).ledgers(List.of());
        assertThatThrownBy(bent::build)
                .isInstanceOf(InvalidTemplateException.class)
                .hasMessage(
                        "template 'small' cannot be:\n"
                                + "special/T1, ledgers/0/ledger: no ledger 'L1'; expected no such name, as there is none to choose from\n"
                                + "special/T2, ledgers/0/ledger: no ledger 'L1'; expected no such name, as there is none to choose from\n"
                                + "ladder/stages/P1, ledgers/0: no ledger 'L1'; expected no such name, as there is none to choose from\n"
                                + "ladder/stages/P2, ledgers/0: no ledger 'L1'; expected no such name, as there is none to choose from");
        assertThat(catchThrowableOfType(InvalidTemplateException.class, bent::build)
                        .problems())
                .hasSize(4);
    }

    @Test
    void parts_are_found_by_their_id() {
        assertThat(SMALL.specialPlan(ElementId.of("T2")))
                .contains(SMALL.specialPlans().get(1));
        assertThat(SMALL.specialPlan(ElementId.of("T3"))).isEmpty();
        assertThat(SMALL.ledger(ElementId.of("L1"))).contains(SMALL.ledgers().get(0));
        assertThat(SMALL.ledger(ElementId.of("L2"))).isEmpty();
        assertThat(SMALL.source(ElementId.of("act"))).contains(SMALL.sources().get(0));
        assertThat(SMALL.specialPlans().get(0).post(ElementId.of("head"))).isPresent();
        assertThat(SMALL.specialPlans().get(0).duty(ElementId.of("d3"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "1.0", "1.0.0.0", "01.0.0", "1.0.0-rc", "1.0.x", "1.0.1000000"})
    void a_version_is_three_numbers(String version) {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        PlanTemplate.builder().from(SMALL).version(version).build())
                .withMessage(
                        "template 'small': the version must be three numbers such as 1.0.0, was '" + version + "'");
    }

    @Test
    void a_person_may_hold_one_to_a_hundred_posts() {
        Origin ours = Origin.of(OriginMark.OURS, "act");
        assertThat(new StaffingLimit(1, ours).postsPerPerson()).isEqualTo(1);
        assertThat(new StaffingLimit(100, ours).postsPerPerson()).isEqualTo(100);
        for (int posts : new int[] {0, 101}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new StaffingLimit(posts, ours))
                    .withMessage("'postsPerPerson' must be 1 to 100, was " + posts);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "One", "1-10-7", "one_ten", "一"})
    void the_id_of_a_template_is_a_lower_case_word(String id) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TemplateId.of(id))
                .withMessage(
                        "the id of a template must be 1 to 64 lower-case Latin letters, digits and '-', beginning with a"
                                + " letter, such as 'one-ten-seven'; was '" + id + "'");
    }
}
