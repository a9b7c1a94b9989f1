package org.grassroots.plan.element;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import org.grassroots.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ElementTest {

    @ParameterizedTest
    @ValueSource(strings = {"T2", "t", "group-leader", "Ab-9"})
    void an_id_begins_with_a_letter(String id) {
        assertThat(ElementId.of(id)).hasToString(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2T", "-a", "a b", "a/b", "组", "a_b"})
    void other_ids_are_refused(String id) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ElementId.of(id))
                .withMessage(
                        "the id of an element must be 1 to 64 Latin letters, digits and '-', beginning with a letter,"
                                + " such as 'group-leader'; was '" + id + "'");
    }

    @Test
    void an_id_has_at_most_64_characters() {
        assertThat(ElementId.of("a".repeat(64)).value()).hasSize(64);
        assertThatIllegalArgumentException().isThrownBy(() -> ElementId.of("a".repeat(65)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022", "2022-12", "2022-11-30"})
    void a_source_is_dated_as_far_as_known(String date) {
        assertThat(source(date).date()).contains(date);
    }

    @ParameterizedTest
    @ValueSource(strings = {"22", "2022-13", "2022-00", "2022-11-32", "2022-11-00", "Nov 2022", ""})
    void other_dates_are_refused(String date) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> source(date))
                .withMessage(
                        "source 'act': the date must be a day, month or year such as 2022-11-11, 2022-12 or 2022; was '"
                                + date + "'");
    }

    private static TemplateSource source(String date) {
        return new TemplateSource(ElementId.of("act"), Text.same("Act"), Optional.of(date));
    }

    @Test
    void the_place_in_a_source_is_left_out_rather_than_blank() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Origin(OriginMark.STATED, ElementId.of("act"), Optional.of(" ")))
                .withMessage(
                        "the place in source 'act' must not be blank; leave it out if the source as a whole is meant");
    }

    @Test
    void a_problem_is_told_with_its_path_from_the_top() {
        ElementProblem problem = new ElementProblem("s3", "by", "no post 'x'", "one of head, deputy");
        assertThat(problem.under("flow").under("special/T2").message())
                .isEqualTo("special/T2/flow/s3, by: no post 'x'; expected one of head, deputy");
        assertThat(new ElementProblem("", "nodes", "no END", "one")
                        .under("flow")
                        .message())
                .isEqualTo("flow, nodes: no END; expected one");
    }
}
