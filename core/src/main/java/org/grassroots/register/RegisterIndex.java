package org.grassroots.register;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.grassroots.area.Building;
import org.grassroots.area.BuildingId;
import org.grassroots.area.Compound;
import org.grassroots.area.CompoundId;
import org.grassroots.area.Household;
import org.grassroots.area.PropertyService;
import org.grassroots.area.Section;
import org.grassroots.fact.Id;
import org.grassroots.member.Person;
import org.grassroots.organisation.BuildingGroup;
import org.grassroots.organisation.CentralHousehold;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.pairing.PairedUnit;
import org.grassroots.record.Election;
import org.grassroots.record.Resolution;

/** Every thing of a register that others name, by its id; built once, and closed when its checks are done. */
final class RegisterIndex {
    /** A building and the compound it stands in. */
    record Placed(CompoundId compound, Building building) {}

    final IdSpace<PropertyService> propertyServices;
    final IdSpace<Compound> compounds;
    final IdSpace<CompoundId> sections;
    final IdSpace<Placed> buildings;
    final IdSpace<BuildingId> households;
    final IdSpace<Person> people;
    final IdSpace<CompoundBranch> branches;
    final IdSpace<BuildingGroup> groups;
    final IdSpace<CentralHousehold> centralHouseholds;
    final IdSpace<PairedUnit> pairedUnits;
    /** All of all compounds in their order, gathered here since this walks by them anyway. */
    final List<Building> allBuildings = new ArrayList<>();

    final List<Household> allHouseholds = new ArrayList<>();

    RegisterIndex(Register register, List<RegisterProblem> problems) {
        propertyServices = new IdSpace<>("property service", problems);
        compounds = new IdSpace<>("compound", problems);
        sections = new IdSpace<>("section", problems);
        buildings = new IdSpace<>("building", problems);
        households = new IdSpace<>("household", problems);
        people = new IdSpace<>("person", problems);
        branches = new IdSpace<>("branch", problems);
        groups = new IdSpace<>("group", problems);
        centralHouseholds = new IdSpace<>("central household", problems);
        pairedUnits = new IdSpace<>("paired unit", problems);

        addPlaces(register);
        addAll(register.members(), people, Person::personId, "/members");
        addAll(register.helpers(), people, Person::personId, "/helpers");
        addAll(register.branches(), branches, CompoundBranch::id, "/organisation/branches");
        addAll(register.groups(), groups, BuildingGroup::id, "/organisation/groups");
        addAll(
                register.centralHouseholds(),
                centralHouseholds,
                CentralHousehold::id,
                "/organisation/centralHouseholds");
        addAll(register.pairings().units(), pairedUnits, PairedUnit::id, "/pairings/units");
        checkRecords(register.branches(), problems);
    }

    void close() {
        List.of(
                        propertyServices,
                        compounds,
                        sections,
                        buildings,
                        households,
                        people,
                        branches,
                        groups,
                        centralHouseholds,
                        pairedUnits)
                .forEach(IdSpace::close);
    }

    /** Nothing names a record by its id, so that these are only held against each other. */
    private static void checkRecords(List<CompoundBranch> branches, List<RegisterProblem> problems) {
        IdSpace<Resolution> resolutions = new IdSpace<>("resolution", problems);
        IdSpace<Election> elections = new IdSpace<>("election", problems);
        for (int at = 0; at < branches.size(); at++) {
            CompoundBranch branch = branches.get(at);
            String place = "/organisation/branches/" + at;
            addAll(branch.resolutions().items(), resolutions, Resolution::id, place + "/resolutions");
            addAll(branch.elections().items(), elections, Election::id, place + "/elections");
        }
    }

    private void addPlaces(Register register) {
        addAll(
                register.community().propertyServices(),
                propertyServices,
                PropertyService::id,
                "/community/propertyServices");
        List<Compound> listed = register.community().compounds();
        addAll(listed, compounds, Compound::id, "/community/compounds");
        for (int at = 0; at < listed.size(); at++) {
            addWithin(listed.get(at), "/community/compounds/" + at);
        }
    }

    private void addWithin(Compound compound, String place) {
        List<Section> divided = compound.sections();
        for (int at = 0; at < divided.size(); at++) {
            String pointer = place + "/sections/" + at + "/id";
            sections.add(divided.get(at).id(), compound.id(), () -> pointer);
        }
        List<Building> listed = compound.buildings().items();
        allBuildings.addAll(listed);
        for (int at = 0; at < listed.size(); at++) {
            Building building = listed.get(at);
            String pointer = place + "/buildings/" + at;
            buildings.add(building.id(), new Placed(compound.id(), building), () -> pointer + "/id");
            List<Household> homes = building.households().items();
            allHouseholds.addAll(homes);
            for (int home = 0; home < homes.size(); home++) {
                int number = home;
                households.add(homes.get(home).id(), building.id(), () -> pointer + "/households/" + number + "/id");
            }
        }
    }

    private static <T, U extends T> void addAll(List<U> things, IdSpace<T> space, Function<U, Id> id, String place) {
        for (int at = 0; at < things.size(); at++) {
            int number = at;
            space.add(id.apply(things.get(at)), things.get(at), () -> place + "/" + number + "/id");
        }
    }
}
