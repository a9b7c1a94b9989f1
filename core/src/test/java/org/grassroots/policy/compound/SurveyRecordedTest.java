package org.grassroots.policy.compound;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.grassroots.area.Building;
import org.grassroots.area.BuildingId;
import org.grassroots.area.Compound;
import org.grassroots.area.Household;
import org.grassroots.area.HouseholdId;
import org.grassroots.evaluation.Finding;
import org.grassroots.fact.Listing;
import org.grassroots.missing.Field;
import org.grassroots.missing.MissingFact;
import org.grassroots.missing.Subject;
import org.grassroots.register.Register;
import org.grassroots.register.Registers;
import org.grassroots.rule.Grade;
import org.grassroots.rule.Subjects;
import org.grassroots.rule.Verdict;
import org.grassroots.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SurveyRecordedTest {
    private static final Shipped RECORDED = new Shipped("compound-measures", "survey.recorded");

    private static Register register(UnaryOperator<Compound.Builder> facts) {
        return Registers.compound("c1", facts)
                .community(community -> community.subdistrict("柳岸街道"))
                .build();
    }

    private static Building listed(String id, int households) {
        return unlisted(id)
                .households(Listing.of(IntStream.range(0, households)
                        .mapToObj(number -> Household.uncounted(HouseholdId.of(id + "-" + number)))
                        .toList()))
                .build();
    }

    private static Building.Builder unlisted(String id) {
        Building.Builder building = Building.builder();
        return building.id(BuildingId.of(id)).name(id + "号楼");
    }

    private static UnaryOperator<Compound.Builder> surveyed(int buildings, int households, Building... listed) {
        return compound -> compound.surveyedBuildings(buildings)
                .surveyedHouseholds(households)
                .buildings(Listing.of(listed));
    }

    private static List<String> broken(Register register) {
        return RECORDED.findings(register).stream()
                .map(finding -> finding.subject() + " " + finding.demand() + " " + finding.verdict() + " "
                        + finding.decisive().sets())
                .toList();
    }

    @Test
    void a_survey_that_left_nothing_out_satisfies_at_every_level() {
        Register register = register(surveyed(2, 5, listed("a", 2), listed("b", 3)));

        assertThat(RECORDED.findings(register)).isEmpty();
        for (Subject place : List.of(Shipped.K1, Shipped.C1, building("a"), building("b"))) {
            assertThat(RECORDED.verdict(register, place)).as("%s", place).isEqualTo(Verdict.SATISFIED);
        }
    }

    private static Subject building(String id) {
        return Subject.of(Subject.Kind.BUILDING, BuildingId.of(id));
    }

    @Test
    void the_levels_come_from_the_top_down() {
        Register register = register(surveyed(2, 5, listed("a", 2), listed("b", 3)));

        assertThat(Subjects.surveyedPlaces().in(register))
                .extracting(place -> place.subject() + " " + place.name())
                .containsExactly("community k1 青禾社区", "compound c1 小区c1", "building a a号楼", "building b b号楼");
        assertThat(Subjects.surveyedPlaces().kinds())
                .containsExactlyInAnyOrder(Subject.Kind.COMMUNITY, Subject.Kind.COMPOUND, Subject.Kind.BUILDING);
    }

    @Test
    void a_community_without_its_street_is_open() {
        Register register =
                Registers.compound("c1", surveyed(1, 1, listed("a", 1))).build();

        assertThat(broken(register))
                .containsExactly("community k1 street UNDETERMINED [[subdistrict of community k1]]");
        assertThat(RECORDED.only(register).message())
                .isEqualTo(Text.of(
                        "It is not on record which street 青禾社区 belongs to. Missing: subdistrict (community k1).",
                        "青禾社区缺少所属街道的登记。需要补记：所属街道（k1）。"));
    }

    @ParameterizedTest
    @CsvSource({"1, SATISFIED", "2, SATISFIED", "3, VIOLATED"})
    void no_fewer_buildings_are_listed_than_the_survey_counted(int counted, Verdict verdict) {
        Register register = register(surveyed(counted, 2, listed("a", 1), listed("b", 1)));

        assertThat(RECORDED.verdict(register, Shipped.C1)).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({"4, SATISFIED", "5, SATISFIED", "6, VIOLATED"})
    void no_fewer_households_are_listed_than_the_survey_counted(int counted, Verdict verdict) {
        Register register = register(surveyed(2, counted, listed("a", 2), listed("b", 3)));

        assertThat(RECORDED.verdict(register, Shipped.C1)).isEqualTo(verdict);
    }

    @Test
    void a_building_and_a_household_without_a_record_are_found() {
        List<Finding> findings = RECORDED.findings(register(surveyed(3, 6, listed("a", 2), listed("b", 3))));

        assertThat(findings).extracting(Finding::demand).containsExactly("buildings", "households");
        assertThat(findings).allSatisfy(finding -> {
            assertThat(finding.subject()).isEqualTo(Shipped.C1);
            assertThat(finding.verdict()).isEqualTo(Verdict.VIOLATED);
            assertThat(finding.grade()).isEqualTo(Grade.MUST);
        });
        assertThat(findings)
                .extracting(Finding::message)
                .containsExactly(
                        Text.of(
                                "小区c1: fewer buildings are listed than the survey counted, so that some building is"
                                        + " without a record.",
                                "小区c1登记的楼栋少于摸排楼栋数，有楼栋漏登。"),
                        Text.of(
                                "小区c1: fewer households are listed than the survey counted, so that some household is"
                                        + " without a record.",
                                "小区c1登记的住户少于摸排户数，有住户漏登。"));
    }

    @Test
    void a_building_without_its_list_of_households_is_the_missing_link() {
        Register register =
                register(surveyed(2, 5, listed("a", 2), unlisted("b").build()));

        assertThat(broken(register))
                .containsExactly(
                        "compound c1 households UNDETERMINED [[households of building b]]",
                        "building b households UNDETERMINED [[households of building b]]");
        assertThat(RECORDED.findings(register).get(1).path())
                .extracting(Subject::toString)
                .containsExactly("community k1", "compound c1", "building b");
        assertThat(RECORDED.findings(register).get(1).message())
                .isEqualTo(Text.of(
                        "It cannot be told whether every household of b号楼 is on record. Missing: list of households"
                                + " (building b).",
                        "无法判断b号楼的住户是否全部登记。需要补记：住户清单（b）。"));
    }

    @Test
    void any_of_several_lists_may_hold_the_households_that_were_counted() {
        Register register =
                register(surveyed(2, 5, unlisted("a").build(), unlisted("b").build()));

        assertThat(RECORDED.findings(register).get(0).decisive().sets())
                .containsExactly(
                        Set.of(Shipped.ofBuilding("a", Field.HOUSEHOLDS)),
                        Set.of(Shipped.ofBuilding("b", Field.HOUSEHOLDS)));
    }

    @Test
    void enough_listed_households_satisfy_the_compound_although_one_building_is_open() {
        Register register =
                register(surveyed(2, 2, listed("a", 2), unlisted("b").build()));

        assertThat(RECORDED.verdict(register, Shipped.C1)).isEqualTo(Verdict.SATISFIED);
        assertThat(RECORDED.verdict(register, building("b"))).isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void a_compound_without_its_list_of_buildings_is_the_missing_link() {
        Register register = register(compound -> compound.surveyedBuildings(0).surveyedHouseholds(9));

        assertThat(broken(register))
                .containsExactly(
                        "compound c1 buildings UNDETERMINED [[buildings of compound c1]]",
                        "compound c1 households UNDETERMINED [[buildings of compound c1]]");
    }

    @Test
    void what_the_survey_counted_is_a_record_too() {
        Register register = register(compound -> compound.buildings(Listing.of(listed("a", 1))));

        assertThat(broken(register))
                .containsExactly(
                        "compound c1 buildings UNDETERMINED [[surveyedBuildings of compound c1]]",
                        "compound c1 households UNDETERMINED [[surveyedHouseholds of compound c1]]");
    }

    @Test
    void where_nothing_is_known_of_the_buildings_both_list_and_count_are_needed() {
        MissingFact list = Shipped.of(Shipped.C1, Field.BUILDINGS);
        MissingFact counted = Shipped.of(Shipped.C1, Field.SURVEYED_BUILDINGS);

        assertThat(RECORDED.findings(register(compound -> compound))
                        .get(0)
                        .decisive()
                        .sets())
                .containsExactly(Set.of(list, counted));
    }
}
