package org.grassroots.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.grassroots.area.BuildingId;
import org.grassroots.area.CompoundId;
import org.grassroots.area.HouseholdId;
import org.grassroots.fact.Answer;
import org.grassroots.fact.Known;
import org.grassroots.fact.Listing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PartyMemberTest {
    private static final LocalDate DAY = LocalDate.of(2021, 6, 1);
    private static final CompoundId COMPOUND = CompoundId.of("c1");

    private static PartyMember.Builder member() {
        return PartyMember.builder().id(MemberId.of("m1")).name("林知秋");
    }

    @Test
    void a_member_of_whom_only_the_name_is_known_answers_unknown_to_everything() {
        PartyMember unknown = member().build();

        assertThat(unknown.isFull()).isEqualTo(Answer.UNKNOWN);
        assertThat(unknown.isAffiliatedHere()).isEqualTo(Answer.UNKNOWN);
        assertThat(unknown.votingRights()).isEqualTo(Answer.UNKNOWN);
        assertThat(unknown.fitForFrontLine()).isEqualTo(Answer.UNKNOWN);
        assertThat(unknown.awaySince()).isEqualTo(Known.unknown());
        assertThat(unknown.homeOwner()).isEqualTo(Answer.UNKNOWN);
        assertThat(unknown.suitableAsSecretary()).isEqualTo(Answer.UNKNOWN);
        assertThat(unknown.hasPassed("sampling")).isEqualTo(Answer.UNKNOWN);
        assertThat(unknown.residence().isIn(COMPOUND)).isEqualTo(Answer.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({"FULL, YES", "PROBATIONARY, NO", "UNKNOWN, UNKNOWN"})
    void only_a_full_member_is_full(MemberStatus status, Answer full) {
        assertThat(member().status(status).build().isFull()).isEqualTo(full);
    }

    @ParameterizedTest
    @CsvSource({"HERE, YES", "ELSEWHERE, NO", "UNKNOWN, UNKNOWN"})
    void only_an_affiliation_here_is_here(Affiliation affiliation, Answer here) {
        assertThat(member().affiliation(affiliation).build().isAffiliatedHere()).isEqualTo(here);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "FULL")
    void a_day_of_full_membership_without_the_status_is_refused_and_no_fact_is_shown(MemberStatus status) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> member().status(status).fullSince(DAY).build())
                .withMessage("member 'm1': a day of full membership is given, so the status must be FULL");
    }

    @Test
    void full_membership_may_begin_on_the_day_of_admission_and_not_before() {
        PartyMember.Builder full = member().status(MemberStatus.FULL).fullSince(DAY);

        assertThat(full.admittedOn(DAY).build().fullSince()).contains(DAY);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> full.admittedOn(DAY.plusDays(1)).build())
                .withMessage("member 'm1': full membership must not begin before admission");
    }

    @Test
    void a_blank_name_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> member().name("　").build())
                .withMessage("member 'm1': the name must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Helper.builder()
                        .id(HelperId.of("h1"))
                        .name("")
                        .role(Helper.Role.VOLUNTEER)
                        .build())
                .withMessage("helper 'h1': the name must not be blank");
    }

    @Test
    void what_is_required_and_missing_is_named() {
        assertThatIllegalStateException()
                .isThrownBy(() -> PartyMember.builder().build())
                .withMessageContaining("[id, name]");
    }

    @Test
    void neither_name_nor_membership_nor_home_nor_health_nor_training_stands_in_to_string() {
        PartyMember member = member().status(MemberStatus.FULL)
                .admittedOn(DAY.minusYears(1))
                .fullSince(DAY)
                .affiliation(Affiliation.ELSEWHERE)
                .capacities(Listing.of(Capacity.IN_SERVICE))
                .votingRights(Answer.NO)
                .residence(Residence.in(COMPOUND, BuildingId.of("g1"), HouseholdId.of("home-7")))
                .fitForFrontLine(Answer.NO)
                .trainings(Listing.of("sampling"))
                .addTrainedOn(new TrainingDay("sampling", DAY))
                .hoursPerDay(6)
                .awaySince(Known.of(DAY.plusYears(1)))
                .homeOwner(Answer.YES)
                .suitableAsSecretary(Answer.NO)
                .build();

        assertThat(member.toString())
                .contains("m1")
                .doesNotContain(
                        "林知秋",
                        "FULL",
                        "2022",
                        "2021",
                        "2020",
                        "ELSEWHERE",
                        "IN_SERVICE",
                        "YES",
                        "NO",
                        "home-7",
                        "c1",
                        "sampling");
        Helper helper = Helper.builder()
                .id(HelperId.of("h1"))
                .name("周晚晴")
                .role(Helper.Role.VOLUNTEER)
                .fitForFrontLine(Answer.NO)
                .trainings(Listing.of("sampling"))
                .build();
        assertThat(helper.toString()).contains("h1", "VOLUNTEER").doesNotContain("周晚晴", "NO", "sampling");
    }

    @Test
    void a_home_in_one_compound_is_in_no_other() {
        Residence home = Residence.in(COMPOUND);

        assertThat(home.isIn(COMPOUND)).isEqualTo(Answer.YES);
        assertThat(home.isIn(CompoundId.of("c2"))).isEqualTo(Answer.NO);
        assertThat(Residence.ELSEWHERE.isIn(COMPOUND)).isEqualTo(Answer.NO);
        assertThat(Residence.UNKNOWN.isIn(COMPOUND)).isEqualTo(Answer.UNKNOWN);
    }

    @Test
    void a_household_without_its_building_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Residence.In(COMPOUND, Optional.empty(), Optional.of(HouseholdId.of("h1"))))
                .withMessage("a residence in a household must name its building too");
    }

    @Test
    void a_residence_shows_no_more_than_the_compound() {
        assertThat(Residence.in(COMPOUND, BuildingId.of("g1"), HouseholdId.of("home-7")))
                .hasToString("in c1");
    }

    @Test
    void members_of_the_same_facts_are_equal_and_changing_the_builder_later_changes_nothing() {
        List<String> trainings = new ArrayList<>(List.of("sampling"));
        PartyMember.Builder builder = member().trainings(Listing.of(trainings));
        PartyMember first = builder.build();
        trainings.clear();
        builder.name("别人");

        assertThat(first.name()).isEqualTo("林知秋");
        assertThat(first.hasPassed("sampling")).isEqualTo(Answer.YES);
        assertThat(first.hasPassed("driving")).isEqualTo(Answer.NO);
        assertThat(first).isEqualTo(member().trainings(Listing.of("sampling")).build());
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> first.trainings().items().clear());
    }

    @Test
    void hours_a_day_are_enough_from_the_number_asked_for_and_unknown_until_somebody_says() {
        assertThat(member().hoursPerDay(6).build().hasHours(6)).isEqualTo(Answer.YES);
        assertThat(member().hoursPerDay(5).build().hasHours(6)).isEqualTo(Answer.NO);
        assertThat(member().build().hasHours(6)).isEqualTo(Answer.UNKNOWN);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> member().hoursPerDay(25).build())
                .withMessage("member 'm1': the hours a day must be 0 to 24");
        assertThat(member().hoursPerDay(24).build().hoursPerDay()).hasValue(24);
    }

    @Test
    void a_training_was_passed_between_two_days_if_one_of_its_days_is_and_nobody_knows_without_a_day() {
        PartyMember member = member().trainings(Listing.of("sampling", "driving"))
                .addTrainedOn(new TrainingDay("sampling", DAY))
                .addTrainedOn(new TrainingDay("cooking", DAY))
                .build();

        assertThat(member.hasPassed("sampling", DAY, DAY)).isEqualTo(Answer.YES);
        assertThat(member.hasPassed("sampling", DAY.plusDays(1), DAY.plusDays(9)))
                .isEqualTo(Answer.NO);
        assertThat(member.hasPassed("sampling", DAY.minusDays(9), DAY.minusDays(1)))
                .isEqualTo(Answer.NO);
        assertThat(member.hasPassed("driving", DAY, DAY)).isEqualTo(Answer.UNKNOWN);
        assertThat(member.hasPassed("cooking", DAY, DAY)).isEqualTo(Answer.NO);
        assertThat(member().addTrainedOn(new TrainingDay("cooking", DAY))
                        .build()
                        .hasPassed("cooking", DAY, DAY))
                .isEqualTo(Answer.UNKNOWN);
    }
}
