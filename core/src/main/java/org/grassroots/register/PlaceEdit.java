package org.grassroots.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.grassroots.area.Building;
import org.grassroots.area.BuildingId;
import org.grassroots.area.Community;
import org.grassroots.area.Compound;
import org.grassroots.area.CompoundId;
import org.grassroots.area.Household;
import org.grassroots.area.PropertyService;
import org.grassroots.area.Section;
import org.grassroots.register.PlaceIndex.Placed;
import org.grassroots.sharing.ListChange;

/** What an edit does to the places of a community, found from the top down: what is the same object is not looked into. */
final class PlaceEdit {
    private final PlaceIndex known;
    private final Community after;
    private final boolean same;
    private final ListChange<Compound> changed;
    final SpaceEdit<PropertyService> propertyServices;
    final SpaceEdit<Compound> compounds;
    final SpaceEdit<CompoundId> sections;
    final SpaceEdit<Placed> buildings;
    final SpaceEdit<BuildingId> households;

    PlaceEdit(PlaceIndex known, Community before, Community after) {
        this.known = known;
        this.after = after;
        same = before == after;
        changed = ListChange.between(before.compounds(), after.compounds());
        propertyServices = new SpaceEdit<>(known.propertyServices())
                .with(ListChange.between(before.propertyServices(), after.propertyServices()), PropertyService::id);
        compounds = new SpaceEdit<>(known.compounds()).with(changed, Compound::id);
        sections = new SpaceEdit<>(known.sections());
        buildings = new SpaceEdit<>(known.buildings());
        households = new SpaceEdit<>(known.households());
        changed.gone().forEach(compound -> {
            if (find(changed.come(), compound.id()).isEmpty()) {
                within(
                        compound.id(),
                        compound.sections(),
                        List.of(),
                        compound.buildings().items(),
                        List.of());
            }
        });
        changed.come().forEach(this::within);
    }

    private static Optional<Compound> find(List<Compound> among, CompoundId id) {
        return among.stream().filter(compound -> compound.id().equals(id)).findFirst();
    }

    private void within(Compound compound) {
        Optional<Compound> before = compounds.before(compound.id());
        within(
                compound.id(),
                before.map(Compound::sections).orElse(List.of()),
                compound.sections(),
                before.map(was -> was.buildings().items()).orElse(List.of()),
                compound.buildings().items());
    }

    private void within(
            CompoundId compound,
            List<Section> sectionsBefore,
            List<Section> sectionsAfter,
            List<Building> buildingsBefore,
            List<Building> buildingsAfter) {
        ListChange<Section> divided = ListChange.between(sectionsBefore, sectionsAfter);
        divided.gone().forEach(section -> sections.goes(section.id(), compound));
        divided.come().forEach(section -> sections.comes(section.id(), compound));
        ListChange<Building> listed = ListChange.between(buildingsBefore, buildingsAfter);
        Map<BuildingId, List<Household>> homes = new HashMap<>();
        for (Building building : listed.gone()) {
            buildings.goes(building.id(), new Placed(compound, building));
            homes.put(building.id(), building.households().items());
        }
        for (Building building : listed.come()) {
            buildings.comes(building.id(), new Placed(compound, building));
            List<Household> before = homes.remove(building.id());
            within(
                    building.id(),
                    before == null ? List.of() : before,
                    building.households().items());
        }
        homes.forEach((building, before) -> within(building, before, List.of()));
    }

    private void within(BuildingId building, List<Household> before, List<Household> after) {
        ListChange<Household> listed = ListChange.between(before, after);
        listed.gone().forEach(home -> households.goes(home.id(), building));
        listed.come().forEach(home -> households.comes(home.id(), building));
    }

    List<Compound> changed() {
        return changed.come();
    }

    /** The places after the edit; empty if two may have the same id, or ids that look alike. */
    Optional<PlaceIndex> apply() {
        if (same) {
            return Optional.of(known);
        }
        Optional<IdSpace<PropertyService>> newServices = propertyServices.apply();
        Optional<IdSpace<Compound>> newCompounds = compounds.apply();
        Optional<IdSpace<CompoundId>> newSections = sections.apply();
        Optional<IdSpace<Placed>> newBuildings = buildings.apply();
        Optional<IdSpace<BuildingId>> newHouseholds = households.apply();
        if (newServices.isEmpty()
                || newCompounds.isEmpty()
                || newSections.isEmpty()
                || newBuildings.isEmpty()
                || newHouseholds.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new PlaceIndex(
                newServices.get(),
                newCompounds.get(),
                newSections.get(),
                newBuildings.get(),
                newHouseholds.get(),
                allBuildings(after),
                allHouseholds(after)));
    }

    private static List<Building> allBuildings(Community community) {
        List<Building> all = new ArrayList<>();
        community
                .compounds()
                .forEach(compound -> all.addAll(compound.buildings().items()));
        return all;
    }

    private static List<Household> allHouseholds(Community community) {
        List<Household> all = new ArrayList<>();
        for (Compound compound : community.compounds()) {
            for (Building building : compound.buildings().items()) {
                all.addAll(building.households().items());
            }
        }
        return all;
    }
}
