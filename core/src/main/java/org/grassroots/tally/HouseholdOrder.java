package org.grassroots.tally;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import java.util.HashMap;
import java.util.Map;
import org.grassroots.area.Building;
import org.grassroots.area.BuildingId;
import org.grassroots.area.Compound;
import org.grassroots.area.Household;
import org.grassroots.area.HouseholdId;
import org.grassroots.register.Register;

/** The households of a register in their order. Lists of households mostly go along with it, so that looking on is enough. */
final class HouseholdOrder {
    private static final int LOOK_ON = 3;

    private final Register register;
    private final HouseholdId[] ids;
    private final Supplier<Map<BuildingId, Integer>> starts;

    private HouseholdOrder(Register register, HouseholdId[] ids) {
        this.register = register;
        this.ids = ids;
        starts = Suppliers.memoize(() -> starts(register));
    }

    static HouseholdOrder of(Register register) {
        int size = 0;
        for (Compound compound : register.community().compounds()) {
            for (Building building : compound.buildings().items()) {
                size += building.households().items().size();
            }
        }
        HouseholdId[] ids = new HouseholdId[size];
        int next = 0;
        for (Compound compound : register.community().compounds()) {
            for (Building building : compound.buildings().items()) {
                for (Household household : building.households().items()) {
                    ids[next++] = household.id();
                }
            }
        }
        return new HouseholdOrder(register, ids);
    }

    private static Map<BuildingId, Integer> starts(Register register) {
        Map<BuildingId, Integer> starts = new HashMap<>();
        int next = 0;
        for (Compound compound : register.community().compounds()) {
            for (Building building : compound.buildings().items()) {
                starts.put(building.id(), next);
                next += building.households().items().size();
            }
        }
        return starts;
    }

    int size() {
        return ids.length;
    }

    /**
     * The place of the household.
     *
     * @param guess  where it may be, or a little further on
     */
    int find(HouseholdId household, int guess) {
        int end = Math.min(guess + LOOK_ON, ids.length);
        for (int at = guess; at < end; at++) {
            if (ids[at] == household || ids[at].value().equals(household.value())) {
                return at;
            }
        }
        int at = starts.get().get(register.buildingOf(household).orElseThrow());
        while (!ids[at].value().equals(household.value())) {
            at++;
        }
        return at;
    }
}
