package org.grassroots.city.synthetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.grassroots.area.Compound;
import org.grassroots.fact.Answer;
import org.grassroots.fact.Listing;
import org.grassroots.member.Affiliation;
import org.grassroots.member.Capacity;
import org.grassroots.member.Helper;
import org.grassroots.member.MemberId;
import org.grassroots.member.MemberStatus;
import org.grassroots.member.PartyMember;
import org.grassroots.organisation.BranchKind;
import org.grassroots.organisation.CentralHousehold;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.register.Register;
import org.junit.jupiter.api.Test;

/** A city of 600 compounds from one seed, held against the sources of the ratios. */
class RatiosTest {
    private static final int COMPOUNDS = 600;
    private static final List<Register> CITY = SyntheticCity.of(
                    Rows.city(COMPOUNDS), "compounds.csv", 7, Ratios.standard())
            .registers()
            .toList();

    @Test
    void members_are_as_many_and_of_the_kinds_the_statistics_say() {
        double living = members(member -> !isDeployed(member));

        assertThat(living / households()).isCloseTo(0.2, within(0.02));
        assertThat(members(member -> member.status() == MemberStatus.PROBATIONARY) / living)
                .isCloseTo(0.023, within(0.005));
        assertThat(members(member -> has(member, Capacity.RETIRED)) / living).isCloseTo(0.29, within(0.03));
        assertThat(members(member -> has(member, Capacity.IN_SERVICE) && !isDeployed(member)) / COMPOUNDS)
                .isBetween(13.0, 16.0);
        assertThat(members(member -> member.affiliation() == Affiliation.UNKNOWN) / living)
                .isBetween(0.005, 0.02);
        assertThat(members(member -> member.status() == MemberStatus.UNKNOWN) / living)
                .isBetween(0.002, 0.01);
        assertThat(members(member -> member.hasPassed("sampling") == Answer.YES) / living)
                .isCloseTo(0.04, within(0.01));
    }

    @Test
    void households_have_2_62_residents_where_they_are_counted() {
        double[] residents = CITY.stream()
                .flatMap(register -> register.community().compounds().stream())
                .flatMap(compound -> compound.buildings().items().stream())
                .flatMap(building -> building.households().items().stream())
                .filter(household -> household.residents().isPresent())
                .mapToDouble(household -> household.residents().getAsInt())
                .toArray();

        assertThat(residents.length / households()).isBetween(0.95, 0.99);
        assertThat(Arrays.stream(residents).average().getAsDouble()).isCloseTo(2.62, within(0.03));
        assertThat(Arrays.stream(residents).distinct().toArray()).hasSize(6);
    }

    @Test
    void helpers_suit_the_size_of_the_city() {
        double households = households();

        assertThat(helpers(Helper.Role.VOLUNTEER) / households).isCloseTo(0.0127, within(0.002));
        assertThat(helpers(Helper.Role.COMMUNITY_WORKER) / households).isCloseTo(0.0047, within(0.001));
        assertThat(households / helpers(Helper.Role.GRID_WORKER)).isBetween(300.0, 500.0);
        assertThat(COMPOUNDS / helpers(Helper.Role.STREET_CADRE)).isBetween(1.8, 2.4);
    }

    @Test
    void groups_and_central_households_are_as_many_as_elsewhere() {
        double groups = count(register -> register.groups().size());
        double divided = count(register -> register.groups().stream()
                .map(group -> group.branch())
                .distinct()
                .count());

        assertThat(groups / divided).isBetween(3.3, 5.0);
        assertThat(centralHouseholdsPerGroup(CITY)).isBetween(8.0, 14.0);
    }

