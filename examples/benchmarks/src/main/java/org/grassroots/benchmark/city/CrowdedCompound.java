package org.grassroots.benchmark.city;

import java.util.ArrayList;
import java.util.List;
import org.grassroots.area.Building;
import org.grassroots.area.BuildingId;
import org.grassroots.area.Community;
import org.grassroots.area.CommunityId;
import org.grassroots.area.Compound;
import org.grassroots.area.CompoundId;
import org.grassroots.area.Household;
import org.grassroots.area.HouseholdId;
import org.grassroots.fact.Answer;
import org.grassroots.fact.Listing;
import org.grassroots.member.Helper;
import org.grassroots.member.HelperId;
import org.grassroots.member.MemberId;
import org.grassroots.member.MemberStatus;
import org.grassroots.member.PartyMember;
import org.grassroots.member.Residence;
import org.grassroots.register.Provenance;
import org.grassroots.register.Register;

/** One compound with as many people to staff its posts as no real one has, trained and fit in every combination. */
public final class CrowdedCompound {
    public static final CompoundId ID = CompoundId.of("crowded");

    private static final List<String> TRAININGS =
            List.of("sampling", "protective-clothing", "disinfection", "counselling", "first-aid");
    private static final int BUILDINGS = 250;
    private static final int HOUSEHOLDS = 100;
    private static final int RESIDENTS = 3;
    private static final int ENTRANCES = 120;

    private CrowdedCompound() {}

    /**
     * @param people  how many can take posts; half of them members, the others helpers
     */
    public static Register of(int people) {
        List<PartyMember> members = new ArrayList<>();
        List<Helper> helpers = new ArrayList<>();
        for (int number = 0; number < people; number++) {
            Listing<String> passed = Listing.of(passed(number));
            Answer fit = Answer.of(number % 7 != 0);
            if (number % 2 == 0) {
                members.add(PartyMember.builder()
                        .id(MemberId.of("M" + number))
                        .name("张甲")
                        .status(number % 10 == 0 ? MemberStatus.PROBATIONARY : MemberStatus.FULL)
                        .residence(Residence.in(ID))
                        .trainings(passed)
                        .fitForFrontLine(fit)
                        .build());
            } else {
                helpers.add(Helper.builder()
                        .id(HelperId.of("X" + number))
                        .name("李乙")
                        .role(Helper.Role.values()[number % Helper.Role.values().length])
                        .addServes(ID)
                        .trainings(passed)
                        .fitForFrontLine(fit)
                        .build());
            }
        }
        return Register.builder()
                .provenance(
                        Provenance.builder().source("made up").synthetic(true).build())
                .community(Community.builder()
                        .id(CommunityId.of("K"))
                        .name("Community")
                        .addCompounds(compound())
                        .build())
                .members(members)
                .helpers(helpers)
                .build();
    }

    /** A different part of them for each number, so that there are as many combinations as can be. */
    private static List<String> passed(int number) {
        List<String> passed = new ArrayList<>();
        for (int at = 0; at < TRAININGS.size(); at++) {
            if ((number * 37 >> at + 1 & 1) == 1) {
                passed.add(TRAININGS.get(at));
            }
        }
        return passed;
    }

    private static Compound compound() {
        List<Building> buildings = new ArrayList<>();
        for (int building = 0; building < BUILDINGS; building++) {
            List<Household> households = new ArrayList<>();
            for (int household = 0; household < HOUSEHOLDS; household++) {
                households.add(Household.of(HouseholdId.of("H" + building + "-" + household), RESIDENTS));
            }
            buildings.add(Building.builder()
                    .id(BuildingId.of("B" + building))
                    .name("Building " + building)
                    .households(Listing.of(households))
                    .build());
        }
        return Compound.builder()
                .id(ID)
                .name("Crowded Garden")
                .buildings(Listing.of(buildings))
                .entrances(ENTRANCES)
                .build();
    }
}
