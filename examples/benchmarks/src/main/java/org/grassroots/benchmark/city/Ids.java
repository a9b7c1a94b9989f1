package org.grassroots.benchmark.city;

import org.grassroots.area.BuildingId;
import org.grassroots.area.CompoundId;
import org.grassroots.area.HouseholdId;
import org.grassroots.member.MemberId;
import org.grassroots.organisation.BranchId;
import org.grassroots.organisation.CentralHouseholdId;
import org.grassroots.organisation.GroupId;

/**
 * Numbers the things of one community. The ids are in capitals, so that each is its own look-alike skeleton and no
 * register makes a second string of it.
 */
final class Ids {
    private final int community;
    private int members;
    private int branches;
    private int groups;
    private int centralHouseholds;

    Ids(int community) {
        this.community = community;
    }

    CompoundId compound(int number) {
        return CompoundId.of("C" + community + "-" + number);
    }

    BuildingId building(int compound, int number) {
        return BuildingId.of("B" + community + "-" + compound + "-" + number);
    }

    HouseholdId household(int compound, int building, int number) {
        return HouseholdId.of("H" + community + "-" + compound + "-" + building + "-" + number);
    }

    MemberId nextMember() {
        return MemberId.of("M" + community + "-" + ++members);
    }

    BranchId nextBranch() {
        return BranchId.of("P" + community + "-" + ++branches);
    }

    GroupId nextGroup() {
        return GroupId.of("G" + community + "-" + ++groups);
    }

    CentralHouseholdId nextCentralHousehold() {
        return CentralHouseholdId.of("Z" + community + "-" + ++centralHouseholds);
    }
}
