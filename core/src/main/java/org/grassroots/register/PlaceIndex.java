package org.grassroots.register;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.grassroots.area.Building;
import org.grassroots.area.BuildingId;
import org.grassroots.area.Community;
import org.grassroots.area.Compound;
import org.grassroots.area.CompoundId;
import org.grassroots.area.Household;
import org.grassroots.area.PropertyService;
import org.grassroots.area.Section;
import org.grassroots.fact.Id;

/** Every place of a community by its id, and the buildings and households of all compounds in their order. */
record PlaceIndex(
        IdSpace<PropertyService> propertyServices,
        IdSpace<Compound> compounds,
        IdSpace<CompoundId> sections,
        IdSpace<Placed> buildings,
        IdSpace<BuildingId> households,
        List<Building> allBuildings,
        List<Household> allHouseholds) {

    /** A building and the compound it stands in. */
    record Placed(CompoundId compound, Building building) {}

    static PlaceIndex of(Community community, List<RegisterProblem> problems) {
        PlaceIndex index = new PlaceIndex(
                new IdSpace<>("property service", problems),
                new IdSpace<>("compound", problems),
                new IdSpace<>("section", problems),
                new IdSpace<>("building", problems),
                new IdSpace<>("household", problems),
                new ArrayList<>(),
                new ArrayList<>());
        addAll(
                community.propertyServices(),
                index.propertyServices,
                PropertyService::id,
                "/community/propertyServices");
        List<Compound> listed = community.compounds();
        addAll(listed, index.compounds, Compound::id, "/community/compounds");
        for (int at = 0; at < listed.size(); at++) {
            index.addWithin(listed.get(at), "/community/compounds/" + at);
        }
        return index;
    }

    private void addWithin(Compound compound, String place) {
        List<Section> divided = compound.sections();
        for (int at = 0; at < divided.size(); at++) {
            String pointer = place + "/sections/" + at + "/id";
            sections.add(divided.get(at).id(), compound.id(), () -> pointer);
        }
        List<Building> listed = compound.buildings().items();
        // Gathered here since this walks by them anyway.
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

    static <T, U extends T> void addAll(List<U> things, IdSpace<T> space, Function<U, Id> id, String place) {
        for (int at = 0; at < things.size(); at++) {
            int number = at;
            space.add(id.apply(things.get(at)), things.get(at), () -> place + "/" + number + "/id");
        }
    }

    void close() {
        List.of(propertyServices, compounds, sections, buildings, households).forEach(IdSpace::close);
    }
}
