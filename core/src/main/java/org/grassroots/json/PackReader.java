package org.grassroots.json;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.grassroots.json.shape.Reading;
import org.grassroots.json.shape.ShapeReader;
import org.grassroots.pack.RulePack;
import org.grassroots.rule.Rule;

/**
 * Reads rule packs in the format {@code grassroots-pack/1}. A pack lists rules by id; the classes behind the ids are given
 * to the reader, so that a host can bring rules of its own beside {@link org.grassroots.policy.ShippedRules}. Immutable
 * and safe for use by several threads.
 */
public final class PackReader {
    private final Map<String, Rule<?>> rules;
    private final Map<String, RulePack> bases;
    private final ShapeReader<PackJson> reader;

    private PackReader(Map<String, Rule<?>> rules, Map<String, RulePack> bases) {
        this.rules = rules;
        this.bases = bases;
        this.reader = ShapeReader.of(PackJson.SHAPE).withCheck(json -> new PackAssembly(json, rules, bases).flaws());
    }

    /**
     * @param rules  the rules that packs may list
     * @throws IllegalArgumentException if two rules have the same id
     */
    public static PackReader of(List<Rule<?>> rules) {
        Map<String, Rule<?>> byId = new LinkedHashMap<>();
        for (Rule<?> rule : rules) {
            checkArgument(byId.put(rule.id().value(), rule) == null, "two rules have the id '%s'", rule.id());
        }
        return new PackReader(byId, Map.of());
    }

    /** A reader for packs that may build on {@code packs}. */
    public PackReader withBases(List<RulePack> packs) {
        Map<String, RulePack> byId = new LinkedHashMap<>();
        packs.forEach(pack -> byId.put(pack.id(), pack));
        return new PackReader(rules, byId);
    }

    /**
     * Reads one pack; a pack that is refused names every problem by file, line, column and JSON pointer.
     *
     * @param file  its name, as messages show it
     */
    public Reading<RulePack> read(String file, byte[] document) {
        return reader.read(file, document).map(json -> new PackAssembly(json, rules, bases).pack());
    }

    /** The id of the pack that a pack says it builds on; empty also where the document is no pack. */
    static Optional<String> base(String file, byte[] document) {
        return ShapeReader.of(PackJson.SHAPE).read(file, document).sound().flatMap(PackJson::base);
    }
}
