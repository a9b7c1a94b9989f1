package org.grassroots.comparison;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.grassroots.area.BuildingId;
import org.grassroots.area.HouseholdId;
import org.grassroots.fact.Known;
import org.grassroots.fact.Listing;
import org.grassroots.member.HelperId;
import org.grassroots.member.MemberId;
import org.grassroots.organisation.BuildingGroup;
import org.grassroots.organisation.CentralHousehold;
import org.grassroots.organisation.CentralHouseholdId;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.organisation.GroupId;
import org.grassroots.organisation.ResponsibilityArea;
import org.grassroots.pairing.CompoundPairing;
import org.grassroots.pairing.HouseholdPairing;
import org.grassroots.pairing.PairedUnit;
import org.grassroots.pairing.PairedUnitId;
import org.grassroots.pairing.Pairings;

/** What a specimen has below its branch and beside it: a group, a central household, pairings. */
final class SpecimenGroups {
    static final String STREET_CADRE = "t-1";
    private static final GroupId GROUP = GroupId.of("q-1");

    private final Settings settings;
    private final SpecimenPeople people;

    SpecimenGroups(Settings settings, SpecimenPeople people) {
        this.settings = settings;
        this.people = people;
    }

    List<BuildingGroup> groups(List<CompoundBranch> branches) {
        return branches.stream()
                .filter(branch -> settings.has(Dial.GROUP))
                .map(this::group)
                .toList();
    }

    private BuildingGroup group(CompoundBranch branch) {
        int served = settings.is(Dial.GROUP, 1) ? settings.of(Dial.BUILDINGS) : 1;
        List<BuildingId> buildings =
                IntStream.range(0, served).mapToObj(CompoundSpecimen::building).toList();
        Optional<MemberId> first = first();
        return BuildingGroup.builder()
                .id(GROUP)
                .name("Group")
                .branch(branch.id())
                .buildings(buildings)
                .members(branch.members())
                .leaders(Listing.of(first.filter(leader -> !settings.has(Dial.NO_LEADER)).stream()
                        .toList()))
                .microGridHead(first.filter(head -> !settings.has(Dial.NO_GRID_HEAD))
                        .map(Known::of)
                        .orElse(Known.none()))
                .responsibilityAreas(Listing.of(first.filter(member -> !settings.has(Dial.NO_AREA)).stream()
                        .map(member -> new ResponsibilityArea(member, "Building 0"))
                        .toList()))
                .build();
    }

    /** A full member who lives there. */
    private Optional<MemberId> first() {
        return Stream.concat(people.full().stream(), people.inService().stream())
                .findFirst();
    }

    List<CentralHousehold> centralHouseholds() {
        if (!settings.has(Dial.CENTRAL)) {
            return List.of();
        }
        return List.of(CentralHousehold.builder()
                .id(CentralHouseholdId.of("z-1"))
                .group(GROUP)
                .sense(CentralHousehold.Sense.NEIGHBOURS)
                .home(CompoundSpecimen.household(0))
                .head(first().filter(head -> settings.is(Dial.CENTRAL, 1))
                        .map(Known::of)
                        .orElse(Known.none()))
                .households(Listing.of(households()))
                .build());
    }

    private List<HouseholdId> households() {
        return IntStream.range(0, settings.of(Dial.HOUSEHOLDS))
                .mapToObj(CompoundSpecimen::household)
                .toList();
    }

    Pairings pairings() {
        List<PairedUnit> units = IntStream.range(0, settings.of(Dial.UNITS))
                .mapToObj(at -> new PairedUnit(PairedUnitId.of("u-" + at), "Unit " + at))
                .toList();
        List<PairedUnit> assisting = settings.has(Dial.ASSISTING)
                ? List.of(new PairedUnit(PairedUnitId.of("v-0"), "Assisting unit"))
                : List.of();
        return Pairings.builder()
                .addAllUnits(units)
                .addAllUnits(assisting)
                .compounds(Listing.of(CompoundPairing.builder()
                        .compound(CompoundSpecimen.COMPOUND)
                        .units(ids(units))
                        .leadingCadres(Listing.of(people.cadres()))
                        .streetCadres(
                                settings.has(Dial.STREET_CADRE) ? Listing.of(HelperId.of(STREET_CADRE)) : Listing.of())
                        .assistingUnits(ids(assisting))
                        .build()))
                .households(Listing.of(people.deployed().stream()
                        .map(member -> new HouseholdPairing(member, households()))
                        .toList()))
                .build();
    }

    private static Listing<PairedUnitId> ids(List<PairedUnit> units) {
        return Listing.of(units.stream().map(PairedUnit::id).toList());
    }
}
