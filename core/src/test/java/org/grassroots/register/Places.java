package org.grassroots.register;

import java.util.Arrays;
import org.grassroots.area.Building;
import org.grassroots.area.BuildingId;
import org.grassroots.area.Compound;
import org.grassroots.area.Household;
import org.grassroots.area.HouseholdId;
import org.grassroots.area.Section;
import org.grassroots.area.SectionId;
import org.grassroots.fact.Listing;
import org.grassroots.organisation.BranchId;
import org.grassroots.organisation.BuildingGroup;
import org.grassroots.organisation.CentralHousehold;
import org.grassroots.organisation.CentralHouseholdId;
import org.grassroots.organisation.GroupId;

/** Parts of registers that only the tests of references need. */
final class Places {
    private Places() {}

    static Building building(String id, String... households) {
        return Building.builder()
                .id(BuildingId.of(id))
                .name(id)
                .households(Listing.of(Arrays.stream(households)
                        .map(HouseholdId::of)
                        .map(Household::uncounted)
                        .toList()))
                .build();
    }

    static Section section(String id) {
        return new Section(SectionId.of(id), id);
    }

    /** A compound with two sections and two buildings of two households each, all ids beginning with a letter of its own. */
    static Compound.Builder divided(Compound.Builder compound, String letter) {
        return compound.addSections(section(letter + "-east"), section(letter + "-west"))
                .buildings(Listing.of(
                        building(letter + "-1", letter + "-1-101", letter + "-1-102"),
                        building(letter + "-2", letter + "-2-101", letter + "-2-102")));
    }

    static BuildingGroup.Builder group(String id, String branch, String building) {
        BuildingGroup.Builder group = BuildingGroup.builder();
        group.id(GroupId.of(id)).name(id).branch(BranchId.of(branch)).addBuildings(BuildingId.of(building));
        return group;
    }

    static CentralHousehold.Builder central(String id, String group, CentralHousehold.Sense sense) {
        CentralHousehold.Builder central = CentralHousehold.builder();
        central.id(CentralHouseholdId.of(id)).group(GroupId.of(group)).sense(sense);
        return central;
    }
}
