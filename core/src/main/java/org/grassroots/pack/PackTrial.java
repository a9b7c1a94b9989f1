package org.grassroots.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.grassroots.pack.PackProblem.Code;
import org.grassroots.rule.RuleId;

/** Tries whether the parts of a pack, and the pack and its base, fit together. */
final class PackTrial {
    private final RulePack pack;
    /** Which pack states a rule below. */
    private final Map<RuleId, String> below = new LinkedHashMap<>();

    private final List<PackProblem> problems = new ArrayList<>();

    private PackTrial(RulePack pack) {
        this.pack = pack;
        pack.base()
                .ifPresent(base -> base.allRules()
                        .forEach(stated -> below.put(
                                stated.entry().rule().id(), stated.pack().id())));
    }

    /**
     * @throws InvalidPackException if a rule is listed twice or never in force; if one is specialised, suspended or
     *     repeated that no base states or one states already; or if two rules that must hold contradict each other
     */
    static void check(RulePack pack) {
        PackTrial trial = new PackTrial(pack);
        trial.tryRules();
        trial.trySuspensions();
        if (trial.problems.isEmpty()) {
            trial.problems.addAll(Contradictions.of(pack));
        }
        if (!trial.problems.isEmpty()) {
            throw new InvalidPackException(pack.id(), trial.problems);
        }
    }

    private void tryRules() {
        Set<RuleId> own = new LinkedHashSet<>();
        for (int at = 0; at < pack.rules().size(); at++) {
            RuleEntry entry = pack.rules().get(at);
            RuleId id = entry.rule().id();
            String place = "/rules/" + at;
            if (!own.add(id)) {
                note(Code.DUPLICATE_ID, place + "/id", "rule '" + id + "' is listed twice", "a pack lists a rule once");
            }
            if (entry.specialises().isPresent()) {
                RuleId special = entry.specialises().get().rule();
                tryStated(special, place + (special.equals(id) ? "/id" : "/of"), "specialised");
            } else if (below.containsKey(id)) {
                note(
                        Code.CONFLICT,
                        place + "/effect",
                        "rule '%s' is added, but pack '%s' states it already".formatted(id, below.get(id)),
                        "to change it, the pack must say that it specialises it, and why");
            }
            if (TurningDays.of(entry, pack.validity()).isEmpty()) {
                note(
                        Code.CONFLICT,
                        place,
                        "rule '%s' is never in force: it is %s, its pack %s"
                                .formatted(id, entry.validity(), pack.validity()),
                        "there must be a day on which both are, and all numbers have a value");
            }
        }
    }

    private void trySuspensions() {
        for (int at = 0; at < pack.suspensions().size(); at++) {
            Suspension suspension = pack.suspensions().get(at);
            String place = "/suspends/" + at;
            tryStated(suspension.rule(), place + "/rule", "suspended");
            if (suspension.validity().and(pack.validity()).isEmpty()) {
                note(
                        Code.CONFLICT,
                        place,
                        "the suspension of '%s' is never in force: it is %s, its pack %s"
                                .formatted(suspension.rule(), suspension.validity(), pack.validity()),
                        "there must be a day on which both are");
            }
        }
    }

    private void tryStated(RuleId rule, String pointer, String done) {
        if (!below.containsKey(rule)) {
            note(
                    Code.DANGLING_ID,
                    pointer,
                    "rule '%s' is %s, but no base of pack '%s' states it".formatted(rule, done, pack.id()),
                    below.isEmpty()
                            ? "its bases state none"
                            : "they state "
                                    + below.keySet().stream().map(RuleId::value).collect(Collectors.joining(", ")));
        }
    }

    private void note(Code code, String pointer, String met, String expected) {
        problems.add(new PackProblem(code, pointer, met, expected));
    }
}
