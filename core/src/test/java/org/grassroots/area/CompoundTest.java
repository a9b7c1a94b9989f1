package org.grassroots.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.grassroots.fact.Answer;
import org.grassroots.fact.Interval;
import org.grassroots.fact.Known;
import org.grassroots.fact.Listing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CompoundTest {

    private static Compound.Builder compound() {
        return Compound.builder().id(CompoundId.of("c1")).name("清和园");
    }

    private static Building building(String id, Household... households) {
        return Building.builder()
                .id(BuildingId.of(id))
                .name(id)
                .households(Listing.of(households))
                .build();
    }

    private static Household home(String id, int residents) {
        return Household.of(HouseholdId.of(id), residents);
    }

    @Test
    void a_compound_of_which_nothing_is_known_has_any_number_of_anything() {
        Compound unknown = compound().build();

        assertThat(unknown.buildingCount()).isEqualTo(Interval.UNKNOWN);
        assertThat(unknown.householdCount()).isEqualTo(Interval.UNKNOWN);
        assertThat(unknown.residentCount()).isEqualTo(Interval.UNKNOWN);
        assertThat(unknown.isThreeNone()).isEqualTo(Answer.UNKNOWN);
    }

    @Test
    void a_compound_adjoins_others_and_never_itself() {
        Compound.Builder itself = compound().neighbours(Listing.of(CompoundId.of("c2"), CompoundId.of("c1")));

        assertThat(compound().build().neighbours()).isEqualTo(Listing.unknown());
        assertThatIllegalArgumentException()
                .isThrownBy(itself::build)
                .withMessage("compound 'c1' must not adjoin itself");
    }

    @Test
    void surveyed_counts_stand_where_nobody_has_listed() {
        Compound surveyed =
                compound().surveyedBuildings(27).surveyedHouseholds(5924).build();

        assertThat(surveyed.buildingCount()).isEqualTo(Interval.exactly(27));
        assertThat(surveyed.householdCount()).isEqualTo(Interval.exactly(5924));
        assertThat(surveyed.residentCount()).isEqualTo(Interval.UNKNOWN);
    }

    @Test
    void complete_lists_count_whatever_the_survey_said() {
        Compound listed = compound()
                .surveyedBuildings(27)
                .surveyedHouseholds(5924)
                .buildings(Listing.of(building("g1", home("h1", 3), home("h2", 0)), building("g2")))
                .build();

        assertThat(listed.buildingCount()).isEqualTo(Interval.exactly(2));
        assertThat(listed.householdCount()).isEqualTo(Interval.exactly(2));
        assertThat(listed.residentCount()).isEqualTo(Interval.exactly(3));
    }

    @Test
    void a_compound_known_to_have_no_building_has_no_household() {
        Compound empty =
                compound().surveyedHouseholds(9).buildings(Listing.of()).build();

        assertThat(empty.householdCount()).isEqualTo(Interval.exactly(0));
        assertThat(empty.residentCount()).isEqualTo(Interval.exactly(0));
    }

    @Test
    void where_one_building_has_no_list_the_survey_counts_its_households() {
        Listing<Building> partly = Listing.of(
                building("g1", home("h1", 3), home("h2", 2)),
                Building.builder().id(BuildingId.of("g2")).name("g2").build());

        assertThat(compound().buildings(partly).build().householdCount()).isEqualTo(Interval.atLeast(2));
        assertThat(compound().surveyedHouseholds(2).buildings(partly).build().householdCount())
                .isEqualTo(Interval.exactly(2));
        assertThat(compound().surveyedHouseholds(1).buildings(partly).build().householdCount())
                .as("a survey of fewer than are listed")
                .isEqualTo(Interval.atLeast(2));
    }

    @Test
    void an_uncounted_household_leaves_the_residents_open_above() {
        Building partly = building("g1", home("h1", 3), Household.uncounted(HouseholdId.of("h2")));

        assertThat(partly.residentCount()).isEqualTo(Interval.atLeast(3));
        assertThat(compound().buildings(Listing.of(partly)).build().residentCount())
                .isEqualTo(Interval.atLeast(3));
    }

    @Test
    void residents_beyond_counting_have_no_upper_bound_and_do_not_fail() {
        Building crowded = building("g1", home("h1", Integer.MAX_VALUE), home("h2", Integer.MAX_VALUE));

        assertThat(crowded.residentCount()).isEqualTo(Interval.atLeast(Interval.UNBOUNDED));
    }

    static Stream<Arguments> everyCombination() {
        List<Arguments> all = new ArrayList<>();
        for (Answer unit : Answer.values()) {
            for (Answer property : Answer.values()) {
                for (Answer human : Answer.values()) {
                    for (Answer physical : Answer.values()) {
                        all.add(Arguments.of(unit, property, human, physical));
                    }
                }
            }
        }
        return all.stream();
    }

    @ParameterizedTest
    @MethodSource("everyCombination")
    void three_none_needs_all_to_be_missing_and_one_at_hand_is_enough_for_no(
            Answer unit, Answer property, Answer human, Answer physical) {
        Known<PropertyServiceId> service = switch (property) {
            case YES -> Known.of(PropertyServiceId.of("p1"));
            case NO -> Known.none();
            case UNKNOWN -> Known.unknown();
        };
        Compound compound = compound()
                .propertyService(service)
                .guarding(Guarding.builder()
                        .responsibleUnit(unit)
                        .humanGuard(human)
                        .physicalGuard(physical)
                        .build())
                .build();
        List<Answer> facts = List.of(unit, property, human, physical);
        Answer expected =
                facts.contains(Answer.YES) ? Answer.NO : facts.contains(Answer.UNKNOWN) ? Answer.UNKNOWN : Answer.YES;

        assertThat(compound.isThreeNone()).isEqualTo(expected);
    }

    @Test
    void blank_names_and_counts_below_zero_are_refused() {
        refused(() -> compound().name(" ").build(), "compound 'c1': the name must not be blank");
        refused(() -> compound().surveyedBuildings(-1).build(), "compound 'c1': buildings must be 0 or more, was -1");
        refused(() -> compound().surveyedHouseholds(-2).build(), "compound 'c1': households must be 0 or more, was -2");
        refused(() -> compound().entrances(-3).build(), "compound 'c1': entrances must be 0 or more, was -3");
        refused(() -> home("h1", -1), "household 'h1': residents must be 0 or more, was -1");
        refused(() -> new Section(new SectionId("s1"), ""), "section 's1': the name must not be blank");
        refused(
                () -> Building.builder().id(BuildingId.of("g1")).name("").build(),
                "building 'g1': the name must not be blank");
        refused(
                () -> Building.builder()
                        .id(BuildingId.of("g1"))
                        .name("1")
                        .stairwells(0)
                        .build(),
                "building 'g1': stairwells must be 1 or more, was 0");
        refused(
                () -> Community.builder().id(CommunityId.of("k1")).name("").build(),
                "community 'k1': the name must not be blank");
        PropertyService.Builder service = PropertyService.builder()
                .id(PropertyServiceId.of("p1"))
                .name("安居物业")
                .kind(PropertyService.Kind.COMPANY);
        refused(() -> service.fullMembers(-1).build(), "property service 'p1': full members must be 0 or more, was -1");
        refused(() -> service.fullMembers(0).name("").build(), "property service 'p1': the name must not be blank");
    }

    private static void refused(Runnable attempt, String message) {
        assertThatIllegalArgumentException().isThrownBy(attempt::run).withMessage(message);
    }

    @Test
    void counts_of_zero_and_one_stairwell_are_allowed() {
        assertThat(compound()
                        .surveyedBuildings(0)
                        .surveyedHouseholds(0)
                        .entrances(0)
                        .build()
                        .householdCount())
                .isEqualTo(Interval.exactly(0));
        assertThat(Building.builder()
                        .id(BuildingId.of("g1"))
                        .name("1")
                        .stairwells(1)
                        .build()
                        .stairwells())
                .isEqualTo(OptionalInt.of(1));
    }

    @Test
    void only_a_recorded_survey_item_has_a_day() {
        LocalDate day = LocalDate.of(2026, 1, 1);

        assertThat(SurveyItem.recordedOn(day)).isEqualTo(new SurveyItem(Answer.YES, Optional.of(day)));
        refused(
                () -> new SurveyItem(Answer.NO, Optional.of(day)),
                "a survey item with a date must be recorded 'yes', was NO");
        refused(
                () -> new SurveyItem(Answer.UNKNOWN, Optional.of(day)),
                "a survey item with a date must be recorded 'yes', was UNKNOWN");
    }
}
