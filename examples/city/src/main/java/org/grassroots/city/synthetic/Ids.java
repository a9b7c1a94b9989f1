package org.grassroots.city.synthetic;

import org.grassroots.area.BuildingId;
import org.grassroots.area.CompoundId;
import org.grassroots.area.HouseholdId;
import org.grassroots.area.PropertyServiceId;
import org.grassroots.area.SectionId;
import org.grassroots.member.HelperId;
import org.grassroots.member.MemberId;
import org.grassroots.organisation.BranchId;
import org.grassroots.organisation.CentralHouseholdId;
import org.grassroots.organisation.GroupId;
import org.grassroots.pairing.PairedUnitId;

/**
 * The ids of what belongs to one compound; short, for a city has more than a million homes.
 *
 * @param row  the compound's place below the header of the sheet, from 1
 */
record Ids(int row) {

    CompoundId compound() {
        return CompoundId.of("c" + row);
    }

    SectionId section(int number) {
        return SectionId.of("c" + row + "-s" + number);
    }

    BuildingId building(int number) {
        return BuildingId.of("c" + row + "-" + number);
    }

    HouseholdId household(int building, int number) {
        return HouseholdId.of("c" + row + "-" + building + "-" + number);
    }

    MemberId member(int number) {
        return MemberId.of("c" + row + "-m" + number);
    }

    HelperId helper(int number) {
        return HelperId.of("c" + row + "-h" + number);
    }

    BranchId branch(int number) {
        return BranchId.of("c" + row + "-b" + number);
    }

    GroupId group(int number) {
        return GroupId.of("c" + row + "-g" + number);
    }

    CentralHouseholdId centralHousehold(int number) {
        return CentralHouseholdId.of("c" + row + "-z" + number);
    }

    /** Of a unit or service that several compounds share, the first one's row. */
    PairedUnitId pairedUnit() {
        return PairedUnitId.of("u" + row);
    }

    PropertyServiceId propertyService() {
        return PropertyServiceId.of("p" + row);
    }
}
