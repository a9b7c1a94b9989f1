package org.grassroots.tally;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.grassroots.area.Building;
import org.grassroots.area.BuildingId;
import org.grassroots.area.Compound;
import org.grassroots.register.Register;

/** The buildings of a register in their order. Lists of buildings mostly go along with it, so that looking on is enough. */
final class BuildingOrder {
    private static final int LOOK_ON = 3;

    private final BuildingId[] ids;
    private final Supplier<Map<BuildingId, Integer>> places;

    private BuildingOrder(BuildingId[] ids) {
        this.ids = ids;
        places = Suppliers.memoize(() -> places(ids));
    }

    static BuildingOrder of(Register register) {
        List<BuildingId> ids = new ArrayList<>();
        for (Compound compound : register.community().compounds()) {
            for (Building building : compound.buildings().items()) {
                ids.add(building.id());
            }
        }
        return new BuildingOrder(ids.toArray(BuildingId[]::new));
    }

    private static Map<BuildingId, Integer> places(BuildingId[] ids) {
        Map<BuildingId, Integer> places = new HashMap<>();
        for (int at = 0; at < ids.length; at++) {
            places.put(ids[at], at);
        }
        return places;
    }

    int size() {
        return ids.length;
    }

    /**
     * The place of the building.
     *
     * @param guess  where it may be, or a little further on
     */
    int find(BuildingId building, int guess) {
        int end = Math.min(guess + LOOK_ON, ids.length);
        for (int at = guess; at < end; at++) {
            if (ids[at] == building || ids[at].equals(building)) {
                return at;
            }
        }
        return places.get().get(building);
    }
}
