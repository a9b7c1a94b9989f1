package org.grassroots.change;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.grassroots.area.Building;
import org.grassroots.area.BuildingId;
import org.grassroots.area.Compound;
import org.grassroots.area.CompoundId;
import org.grassroots.area.Household;
import org.grassroots.area.HouseholdId;
import org.grassroots.member.Helper;
import org.grassroots.member.Residence;
import org.grassroots.organisation.BuildingGroup;
import org.grassroots.organisation.CentralHousehold;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.organisation.Organisation;
import org.grassroots.organisation.ServedArea;
import org.grassroots.pairing.HouseholdPairing;
import org.grassroots.pairing.Pairings;

/**
 * The places of one compound, and what of bodies and pairings lies within them or outside. A body that is left with no place
 * ends; one that had none from the start stays.
 */
final class Held {
    private final CompoundId compound;
    private final Set<BuildingId> buildings;
    private final Set<HouseholdId> households;

    private Held(Compound compound) {
        this.compound = compound.id();
        buildings = compound.buildings().items().stream().map(Building::id).collect(Collectors.toUnmodifiableSet());
        households = compound.buildings().items().stream()
                .flatMap(building -> building.households().items().stream())
                .map(Household::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    static Held by(Compound compound) {
        return new Held(compound);
    }

    boolean isHome(Residence residence) {
        return residence instanceof Residence.In home && home.compound().equals(compound);
    }

    boolean isOnlyServedBy(CompoundBranch branch) {
        return branch.serves().stream().allMatch(this::isIn);
    }

    private boolean isIn(ServedArea area) {
        return area.compound().equals(compound);
    }

    /** A compound that adjoined it has one neighbour less. */
    Compound withoutIt(Compound other) {
        return other.neighbours().items().contains(compound)
                ? Compound.builder()
                        .from(other)
                        .neighbours(Sharing.without(other.neighbours(), compound::equals))
                        .build()
                : other;
    }

    Helper withoutIt(Helper helper) {
        return helper.serves().contains(compound)
                ? Helper.builder()
                        .from(helper)
                        .serves(Sharing.without(helper.serves(), compound::equals))
                        .build()
                : helper;
    }

    /** Branches that serve nothing else are dissolved, with what they take along; the others lose their part of it. */
    Organisation withoutIt(Organisation organisation) {
        Organisation left = dissolved(organisation, this::isOnlyServedBy);
        Organisation narrowed = Organisation.builder()
                .from(left)
                .branches(Sharing.each(
                        left.branches(),
                        branch -> branch.serves(compound)
                                ? CompoundBranch.builder()
                                        .from(branch)
                                        .serves(Sharing.without(branch.serves(), this::isIn))
                                        .build()
                                : branch))
                .build();
        return narrow(narrowed, building -> !buildings.contains(building), home -> !households.contains(home));
    }

    /** Only branches that serve nothing else, and of their groups and central households only what lies within. */
    Organisation onlyIt(Organisation organisation) {
        return narrow(
                dissolved(organisation, branch -> !isOnlyServedBy(branch)), buildings::contains, households::contains);
    }

    private static Organisation dissolved(Organisation organisation, Predicate<CompoundBranch> ends) {
        Set<?> ended = organisation.branches().items().stream()
                .filter(ends)
                .map(CompoundBranch::id)
                .collect(Collectors.toUnmodifiableSet());
        return ended.isEmpty() ? organisation : Cascade.dissolve(organisation, ended::contains);
    }

    private static Organisation narrow(
            Organisation organisation, Predicate<BuildingId> kept, Predicate<HouseholdId> homes) {
        Organisation left = Cascade.disband(
                organisation, group -> group.buildings().stream().noneMatch(kept));
        left = Cascade.close(left, central -> endsWith(central, homes));
        return Organisation.builder()
                .from(left)
                .groups(Sharing.each(left.groups(), group -> narrow(group, kept)))
                .centralHouseholds(Sharing.each(left.centralHouseholds(), central -> narrow(central, homes)))
                .build();
    }

    private static boolean endsWith(CentralHousehold central, Predicate<HouseholdId> kept) {
        List<HouseholdId> covered = central.households().items();
        return !covered.isEmpty() && covered.stream().noneMatch(kept);
    }

    private static BuildingGroup narrow(BuildingGroup group, Predicate<BuildingId> kept) {
        List<BuildingId> served = Sharing.without(group.buildings(), kept.negate());
        return served == group.buildings()
                ? group
                : BuildingGroup.builder().from(group).buildings(served).build();
    }

    private static CentralHousehold narrow(CentralHousehold central, Predicate<HouseholdId> kept) {
        boolean homeless = central.home().filter(kept.negate()).isPresent();
        var covered = Sharing.without(central.households(), kept.negate());
        return !homeless && covered == central.households()
                ? central
                : CentralHousehold.builder()
                        .from(central)
                        .home(homeless ? Optional.empty() : central.home())
                        .households(covered)
                        .build();
    }

    Pairings withoutIt(Pairings pairings) {
        return narrow(pairings, id -> !compound.equals(id), home -> !households.contains(home));
    }

    Pairings onlyIt(Pairings pairings) {
        return narrow(pairings, compound::equals, households::contains);
    }

    private static Pairings narrow(Pairings pairings, Predicate<CompoundId> kept, Predicate<HouseholdId> homes) {
        Predicate<HouseholdPairing> ends = pairing ->
                !pairing.households().isEmpty() && pairing.households().stream().noneMatch(homes);
        Pairings after = Pairings.builder()
                .from(pairings)
                .compounds(Sharing.without(pairings.compounds(), pairing -> !kept.test(pairing.compound())))
                .households(
                        Sharing.each(Sharing.without(pairings.households(), ends), pairing -> narrow(pairing, homes)))
                .build();
        return after.equals(pairings) ? pairings : after;
    }

    private static HouseholdPairing narrow(HouseholdPairing pairing, Predicate<HouseholdId> kept) {
        List<HouseholdId> homes = Sharing.without(pairing.households(), kept.negate());
        return homes == pairing.households() ? pairing : new HouseholdPairing(pairing.member(), homes);
    }
}
