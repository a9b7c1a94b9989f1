package org.grassroots.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.grassroots.json.PackAssembly.Base;
import org.grassroots.json.shape.Flaw;
import org.grassroots.json.shape.ProblemCode;
import org.grassroots.json.shape.Reading;
import org.grassroots.pack.RulePack;

/** Reads packs that may build on each other, each after its base. */
final class PackFiles {
    private final PackReader reader;
    private final Map<String, byte[]> documents;
    /** What each file says, if its fields are sound. */
    private final Map<String, PackJson> sound;
    /** The first file of each pack. */
    private final Map<String, String> fileOf = new LinkedHashMap<>();

    private final Map<String, Reading<RulePack>> done = new LinkedHashMap<>();

    PackFiles(PackReader reader, Map<String, byte[]> documents, Map<String, PackJson> sound) {
        this.reader = reader;
        this.documents = documents;
        this.sound = sound;
        sound.forEach((file, json) -> fileOf.putIfAbsent(json.id(), file));
    }

    Map<String, Reading<RulePack>> all() {
        Map<String, Reading<RulePack>> all = new LinkedHashMap<>();
        documents.keySet().forEach(file -> all.put(file, of(file)));
        return all;
    }

    private Reading<RulePack> of(String file) {
        Reading<RulePack> known = done.get(file);
        if (known == null) {
            known = reader.read(file, documents.get(file), json -> twice(file, json), base -> base(file, base));
            done.put(file, known);
        }
        return known;
    }

    private List<Flaw.At> twice(String file, PackJson json) {
        String first = fileOf.get(json.id());
        Flaw flaw = new Flaw(
                ProblemCode.DUPLICATE_ID,
                "the pack '%s' stands in %s already".formatted(json.id(), first),
                "each pack needs an id of its own");
        return file.equals(first) ? List.of() : List.of(new Flaw.At("/id", flaw));
    }

    private Base base(String file, String base) {
        Optional<String> circle = circle(sound.get(file).id());
        if (circle.isPresent()) {
            return Base.refused(
                    ProblemCode.CONFLICT, "the pack builds on itself: " + circle.get(), "a chain of bases must end");
        }
        String itsFile = fileOf.get(base);
        if (itsFile == null) {
            Set<String> ids = new LinkedHashSet<>(fileOf.keySet());
            ids.addAll(reader.known());
            return reader.known(base).map(Base::of).orElseGet(() -> Base.unknown(base, ids));
        }
        return of(itsFile)
                .sound()
                .map(Base::of)
                .orElseGet(() -> Base.refused(
                        ProblemCode.CONFLICT,
                        "the pack '%s' of %s is refused".formatted(base, itsFile),
                        "mend it first"));
    }

    /** The chain from a pack back to itself, if there is one. */
    private Optional<String> circle(String id) {
        List<String> chain = new ArrayList<>(List.of(id));
        Optional<String> next = baseOf(id);
        while (next.isPresent() && !chain.contains(next.get())) {
            chain.add(next.get());
            next = baseOf(next.get());
        }
        return next.filter(id::equals).map(back -> String.join(" -> ", chain) + " -> " + back);
    }

    private Optional<String> baseOf(String id) {
        return Optional.ofNullable(fileOf.get(id)).map(sound::get).flatMap(PackJson::base);
    }
}
