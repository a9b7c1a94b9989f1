package org.grassroots.json;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.grassroots.json.PackAssembly.Base;
import org.grassroots.json.shape.Flaw;
import org.grassroots.json.shape.Reading;
import org.grassroots.json.shape.ShapeReader;
import org.grassroots.pack.RulePack;
import org.grassroots.rule.Rule;

/**
 * Reads rule packs in the format {@code grassroots-pack/1}. A pack lists rules by id; the classes behind the ids are given
 * to the reader, so that a host can bring rules of its own beside {@link org.grassroots.policy.ShippedRules}. Immutable
 * and safe for use by several threads.
 *
 * <p>A pack that is refused names every problem by file, line, column and JSON pointer. Beside what is wrong with a field
 * these are: ids that name nothing or are given twice; values whose days overlap or leave a hole; a rule that is never in
 * force, or whose numbers or sentences do not fit it; a rule specialised or suspended that no base states; and two rules
 * that must hold and contradict each other, where the pack does not say that one takes the place of the other.
 */
public final class PackReader {
    private final Map<String, Rule<?>> rules;
    private final Map<String, RulePack> bases;
    private final ShapeReader<PackJson> reader = ShapeReader.of(PackJson.SHAPE);

    private PackReader(Map<String, Rule<?>> rules, Map<String, RulePack> bases) {
        this.rules = rules;
        this.bases = bases;
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
     * Reads one pack.
     *
     * @param file  its name, as messages show it
     */
    public Reading<RulePack> read(String file, byte[] document) {
        return read(file, document, json -> List.of(), this::base);
    }

    /**
     * Reads packs that may build on each other, whatever the order they come in. One whose base is refused, or builds on
     * the pack itself, is refused too.
     *
     * @param documents  each by the name of its file
     * @return what came of each, in the order of the documents
     */
    public Map<String, Reading<RulePack>> readAll(Map<String, byte[]> documents) {
        Map<String, PackJson> sound = new LinkedHashMap<>();
        documents.forEach(
                (file, document) -> reader.read(file, document).sound().ifPresent(json -> sound.put(file, json)));
        return new PackFiles(this, documents, sound).all();
    }

    private Base base(String id) {
        return known(id).map(Base::of).orElseGet(() -> Base.unknown(id, bases.keySet()));
    }

    /** The pack among those this reader was given. */
    Optional<RulePack> known(String id) {
        return Optional.ofNullable(bases.get(id));
    }

    /** The ids of the packs this reader was given. */
    Set<String> known() {
        return bases.keySet();
    }

    Reading<RulePack> read(
            String file, byte[] document, Function<PackJson, List<Flaw.At>> flaws, Function<String, Base> bases) {
        List<PackAssembly> assembled = new ArrayList<>();
        return reader.withCheck(json -> {
                    assembled.add(new PackAssembly(json, rules, bases));
                    return Stream.of(flaws.apply(json), assembled.get(0).flaws())
                            .flatMap(List::stream)
                            .toList();
                })
                .read(file, document)
                .map(json -> assembled.get(0).pack());
    }
}
