package org.grassroots.policy.community;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.grassroots.area.Building;
import org.grassroots.area.BuildingId;
import org.grassroots.area.Community;
import org.grassroots.area.CommunityId;
import org.grassroots.area.CompoundId;
import org.grassroots.area.Household;
import org.grassroots.area.HouseholdId;
import org.grassroots.condition.Quantity;
import org.grassroots.evaluation.Finding;
import org.grassroots.fact.Id;
import org.grassroots.fact.Interval;
import org.grassroots.fact.Listing;
import org.grassroots.missing.Field;
import org.grassroots.missing.MissingFact;
import org.grassroots.missing.Subject;
import org.grassroots.missing.Subject.Kind;
import org.grassroots.policy.Shipped;
import org.grassroots.register.Register;
import org.grassroots.register.Registers;
import org.grassroots.rule.Grade;
import org.grassroots.rule.Verdict;
import org.grassroots.tally.Census;
import org.grassroots.tally.Tally;
import org.grassroots.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code residents-committee.size}, as the national pack states it. */
class ResidentsCommitteeSizeTest {
    private static final LocalDate LAST_OF_OLD = LocalDate.of(2025, 12, 31);
    private static final LocalDate FIRST_OF_NEW = LocalDate.of(2026, 1, 1);
    private static final Shipped SIZE = new Shipped(
            "national", "residents-committee.size", Subject.of(Kind.COMMUNITY, CommunityId.of("k1")), FIRST_OF_NEW);

    private static Registers surveyed(int households) {
        return Registers.compound("c1", compound -> compound.surveyedHouseholds(households));
    }

    private static Building building(String id, Listing<Household> households) {
        return Building.builder()
                .id(BuildingId.of(id))
                .name(id)
                .households(households)
                .build();
    }

    private static Set<MissingFact> missing(Kind kind, Id id, Field field) {
        return Set.of(MissingFact.of(kind, id, field));
    }

    @ParameterizedTest
    @CsvSource({
        "1989-12-31, 400, NOT_APPLICABLE",
        "1990-01-01, 400, SATISFIED",
        "2025-12-31, 99, VIOLATED",
        "2025-12-31, 100, SATISFIED",
        "2025-12-31, 700, SATISFIED",
        "2025-12-31, 701, VIOLATED",
        "2026-01-01, 700, VIOLATED",
        "2026-01-01, 999, VIOLATED",
        "2026-01-01, 1000, SATISFIED",
        "2026-01-01, 3000, SATISFIED",
        "2026-01-01, 3001, VIOLATED"
    })
    void households_are_held_against_the_law_of_the_day(LocalDate day, int households, Verdict verdict) {
        assertThat(SIZE.on(day).verdict(surveyed(households).build())).isEqualTo(verdict);
    }

    @Test
    void community_of_800_households_is_outside_before_and_after_the_change_of_law_by_other_numbers_and_sources() {
        Finding before = SIZE.on(LAST_OF_OLD).finding(surveyed(800).build());
        Finding after = SIZE.finding(surveyed(800).build());

        assertThat(before.grade()).isEqualTo(Grade.SHOULD);
        assertThat(before.message())
                .isEqualTo(Text.of(
                        "青禾社区 has 800 households, 100 outside the 100 to 700 that a residents' committee is set up for.",
                        "青禾社区有800户，与居民委员会规模标准（100至700户）相差100户。"));
        assertThat(before.citation().text().english())
                .isEqualTo("Organic Law of the Urban Residents' Committees (1989), Art. 6");
        assertThat(after.message())
                .isEqualTo(Text.of(
                        "青禾社区 has 800 households, 200 outside the 1000 to 3000 that a residents' committee is set up for.",
                        "青禾社区有800户，与居民委员会规模标准（1000至3000户）相差200户。"));
        assertThat(after.citation().text().english())
                .isEqualTo("Organic Law of the Urban Residents' Committees (2025 revision), Art. 3");
    }

    @Test
    void the_compounds_of_a_community_are_added_up() {
        Registers registers = surveyed(600)
                .andCompound(
                        "c2",
                        compound -> compound.buildings(Listing.of(building(
                                "b1",
                                Listing.of(List.of(
                                        Household.uncounted(HouseholdId.of("h1")),
                                        Household.uncounted(HouseholdId.of("h2"))))))))
                .andCompound("c3", compound -> compound.surveyedHouseholds(399));

        assertThat(SIZE.finding(registers
                                .andCompound("c4", c -> c.surveyedHouseholds(2000))
                                .build())
                        .observed())
                .isEqualTo(Quantity.of(3001));
    }

    @Test
    void a_community_without_compounds_has_no_households() {
        Register empty = Register.builder()
                .provenance(Registers.provenance())
                .community(Community.builder()
                        .id(CommunityId.of("k1"))
                        .name("青禾社区")
                        .build())
                .build();

        assertThat(SIZE.finding(empty).observed()).isEqualTo(Quantity.of(0));
    }

    @Test
    void what_is_missing_is_the_survey_or_any_list_of_each_compound() {
        Registers registers = surveyed(600)
                .andCompound("c2")
                .andCompound(
                        "c3",
                        compound -> compound.surveyedHouseholds(0)
                                .buildings(Listing.of(
                                        building("b1", Listing.unknown()),
                                        building("b2", Listing.of(Household.uncounted(HouseholdId.of("h1")))))));

        assertThat(SIZE.decisive(registers.build()))
                .containsExactly(
                        missing(Kind.COMPOUND, CompoundId.of("c2"), Field.SURVEYED_HOUSEHOLDS),
                        missing(Kind.COMPOUND, CompoundId.of("c2"), Field.BUILDINGS),
                        missing(Kind.BUILDING, BuildingId.of("b1"), Field.HOUSEHOLDS));
        assertThat(SIZE.finding(registers.build()).message())
                .isEqualTo(Text.of(
                        "It cannot be told whether 青禾社区 has the 1000 to 3000 households that a residents' committee is set up for: known are at least 601. To find out: surveyed number of households (compound c2).",
                        "无法判断青禾社区户数是否在居民委员会规模标准（1000至3000户）以内：已知至少601户。需要查明：摸排户数（c2）。"));
    }

    @Test
    void what_is_missing_does_not_matter_where_there_are_too_many_already() {
        assertThat(SIZE.verdict(surveyed(3001).andCompound("c2").build())).isEqualTo(Verdict.VIOLATED);
    }

    @Test
    void households_are_counted_and_not_named() {
        Census census = Census.of(surveyed(800).build());
        Tally tally = new HouseholdsOfCommunity().tally(census.register().community(), census);

        assertThat(tally.counted()).isEmpty();
        assertThat(tally.unnamed()).isEqualTo(800);
        assertThat(tally.count()).isEqualTo(Interval.exactly(800));
    }
}
