package org.grassroots.tally;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.LinkedHashSet;
import java.util.List;
import org.grassroots.area.BuildingId;
import org.grassroots.area.HouseholdId;
import org.grassroots.organisation.BuildingGroup;
import org.grassroots.organisation.CentralHousehold;
import org.grassroots.organisation.CentralHousehold.Sense;
import org.grassroots.register.Register;

/**
 * Which households the known central households cover, in the sense of neighbours. A register lets a central household cover
 * only what stands in the buildings of its group.
 */
public final class CoverageIndex {
    private final Register register;
    private final Occurrences covered;
    private final ListMultimap<BuildingId, CentralHousehold> open;

    private CoverageIndex(Register register, Occurrences covered, ListMultimap<BuildingId, CentralHousehold> open) {
        this.register = register;
        this.covered = covered;
        this.open = open;
    }

    static CoverageIndex of(Register register) {
        int entries = 0;
        for (CentralHousehold central : register.centralHouseholds()) {
            entries += central.households().items().size();
        }
        Occurrences.Builder covered = new Occurrences.Builder(entries);
        ImmutableListMultimap.Builder<BuildingId, CentralHousehold> open = ImmutableListMultimap.builder();
        for (CentralHousehold central : register.centralHouseholds()) {
            if (central.households().isKnown()) {
                covered.nextList();
                for (HouseholdId household : central.households().items()) {
                    covered.add(household);
                }
            } else if (central.sense() == Sense.NEIGHBOURS) {
                BuildingGroup group = register.group(central.group()).orElseThrow();
                new LinkedHashSet<>(group.buildings()).forEach(building -> open.put(building, central));
            }
        }
        return new CoverageIndex(register, covered.build(), open.build());
    }

    /** By how many central households it is known to be covered. */
    public int timesCovered(HouseholdId household) {
        return covered.of(household);
    }

    /** The central households of its building of which nobody listed what they cover: each may cover it. */
    public List<CentralHousehold> mayCover(HouseholdId household) {
        // Mostly there is none, and then the building need not be looked up.
        return open.isEmpty()
                ? List.of()
                : open.get(register.buildingOf(household).orElseThrow());
    }
}
