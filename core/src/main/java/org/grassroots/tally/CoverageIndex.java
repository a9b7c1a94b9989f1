package org.grassroots.tally;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.LinkedHashSet;
import java.util.List;
import org.grassroots.area.BuildingId;
import org.grassroots.area.Household;
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
    private final PlaceOrder<Household> order;
    /** For each household in the order of the register, by how many central households it is covered. */
    private final int[] times;

    private final ListMultimap<BuildingId, CentralHousehold> open;

    private CoverageIndex(
            Register register,
            PlaceOrder<Household> order,
            int[] times,
            ListMultimap<BuildingId, CentralHousehold> open) {
        this.register = register;
        this.order = order;
        this.times = times;
        this.open = open;
    }

    static CoverageIndex of(Register register) {
        PlaceOrder<Household> order = new PlaceOrder<>(register.households(), Household::id);
        int[] times = new int[order.size()];
        int[] lastList = new int[order.size()];
        int list = 0;
        int next = 0;
        ImmutableListMultimap.Builder<BuildingId, CentralHousehold> open = ImmutableListMultimap.builder();
        for (CentralHousehold central : register.centralHouseholds()) {
            if (central.households().isKnown()) {
                list++;
                for (HouseholdId household : central.households().items()) {
                    int at = order.find(household, next);
                    times[at] += lastList[at] == list ? 0 : 1;
                    lastList[at] = list;
                    next = at + 1;
                }
            } else if (central.sense() == Sense.NEIGHBOURS) {
                BuildingGroup group = register.group(central.group()).orElseThrow();
                new LinkedHashSet<>(group.buildings()).forEach(building -> open.put(building, central));
            }
        }
        return new CoverageIndex(register, order, times, open.build());
    }

    /** The same for a register with the same places, groups and central households. */
    CoverageIndex in(Register other) {
        return new CoverageIndex(other, order, times, open);
    }

    /** By how many central households it is known to be covered. */
    public int timesCovered(HouseholdId household) {
        return times[order.find(household, 0)];
    }

    /** Writes the same for all households, in the order of the register, as low and as high of each. */
    public void writeTimesCovered(int[] rows, int from, int width) {
        int at = from;
        for (int covered : times) {
            rows[at] = covered;
            rows[at + 1] = covered;
            at += width;
        }
    }

    /** Whether every central household is known to cover what it lists and nothing else. */
    public boolean isComplete() {
        return open.isEmpty();
    }

    /** The central households of its building of which nobody listed what they cover: each may cover it. */
    public List<CentralHousehold> mayCover(HouseholdId household) {
        // Mostly there is none, and then the building need not be looked up.
        return open.isEmpty()
                ? List.of()
                : open.get(register.buildingOf(household).orElseThrow());
    }
}
