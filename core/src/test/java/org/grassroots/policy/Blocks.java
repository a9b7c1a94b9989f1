package org.grassroots.policy;

import java.util.Arrays;
import org.grassroots.area.Building;
import org.grassroots.area.BuildingId;
import org.grassroots.area.Household;
import org.grassroots.area.HouseholdId;
import org.grassroots.fact.Listing;
import org.grassroots.member.MemberId;
import org.grassroots.organisation.BranchId;
import org.grassroots.organisation.BuildingGroup;
import org.grassroots.organisation.CentralHousehold;
import org.grassroots.organisation.CentralHousehold.Sense;
import org.grassroots.organisation.CentralHouseholdId;
import org.grassroots.organisation.GroupId;

/** Buildings, groups and central households for tests, each in a line. */
public final class Blocks {
    private Blocks() {}

    public static Building building(String id, String... homes) {
        return Building.builder()
                .id(BuildingId.of(id))
                .name("楼" + id)
                .households(Listing.of(
                        homes(homes).items().stream().map(Household::uncounted).toList()))
                .build();
    }

    /** A group of branch {@code b1}. */
    public static BuildingGroup.Builder group(String id, String... buildings) {
        BuildingGroup.Builder group = BuildingGroup.builder();
        group.id(GroupId.of(id))
                .name("党小组" + id)
                .branch(BranchId.of("b1"))
                .buildings(Arrays.stream(buildings).map(BuildingId::of).toList());
        return group;
    }

    /** A central household of group {@code g1}. */
    public static CentralHousehold.Builder central(String id, Sense sense) {
        CentralHousehold.Builder central = CentralHousehold.builder();
        central.id(CentralHouseholdId.of(id)).group(GroupId.of("g1")).sense(sense);
        return central;
    }

    public static Listing<MemberId> people(String... ids) {
        return Listing.of(Arrays.stream(ids).map(MemberId::of).toList());
    }

    public static Listing<HouseholdId> homes(String... ids) {
        return Listing.of(Arrays.stream(ids).map(HouseholdId::of).toList());
    }

    /** The ids {@code prefix1}, {@code prefix2} … up to the number. */
    public static String[] ids(String prefix, int number) {
        String[] ids = new String[number];
        for (int at = 0; at < number; at++) {
            ids[at] = prefix + (at + 1);
        }
        return ids;
    }
}