    @Test
    void central_households_share_out_the_homes_of_a_group_or_are_as_few_as_in_jinfeng() {
        Ratios few = Ratios.builder()
                .groups(GroupRatios.builder().coversAll(0).build())
                .build();
        List<Register> city = SyntheticCity.of(Rows.city(COMPOUNDS), "compounds.csv", 7, few)
                .registers()
                .toList();

        assertThat(centralHouseholdsPerGroup(city)).isCloseTo(1.1, within(0.1));
        assertThat(CITY.stream()
                        .flatMap(register -> register.centralHouseholds().stream())
                        .filter(central -> central.sense() == CentralHousehold.Sense.NEIGHBOURS)
                        .filter(central -> central.households().isKnown())
                        .mapToInt(central -> central.households().items().size())
                        .average()
                        .getAsDouble())
                .isCloseTo(10.6, within(1.5));
    }

    private static double centralHouseholdsPerGroup(List<Register> city) {
        double groups =
                city.stream().mapToLong(register -> register.groups().size()).sum();
        return city.stream()
                        .mapToLong(register -> register.centralHouseholds().size())
                        .sum()
                / groups;
    }

    @Test
    void what_the_rules_ask_for_is_mostly_on_record() {
        assertThat(branches(branch -> branch.kind().hasRoll()
                                && branch.term().electedOn().isPresent()
                                && branch.term().shiftedTo().exists() != Answer.UNKNOWN)
                        / branches(branch -> branch.kind().hasRoll()))
                .isBetween(0.94, 0.995);
        assertThat(branches(branch -> branch.kind() == BranchKind.TEMPORARY
                                && branch.acts().equals(Listing.of()))
                        / branches(branch -> branch.kind() == BranchKind.TEMPORARY))
                .isBetween(0.9, 0.995);
        assertThat(branches(branch -> !branch.elections().items().isEmpty())).isPositive();
        assertThat(branches(branch -> !branch.resolutions().items().isEmpty())).isPositive();
        assertThat(members(member -> member.awaySince().exists() == Answer.YES)
                        / members(member -> member.awaySince().exists() != Answer.UNKNOWN))
                .isCloseTo(0.02, within(0.01));
        assertThat(members(member -> member.homeOwner() == Answer.YES) / members(member -> !isDeployed(member)))
                .isCloseTo(0.68, within(0.03));
    }

    @Test
    void whoever_is_affiliated_here_stands_on_the_roll_of_a_branch_or_of_the_community_but_for_a_few() {
        double here = members(member -> member.affiliation() == Affiliation.HERE);
        double onRolls = count(register -> {
            Set<MemberId> rolls = new LinkedHashSet<>();
            register.organisation()
                    .communityOrganisation()
                    .value()
                    .ifPresent(own -> rolls.addAll(own.roll().items()));
            register.branches().stream()
                    .filter(branch -> branch.kind().hasRoll())
                    .forEach(branch -> rolls.addAll(branch.members().items()));
            return rolls.size();
        });

        assertThat(onRolls / here).isBetween(0.96, 0.9999);
    }

    @Test
    void residents_who_report_are_in_the_group_of_their_building() {
        double reporting = count(register -> {
            Set<MemberId> inGroups = register.groups().stream()
                    .flatMap(group -> group.members().items().stream())
                    .collect(Collectors.toUnmodifiableSet());
            return register.members().stream()
                    .filter(member -> has(member, Capacity.IN_SERVICE) && !isDeployed(member))
                    .filter(member -> inGroups.contains(member.id()))
                    .count();
        });

        assertThat(reporting / members(member -> has(member, Capacity.IN_SERVICE) && !isDeployed(member)))
                .isBetween(0.8, 0.97);
    }

    @Test
    void compounds_are_paired_as_in_linfen() {
        double paired = count(register -> register.pairings().compounds().items().stream()
                .filter(pairing -> !pairing.units().items().isEmpty())
                .count());

        assertThat(paired / COMPOUNDS).isCloseTo(0.87, within(0.04));
        assertThat(paired / count(register -> register.pairings().units().size()))
                .isBetween(1.4, 1.9);
        assertThat(members(RatiosTest::isDeployed) / paired).isBetween(6.0, 10.0);
    }

