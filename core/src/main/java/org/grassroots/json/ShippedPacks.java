package org.grassroots.json;

import java.util.ArrayList;
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

    /** The ids of those that are of no one place, in alphabetical order: what to judge by where nobody says otherwise. */
    public static List<String> general() {
        return all().stream()
                .filter(pack -> pack.place().isEmpty())
                .map(RulePack::id)
                .toList();
    }

    /** All shipped packs, read anew, in the order of their ids. */
    public static List<RulePack> all() {
        Map<String, byte[]> documents = new LinkedHashMap<>();
        for (String id : IDS) {
            documents.put(id, Resources.bytes("/org/grassroots/policy/" + id + ".json"));
        }
        List<RulePack> packs = new ArrayList<>();
        PackReader.of(ShippedRules.all()).readAll(documents).forEach((id, reading) -> {
            if (reading instanceof Reading.Refused<RulePack> refused) {
                throw new IllegalStateException(refused.message());
            }
            packs.add(reading.sound().orElseThrow());
        });
        return List.copyOf(packs);
    }

    /**
     * Reads one shipped pack, with the packs it builds on.
     *
     * @throws IllegalArgumentException if no shipped pack has the id
     */
    public static RulePack find(String id) {
        if (!IDS.contains(id)) {
            throw new IllegalArgumentException("no shipped pack is called '%s'; there are %s".formatted(id, IDS));
        }
        return all().get(IDS.indexOf(id));
    }
}
