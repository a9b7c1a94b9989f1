package org.grassroots.pack;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import org.grassroots.rule.RuleId;

/** Tries whether the parts of a pack, and the pack and its base, fit together. */
final class PackTrial {
    private PackTrial() {}

    /**
     * @throws IllegalArgumentException if a rule is listed twice, or one is specialised, suspended or repeated that the
     *     base does not state or states already
     */
    static void check(RulePack pack) {
        Set<RuleId> below = new TreeSet<>();
        pack.base()
                .ifPresent(base -> base.allRules()
                        .forEach(stated -> below.add(stated.entry().rule().id())));
        Set<RuleId> own = new LinkedHashSet<>();
        for (RuleEntry entry : pack.rules()) {
            RuleId id = entry.rule().id();
            checkArgument(own.add(id), "pack '%s' lists rule '%s' twice", pack.id(), id);
            entry.specialises()
                    .ifPresent(special -> checkArgument(
                            below.contains(special.rule()),
                            "rule '%s' of pack '%s' specialises '%s', which no base of the pack states",
                            id,
                            pack.id(),
                            special.rule()));
            checkArgument(
                    !below.contains(id) || entry.specialises().isPresent(),
                    "rule '%s' is stated by a base of pack '%s' already; to change it the pack must say that it specialises it",
                    id,
                    pack.id());
        }
        for (Suspension suspension : pack.suspensions()) {
            checkArgument(
                    below.contains(suspension.rule()),
                    "pack '%s' suspends rule '%s', which no base of the pack states",
                    pack.id(),
                    suspension.rule());
        }
    }
}