    @Test
    void most_compounds_that_ought_to_have_a_formal_branch_do_and_some_have_none_at_all() {
        double due = compounds((register, compound) -> fullHere(register, compound) >= 3);
        double formal = compounds((register, compound) -> fullHere(register, compound) >= 3
                && register.branchesServing(compound.id()).stream()
                        .anyMatch(branch -> branch.kind().hasRoll()));
        double none = compounds((register, compound) -> fullHere(register, compound) >= 3
                && register.branchesServing(compound.id()).isEmpty());

        assertThat(formal / due).isBetween(0.88, 0.97);
        assertThat(none / due).isBetween(0.001, 0.05);
    }

    @Test
    void every_kind_of_branch_and_of_fault_occurs() {
        for (BranchKind kind : BranchKind.values()) {
            assertThat(branches(branch -> branch.kind() == kind)).as("%s", kind).isPositive();
        }
        assertThat(branches(branch -> branch.weak() == Answer.YES)).isPositive();
        assertThat(branches(branch -> branch.members().count().low() > 50)).isPositive();
        assertThat(branches(branch -> !branch.members().isKnown())).isPositive();
        assertThat(branches(branch -> branch.secretaries().equals(Listing.of())))
                .isPositive();
        assertThat(branches(branch -> branch.committee().exists() == Answer.YES))
                .isPositive();
        assertThat(branches(branch -> branch.serves().get(0).section().isPresent()))
                .isPositive();
        assertThat(compounds((register, compound) -> compound.isThreeNone() == Answer.YES))
                .isPositive();
        assertThat(members(member -> member.fullSince()
                        .filter(day -> day.isAfter(SyntheticCity.DEFAULT_DAY.minusYears(1)))
                        .isPresent()))
                .isPositive();
    }

    @Test
    void a_host_may_set_its_own_ratios() {
        Ratios none = Ratios.builder()
                .branches(BranchRatios.builder()
                        .formal(0)
                        .joint(0)
                        .jointThoughLarge(0)
                        .temporary(0)
                        .functional(0)
                        .build())
                .build();

        assertThat(SyntheticCity.of(Rows.neighbours(12), "compounds.csv", 7, none)
                        .registers())
                .allMatch(register -> register.branches().isEmpty());
    }

    @Test
    void numbers_that_cannot_be_ratios_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BranchRatios.builder().formal(1.01).build())
                .withMessage("branch ratios: a share must lie between 0 and 1, was 1.01");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PairingRatios.builder().compoundsPerUnit(0).build())
                .withMessage("pairing ratios: a mean must be above 0, was 0.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BranchRatios.builder().jointFrom(1).build())
                .withMessage("branch ratios: a range must rise from 2 or more, was 1..4");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> PlaceRatios.builder().residents(List.of(0.5, 0.4)).build())
                .withMessage("place ratios: the shares of residents must add up to 1, were 0.9");
    }

    private static double households() {
        return count(register -> register.community().compounds().stream()
                .mapToInt(compound -> compound.surveyedHouseholds().getAsInt())
                .sum());
    }

    private static long fullHere(Register register, Compound compound) {
        return register.members().stream()
                .filter(member -> member.residence().isIn(compound.id()) == Answer.YES)
                .filter(member -> member.isFull().and(member.isAffiliatedHere()) == Answer.YES)
                .count();
    }

    private static boolean isDeployed(PartyMember member) {
        return has(member, Capacity.DEPLOYED);
    }

    private static boolean has(PartyMember member, Capacity capacity) {
        return member.capacities().contains(capacity) == Answer.YES;
    }

    private static double members(Predicate<PartyMember> wanted) {
        return count(register -> register.members().stream().filter(wanted).count());
    }

    private static double helpers(Helper.Role role) {
        return count(register -> register.helpers().stream()
                .filter(helper -> helper.role() == role)
                .count());
    }

    private static double branches(Predicate<CompoundBranch> wanted) {
        return count(register -> register.branches().stream().filter(wanted).count());
    }

    private static double compounds(BiPredicate<Register, Compound> wanted) {
        return count(register -> register.community().compounds().stream()
                .filter(compound -> wanted.test(register, compound))
                .count());
    }

    private static double count(ToLongFunction<Register> things) {
        return CITY.stream().mapToLong(things).sum();
    }
}
