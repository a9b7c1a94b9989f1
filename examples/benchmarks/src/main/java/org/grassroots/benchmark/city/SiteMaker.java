package org.grassroots.benchmark.city;

import java.util.ArrayList;
import java.util.List;
import org.grassroots.area.Building;
import org.grassroots.area.BuildingId;
import org.grassroots.area.Compound;
import org.grassroots.area.CompoundId;
import org.grassroots.area.Household;
import org.grassroots.area.HouseholdId;
import org.grassroots.area.PropertyServiceId;
import org.grassroots.fact.Answer;
import org.grassroots.fact.Known;
import org.grassroots.fact.Listing;
import org.grassroots.member.PartyMember;
import org.grassroots.member.Residence;

/** Builds compounds of 2 to 20 buildings, each with 4 to 12 households of 1 to 4 people, and settles members in them. */
final class SiteMaker {
    private static final double MEMBERS = 0.07;

    private final Chance chance;
    private final Stock stock;
    private final Ids ids;
    private final MemberMaker memberMaker;

    SiteMaker(Chance chance, Stock stock, Ids ids) {
        this.chance = chance;
        this.stock = stock;
        this.ids = ids;
        memberMaker = new MemberMaker(chance, stock, ids);
    }

    Site make(int number, PropertyServiceId propertyService) {
        return make(number, propertyService, chance.between(2, 20));
    }

    Site make(int number, PropertyServiceId propertyService, int count) {
        CompoundId id = ids.compound(number);
        List<PartyMember> members = new ArrayList<>();
        List<Building> buildings = new ArrayList<>();
        for (int building = 1; building <= count; building++) {
            buildings.add(building(id, number, building, members));
        }
        int households = buildings.stream()
                .mapToInt(building -> building.households().items().size())
                .sum();
        Compound compound = Compound.builder()
                .id(id)
                .name("Compound " + number)
                .address("Street " + number)
                .buildingType("slab")
                .surveyedBuildings(count)
                .surveyedHouseholds(households)
                .entrances(1 + count / 5)
                .propertyService(Known.of(propertyService))
                .ownersCommittee(Answer.YES)
                .guarding(stock.guarding)
                .fourClear(stock.fourClear)
                .buildings(Listing.of(buildings))
                .build();
        return new Site(compound, List.copyOf(members));
    }

    private Building building(CompoundId compound, int compoundNumber, int number, List<PartyMember> members) {
        BuildingId id = ids.building(compoundNumber, number);
        List<Household> households = new ArrayList<>();
        int count = chance.between(4, 12);
        for (int household = 1; household <= count; household++) {
            HouseholdId home = ids.household(compoundNumber, number, household);
            int residents = residents();
            households.add(new Household(home, stock.residents(residents)));
            for (int resident = 0; resident < residents; resident++) {
                if (chance.of(MEMBERS)) {
                    members.add(memberMaker.next(Residence.in(compound, id, home)));
                }
            }
        }
        return Building.builder()
                .id(id)
                .name(stock.buildingName(number))
                .stairwells(1 + count / 6)
                .households(Listing.of(households))
                .build();
    }

    /** 2.6 on average. */
    private int residents() {
        double share = chance.share();
        return share < 0.18 ? 1 : share < 0.45 ? 2 : share < 0.77 ? 3 : 4;
    }
}
