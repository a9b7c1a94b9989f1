package org.grassroots.plan.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class RequirementTest {

    @Test
    void asks_for_nothing_but_the_kind_of_person_unless_told() {
        Requirement anyVolunteer =
                Requirement.builder().addWho(PersonKind.VOLUNTEER).build();
        assertThat(anyVolunteer.fullMember()).isFalse();
        assertThat(anyVolunteer.frontLine()).isFalse();
        assertThat(anyVolunteer.training()).isEmpty();
    }

    @Test
    void a_post_open_to_nobody_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Requirement.builder().build())
                .withMessage("a post must be open to at least one kind of person");
    }

    @Test
    void a_full_member_is_asked_for_only_where_members_may_serve() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Requirement.builder()
                        .addWho(PersonKind.VOLUNTEER)
                        .fullMember(true)
                        .build())
                .withMessage(
                        "a post that asks for a full member must be open to MEMBER, but it is open to [VOLUNTEER]");
    }

    @Test
    void the_code_of_a_training_is_a_lower_case_word() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Requirement.builder()
                        .addWho(PersonKind.MEMBER)
                        .addTraining("First aid")
                        .build())
                .withMessage("the code of a training must be lower-case letters, digits and '-', such as 'first-aid';"
                        + " was 'First aid'");
    }

    @Test
    void hours_a_day_are_one_to_twenty_four() {
        Requirement.Builder any = Requirement.builder().addWho(PersonKind.MEMBER);

        assertThat(any.hoursPerDay(1).build().hoursPerDay()).hasValue(1);
        assertThat(any.hoursPerDay(24).build().hoursPerDay()).hasValue(24);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> any.hoursPerDay(0).build())
                .withMessage("'hoursPerDay' must be 1 to 24, was 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> any.hoursPerDay(25).build())
                .withMessage("'hoursPerDay' must be 1 to 24, was 25");
    }

    @Test
    void how_old_a_training_may_be_is_asked_only_with_a_training_and_within_bounds() {
        Requirement.Builder any = Requirement.builder().addWho(PersonKind.MEMBER);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> any.trainedWithinMonths(12).build())
                .withMessage("a post asks that training be no older than 12 months, but for no training");
        any.addTraining("sampling");
        assertThat(any.trainedWithinMonths(1).build().trainedWithinMonths()).hasValue(1);
        assertThat(any.trainedWithinMonths(600).build().trainedWithinMonths()).hasValue(600);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> any.trainedWithinMonths(0).build())
                .withMessage("'trainedWithinMonths' must be 1 to 600, was 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> any.trainedWithinMonths(601).build())
                .withMessage("'trainedWithinMonths' must be 1 to 600, was 601");
    }
}
