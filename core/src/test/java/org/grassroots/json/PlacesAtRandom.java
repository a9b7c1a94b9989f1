package org.grassroots.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.grassroots.area.Building;
import org.grassroots.area.BuildingId;
import org.grassroots.area.Community;
import org.grassroots.area.CommunityId;
import org.grassroots.area.Compound;
import org.grassroots.area.CompoundId;
import org.grassroots.area.FourClear;
import org.grassroots.area.Guarding;
import org.grassroots.area.Household;
import org.grassroots.area.HouseholdId;
import org.grassroots.area.PropertyService;
import org.grassroots.area.PropertyServiceId;
import org.grassroots.area.Section;
import org.grassroots.area.SectionId;
import org.grassroots.area.SurveyItem;
import org.grassroots.fact.Answer;
import org.grassroots.fact.Listing;

/** A community at random, and what of it others may refer to. */
final class PlacesAtRandom {
    private final Dice dice;
    final Community community;
    final List<CompoundId> compounds = new ArrayList<>();
    final Map<SectionId, CompoundId> sections = new LinkedHashMap<>();
    final Map<BuildingId, CompoundId> buildings = new LinkedHashMap<>();
    final Map<HouseholdId, BuildingId> households = new LinkedHashMap<>();
    private final List<PropertyServiceId> services = new ArrayList<>();

    PlacesAtRandom(Dice dice) {
        this.dice = dice;
        List<PropertyService> propertyServices = dice.times(2, this::service);
        community = Community.builder()
                .id(CommunityId.of(dice.any(new String[] {"elm", "榆树", "𠮷.1"})))
                .name(dice.name(200))
                .subdistrict(dice.maybe(() -> dice.name(200)))
                .county(dice.maybe(() -> dice.name(200)))
                .propertyServices(propertyServices)
                .compounds(dice.times(3, this::compound))
                .build();
    }

    private PropertyService service(int number) {
        PropertyServiceId id = PropertyServiceId.of("ps-" + number);
        services.add(id);
        return PropertyService.builder()
                .id(id)
                .name(dice.name(200))
                .kind(dice.any(PropertyService.Kind.values()))
                .fullMembers(dice.count(0, 1_000_000))
                .partyOrganisation(dice.answer())
                .build();
    }

    private Compound compound(int number) {
        CompoundId id = CompoundId.of("c:" + number);
        compounds.add(id);
        List<Section> divided = dice.times(2, at -> section(id, at));
        return Compound.builder()
                .id(id)
                .name(dice.name(200))
                .address(dice.maybe(() -> dice.name(200)))
                .buildingType(dice.maybe(() -> dice.name(200)))
                .surveyedBuildings(dice.count(0, 1_000_000))
                .surveyedHouseholds(dice.count(0, 1_000_000))
                .entrances(dice.count(0, 1_000_000))
                .propertyService(dice.knownOf(services))
                .ownersCommittee(dice.answer())
                .guarding(guarding())
                .fourClear(new FourClear(surveyItem(), surveyItem(), surveyItem(), surveyItem()))
                .neighbours(dice.listing(() -> others(number)))
                .sections(divided)
                .buildings(dice.listing(() -> dice.times(3, at -> building(id, divided, at))))
                .build();
    }

    /** Those made before it. */
    private List<CompoundId> others(int number) {
        List<CompoundId> others = new ArrayList<>();
        for (int at = 0; at < number; at++) {
            others.add(CompoundId.of("c:" + at));
        }
        return others;
    }

    private Guarding guarding() {
        return Guarding.builder()
                .responsibleUnit(dice.answer())
                .humanGuard(dice.answer())
                .physicalGuard(dice.answer())
                .onThreeNoneLedger(dice.answer())
                .build();
    }

    private SurveyItem surveyItem() {
        Answer recorded = dice.answer();
        return new SurveyItem(recorded, recorded == Answer.YES ? dice.maybe(dice::day) : Optional.empty());
    }

    private Section section(CompoundId compound, int number) {
        SectionId id = SectionId.of(compound + "/" + number);
        sections.put(id, compound);
        return new Section(id, dice.name(200));
    }

    private Building building(CompoundId compound, List<Section> divided, int number) {
        BuildingId id = BuildingId.of(compound + "#" + number + "栋");
        buildings.put(id, compound);
        Listing<Household> listed = dice.listing(() -> dice.times(3, at -> household(id, at)));
        return Building.builder()
                .id(id)
                .name(dice.name(200))
                .section(dice.maybeOf(divided).map(Section::id))
                .stairwells(dice.count(1, 1_000_000))
                .households(listed)
                .build();
    }

    private Household household(BuildingId building, int number) {
        HouseholdId id = HouseholdId.of(building + "_" + number);
        households.put(id, building);
        return new Household(id, dice.count(0, 1_000));
    }

    List<BuildingId> buildingsOf(CompoundId compound) {
        return buildings.keySet().stream()
                .filter(id -> buildings.get(id).equals(compound))
                .toList();
    }

    List<HouseholdId> householdsOf(List<BuildingId> among) {
        return households.keySet().stream()
                .filter(id -> among.contains(households.get(id)))
                .toList();
    }
}
