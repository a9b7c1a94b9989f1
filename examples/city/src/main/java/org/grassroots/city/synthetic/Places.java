package org.grassroots.city.synthetic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.grassroots.area.Building;
import org.grassroots.area.Compound;
import org.grassroots.area.FourClear;
import org.grassroots.area.Guarding;
import org.grassroots.area.Household;
import org.grassroots.area.PropertyServiceId;
import org.grassroots.area.Section;
import org.grassroots.area.SectionId;
import org.grassroots.area.SurveyItem;
import org.grassroots.city.sheet.SheetRow;
import org.grassroots.fact.Answer;
import org.grassroots.fact.Known;
import org.grassroots.fact.Listing;

/** The compound of one row, with its buildings and homes and what a survey might have found there. */
final class Places {
    private static final List<String> SIDES = List.of("东片", "西片");

    private final Setting setting;
    private final PlaceRatios ratios;
    private final SheetRow row;
    private final Ids ids;
    private final Dice dice;

    Places(Setting setting, SheetRow row, Ids ids) {
        this.setting = setting;
        this.ratios = setting.ratios().places();
        this.row = row;
        this.ids = ids;
        this.dice = setting.dice(Dice.Purpose.PLACES, ids.row());
    }

    Compound compound(Known<PropertyServiceId> service) {
        Compound.Builder compound = Compound.builder()
                .id(ids.compound())
                .name(row.name())
                .address(row.address())
                .buildingType(row.buildingType())
                .surveyedBuildings(row.buildings())
                .surveyedHouseholds(row.households())
                .propertyService(service);
        if (!canBeListed()) {
            return compound.guarding(Guarding.builder()
                            .responsibleUnit(row.property().hasResponsibleUnit())
                            .build())
                    .build();
        }
        int buildings = row.buildings().getAsInt();
        List<Section> sections = sections(buildings);
        return compound.entrances(entrances(buildings))
                .guarding(guarding(service))
                .ownersCommittee(dice.answer(ratios.ownersCommittee(), ratios.unknownOwnersCommittee()))
                .fourClear(new FourClear(surveyItem(), surveyItem(), surveyItem(), surveyItem()))
                .sections(sections)
                .buildings(Listing.of(buildings(buildings, sections)))
                .build();
    }

    private boolean canBeListed() {
        if (row.buildings().isEmpty()) {
            return false;
        }
        int buildings = row.buildings().getAsInt();
        int households = row.households().orElse(0);
        return buildings <= setting.ratios().mostBuildingsListed()
                && households <= setting.ratios().mostHouseholdsListed()
                && (buildings > 0 || households == 0);
    }

    private List<Section> sections(int buildings) {
        boolean divided = dice.chance(ratios.divided());
        if (!divided || buildings < Math.max(ratios.buildingsForSections(), SIDES.size())) {
            return List.of();
        }
        List<Section> sections = new ArrayList<>();
        for (String side : SIDES) {
            sections.add(new Section(ids.section(sections.size() + 1), side));
        }
        return sections;
    }

    private List<Building> buildings(int count, List<Section> sections) {
        List<Building> buildings = new ArrayList<>(count);
        for (int at = 0; at < count; at++) {
            int households = share(row.households().orElse(0), count, at);
            Building.Builder building = Building.builder()
                    .id(ids.building(at + 1))
                    .name(at + 1 + "号楼")
                    .section(sectionAt(at, count, sections));
            if (row.households().isPresent()) {
                building.households(Listing.of(households(at + 1, households)));
                if (!dice.chance(ratios.unknownStairwells())) {
                    building.stairwells(Math.max(1, households / ratios.householdsPerStairwell()));
                }
            }
            buildings.add(building.build());
        }
        return buildings;
    }

    private static Optional<SectionId> sectionAt(int at, int count, List<Section> sections) {
        return sections.isEmpty()
                ? Optional.empty()
                : Optional.of(sections.get(at * sections.size() / count).id());
    }

    /** What the building gets when all are spread as evenly as can be. */
    private static int share(int all, int among, int at) {
        return all / among + (at < all % among ? 1 : 0);
    }

    private List<Household> households(int building, int count) {
        List<Household> households = new ArrayList<>(count);
        for (int number = 1; number <= count; number++) {
            households.add(
                    dice.chance(ratios.uncounted())
                            ? Household.uncounted(ids.household(building, number))
                            : Household.of(ids.household(building, number), 1 + dice.among(ratios.residents())));
        }
        return households;
    }

    private OptionalInt entrances(int buildings) {
        int fullShares = (buildings + ratios.buildingsPerEntrance() - 1) / ratios.buildingsPerEntrance();
        return dice.chance(ratios.unknownEntrances()) ? OptionalInt.empty() : OptionalInt.of(Math.max(1, fullShares));
    }

    private Guarding guarding(Known<PropertyServiceId> service) {
        boolean served = service.exists() != Answer.NO;
        Answer unit = guard(served, ratios.unitWhereServed(), ratios.unitWhereNotServed());
        Answer stated = row.property().hasResponsibleUnit();
        Guarding.Builder guarding = Guarding.builder()
                .responsibleUnit(stated.isKnown() ? stated : unit)
                .humanGuard(guard(served, ratios.humanGuardWhereServed(), ratios.humanGuardWhereNotServed()))
                .physicalGuard(guard(served, ratios.physicalGuardWhereServed(), ratios.physicalGuardWhereNotServed()));
        return guarding.onThreeNoneLedger(onLedger(guarding.build(), service)).build();
    }

    private Answer onLedger(Guarding guarding, Known<PropertyServiceId> service) {
        Compound facts = Compound.builder()
                .id(ids.compound())
                .name(row.name())
                .guarding(guarding)
                .propertyService(service)
                .build();
        double listed = facts.isThreeNone() == Answer.YES ? ratios.threeNoneListed() : 0;
        return dice.answer(listed, ratios.unknownGuard());
    }

    private Answer guard(boolean served, double whereServed, double whereNotServed) {
        return dice.answer(served ? whereServed : whereNotServed, ratios.unknownGuard());
    }

    private SurveyItem surveyItem() {
        return switch (dice.answer(ratios.surveyed(), ratios.unknownSurvey())) {
            case UNKNOWN -> SurveyItem.UNKNOWN;
            case NO -> SurveyItem.MISSING;
            case YES ->
                dice.chance(ratios.undatedSurvey())
                        ? new SurveyItem(Answer.YES, Optional.empty())
                        : SurveyItem.recordedOn(dice.before(setting.day(), 1, ratios.surveyAgeDays()));
        };
    }
}
