package org.grassroots.json;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.grassroots.json.shape.Flaw;
import org.grassroots.json.shape.ProblemCode;
import org.grassroots.pack.InvalidPackException;
import org.grassroots.pack.PackProblem;
import org.grassroots.pack.RuleEntry;
import org.grassroots.pack.RulePack;
import org.grassroots.pack.Suspension;
import org.grassroots.rule.Rule;

/** Puts a pack together from its JSON, and notes what does not fit. */
final class PackAssembly {

    /** The pack of an id, or what is wrong with building on it. */
    record Base(Optional<RulePack> pack, Optional<Flaw> flaw) {
        static Base of(RulePack pack) {
            return new Base(Optional.of(pack), Optional.empty());
        }

        static Base unknown(String id, Collection<String> known) {
            return refused(
                    ProblemCode.DANGLING_ID,
                    "the pack '%s' names nothing".formatted(id),
                    "there are " + (known.isEmpty() ? "none" : String.join(", ", known)));
        }

        static Base refused(ProblemCode code, String met, String expected) {
            return new Base(Optional.empty(), Optional.of(new Flaw(code, met, expected)));
        }
    }

    private final PackJson json;
    private final FlawLog log = new FlawLog();
    private final Optional<Base> base;
    /** What is sound of the rules and suspensions, by where it stands in the JSON. */
    private final Map<Integer, RuleEntry> entries = new LinkedHashMap<>();

    private final Map<Integer, Suspension> suspensions = new LinkedHashMap<>();
    private final Optional<RulePack> pack;

    PackAssembly(PackJson json, Map<String, Rule<?>> rules, Function<String, Base> bases) {
        this.json = json;
        base = json.base().map(bases);
        base.flatMap(Base::flaw).ifPresent(flaw -> log.note("/base", flaw));
        EntryAssembly assembly = new EntryAssembly(json, rules, log);
        for (int at = 0; at < json.suspends().size(); at++) {
            int place = at;
            assembly.suspension(json.suspends().get(at), "/suspends/" + at)
                    .ifPresent(suspension -> suspensions.put(place, suspension));
        }
        Map<String, Integer> ids = new LinkedHashMap<>();
        for (int at = 0; at < json.rules().size(); at++) {
            int place = at;
            boolean isNew = log.put(ids, json.rules().get(at).id(), at, "/rules/" + at + "/id");
            assembly.entry(json.rules().get(at), "/rules/" + at)
                    .filter(entry -> isNew)
                    .ifPresent(entry -> entries.put(place, entry));
        }
        pack = assemble();
    }

    List<Flaw.At> flaws() {
        return log.flaws();
    }

    /**
     * @throws IllegalStateException if there are flaws
     */
    RulePack pack() {
        if (!flaws().isEmpty()) {
            throw new IllegalStateException("pack '%s' has flaws: %s".formatted(json.id(), flaws()));
        }
        return pack.orElseThrow();
    }

    /** Of what is sound, so that all that does not fit is told at once; but nothing is told for want of a base. */
    private Optional<RulePack> assemble() {
        if (base.isPresent() && base.get().pack().isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(RulePack.builder()
                    .id(json.id())
                    .version(json.version())
                    .title(json.title())
                    .place(json.place())
                    .validity(json.validity())
                    .base(base.flatMap(Base::pack))
                    .rules(entries.values())
                    .suspensions(suspensions.values())
                    .build());
        } catch (InvalidPackException unfit) {
            for (PackProblem problem : unfit.problems()) {
                ProblemCode code = ProblemCode.valueOf(problem.code().name());
                log.note(pointer(problem), code, problem.met(), problem.expected());
            }
            return Optional.empty();
        }
    }

    /** The problem counts only what is sound. */
    private String pointer(PackProblem problem) {
        String[] segments = problem.pointer().split("/");
        Map<Integer, ?> sound = segments[1].equals("rules") ? entries : suspensions;
        segments[2] = new ArrayList<>(sound.keySet())
                .get(Integer.parseInt(segments[2]))
                .toString();
        return String.join("/", segments);
    }
}
