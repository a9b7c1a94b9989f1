package org.grassroots.json;

import java.util.ArrayList;
import java.util.List;
import org.grassroots.json.shape.Reading;
import org.grassroots.pack.RulePack;
import org.grassroots.policy.ShippedRules;

/** The packs that come with the library. */
public final class ShippedPacks {
    private static final List<String> IDS = List.of("compound-measures", "national");

    private static final String LOWEST = "national";

    private ShippedPacks() {}

    /** The ids of all shipped packs, in alphabetical order. */
    public static List<String> ids() {
        return IDS;
    }

    /** All shipped packs, read anew, in the order of their ids. */
    public static List<RulePack> all() {
        List<RulePack> packs = new ArrayList<>();
        IDS.forEach(id -> packs.add(find(id)));
        return List.copyOf(packs);
    }

    /**
     * Reads one shipped pack.
     *
     * @throws IllegalArgumentException if no shipped pack has the id
     */
    public static RulePack find(String id) {
        if (!IDS.contains(id)) {
            throw new IllegalArgumentException("no shipped pack is called '%s'; there are %s".formatted(id, IDS));
        }
        List<RulePack> bases = id.equals(LOWEST) ? List.of() : List.of(find(LOWEST));
        Reading<RulePack> reading = PackReader.of(ShippedRules.all())
                .withBases(bases)
                .read(id + ".json", Resources.bytes("/org/grassroots/policy/" + id + ".json"));
        if (reading instanceof Reading.Refused<RulePack> refused) {
            throw new IllegalStateException(refused.message());
        }
        return reading.sound().orElseThrow();
    }
}
