package org.grassroots.benchmark.city;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.grassroots.area.Building;
import org.grassroots.area.Compound;
import org.grassroots.area.Household;
import org.grassroots.area.HouseholdId;
import org.grassroots.fact.Answer;
import org.grassroots.member.MemberStatus;
import org.grassroots.member.PartyMember;
import org.grassroots.member.Residence;
import org.grassroots.organisation.BranchKind;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.register.Register;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The city has the shares it was asked to have; large enough that chance moves none of them far. */
class BenchmarkCityTest {
    private static final int COMPOUNDS = 1_000;

    private static List<Register> city = List.of();

    @BeforeAll
    static void make() {
        city = BenchmarkCity.of(COMPOUNDS, BenchmarkCity.SEED);
    }

    @Test
    void the_city_has_the_compounds_asked_for_2_to_15_in_a_community() {
        assertThat(compounds()).hasSize(COMPOUNDS);
        assertThat(city)
                .allSatisfy(register ->
                        assertThat(register.community().compounds().size()).isBetween(2, 15));
        assertThat((double) COMPOUNDS / city.size()).isCloseTo(5.5, within(0.5));
    }

    @Test
    void no_remainder_leaves_a_community_of_one_compound() {
        for (int compounds = 2; compounds <= 40; compounds++) {
            List<Integer> sizes = BenchmarkCity.of(compounds, 1).stream()
                    .map(register -> register.community().compounds().size())
                    .toList();
            assertThat(sizes)
                    .as("%s compounds", compounds)
                    .allSatisfy(size -> assertThat(size).isBetween(2, 15));
            assertThat(sizes.stream().mapToInt(Integer::intValue).sum()).isEqualTo(compounds);
        }
    }

    @Test
    void a_city_of_one_compound_is_refused() {
        assertThatThrownBy(() -> BenchmarkCity.of(1, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a city has 2 compounds or more, not 1");
    }

    @Test
    void compounds_have_2_to_20_buildings_and_buildings_4_to_12_households() {
        assertThat(compounds().mapToInt(compound -> compound.buildings().items().size()))
                .contains(2, 20)
                .allMatch(count -> count >= 2 && count <= 20);
        assertThat(buildings()
                        .mapToInt(building -> building.households().items().size()))
                .contains(4, 12)
                .allMatch(count -> count >= 4 && count <= 12);
    }

    @Test
    void households_have_2_6_residents_on_average_and_7_in_100_are_members() {
        double residents = households()
                .mapToInt(household -> household.residents().orElseThrow())
                .sum();
        assertThat(residents / households().count()).isCloseTo(2.6, within(0.05));
        assertThat(members().count() / residents).isCloseTo(0.07, within(0.003));
    }

    @Test
    void of_the_members_3_in_100_are_probationary_and_60_affiliated_here() {
        assertThat(share(member -> member.status() == MemberStatus.PROBATIONARY))
                .isCloseTo(0.03, within(0.005));
        assertThat(share(member -> member.isAffiliatedHere() == Answer.YES)).isCloseTo(0.6, within(0.02));
    }

    @Test
    void every_fact_of_a_member_is_known() {
        assertThat(members())
                .allMatch(member -> member.residence() instanceof Residence.In home
                        && home.household().isPresent()
                        && member.isFull().isKnown()
                        && member.isAffiliatedHere().isKnown()
                        && member.votingRights().isKnown()
                        && member.admittedOn().isPresent()
                        && member.fullSince().isPresent() == (member.status() == MemberStatus.FULL));
    }

    @Test
    void nearly_every_compound_has_its_branch() {
        assertThat(branches(BranchKind.FORMAL) + branches(BranchKind.TEMPORARY))
                .isBetween(COMPOUNDS * 97L / 100, COMPOUNDS - 1L);
    }

    @Test
    void nearly_every_household_is_covered_once_some_twice_and_some_never() {
        Map<Integer, Long> households = city.stream()
                .flatMap(register -> timesCovered(register).values().stream())
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        assertThat(households).containsOnlyKeys(0, 1, 2);
        assertThat((double) households.get(1) / households().count()).isCloseTo(0.985, within(0.01));
    }

    private static Map<HouseholdId, Integer> timesCovered(Register register) {
        Map<HouseholdId, Integer> covered = new LinkedHashMap<>();
        register.community()
                .compounds()
                .forEach(compound -> compound.buildings()
                        .items()
                        .forEach(building ->
                                building.households().items().forEach(household -> covered.put(household.id(), 0))));
        register.centralHouseholds()
                .forEach(central -> central.households().items().forEach(home -> covered.merge(home, 1, Integer::sum)));
        return covered;
    }

    @Test
    void the_same_seed_gives_the_same_registers_and_another_seed_others() {
        assertThat(BenchmarkCity.of(100, 7)).isEqualTo(BenchmarkCity.of(100, 7));
        assertThat(BenchmarkCity.of(100, 7)).isNotEqualTo(BenchmarkCity.of(100, 8));
    }

    @Test
    void a_larger_city_begins_as_a_smaller_one() {
        List<Register> smaller = BenchmarkCity.of(100, BenchmarkCity.SEED);
        int whole = smaller.size() - 1;
        assertThat(city.subList(0, whole)).isEqualTo(smaller.subList(0, whole));
    }

    private static double share(Predicate<PartyMember> which) {
        return (double) members().filter(which).count() / members().count();
    }

    private static long branches(BranchKind kind) {
        return city.stream()
                .flatMap(register -> register.branches().stream())
                .map(CompoundBranch::kind)
                .filter(kind::equals)
                .count();
    }

    private static Stream<PartyMember> members() {
        return city.stream().flatMap(register -> register.members().stream());
    }

    private static Stream<Compound> compounds() {
        return city.stream().flatMap(register -> register.community().compounds().stream());
    }

    private static Stream<Building> buildings() {
        return compounds().flatMap(compound -> compound.buildings().items().stream());
    }

    private static Stream<Household> households() {
        return buildings().flatMap(building -> building.households().items().stream());
    }
}
