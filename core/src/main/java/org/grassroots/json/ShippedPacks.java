package org.grassroots.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.grassroots.json.shape.Reading;
import org.grassroots.pack.RulePack;
import org.grassroots.policy.ShippedRules;

/** The packs that come with the library. */
public final class ShippedPacks {
    private static final List<String> IDS = List.of("compound-measures", "linfen", "national", "shangzhou");

    private ShippedPacks() {}

    /** The ids of all shipped packs, in alphabetical order. */
    public static List<String> ids() {
        return IDS;
    }

    /** All shipped packs, read anew, in the order of their ids. */
    public static List<RulePack> all() {
        Map<String, RulePack> known = new LinkedHashMap<>();
        return IDS.stream().map(id -> find(id, known)).toList();
    }

    /**
     * Reads one shipped pack, with the packs it builds on.
     *
     * @throws IllegalArgumentException if no shipped pack has the id
     */
    public static RulePack find(String id) {
        return find(id, new LinkedHashMap<>());
    }

    private static RulePack find(String id, Map<String, RulePack> known) {
        if (!IDS.contains(id)) {
            throw new IllegalArgumentException("no shipped pack is called '%s'; there are %s".formatted(id, IDS));
        }
        RulePack found = known.get(id);
        if (found == null) {
            found = read(id, known);
            known.put(id, found);
        }
        return found;
    }

    private static RulePack read(String id, Map<String, RulePack> known) {
        String file = id + ".json";
        byte[] document = Resources.bytes("/org/grassroots/policy/" + file);
        List<RulePack> bases = PackReader.base(file, document).map(base -> find(base, known)).stream()
                .toList();
        Reading<RulePack> reading =
                PackReader.of(ShippedRules.all()).withBases(bases).read(file, document);
        if (reading instanceof Reading.Refused<RulePack> refused) {
            throw new IllegalStateException(refused.message());
        }
        return reading.sound().orElseThrow();
    }
}
