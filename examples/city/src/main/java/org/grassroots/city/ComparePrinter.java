package org.grassroots.city;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import org.grassroots.pack.RulePack;
import org.grassroots.pack.StatedRule;

/** Prints in what two packs differ on a day. */
final class ComparePrinter {
    private ComparePrinter() {}

    static void print(RulePack one, RulePack other, LocalDate day, CommandRun run) {
        run.say("%s and %s on %s:", one.id(), other.id(), day);
        Set<StatedRule> ofOne = new LinkedHashSet<>(one.rulesOn(day));
        Set<StatedRule> ofOther = new LinkedHashSet<>(other.rulesOn(day));
        print(one, ofOne, ofOther, run);
        print(other, ofOther, ofOne, run);
    }

    private static void print(RulePack pack, Set<StatedRule> here, Set<StatedRule> there, CommandRun run) {
        here.stream()
                .filter(stated -> !there.contains(stated))
                .forEach(stated -> run.say(
                        "only %s: %s, stated by %s",
                        pack.id(), stated.entry().rule().id(), stated.pack().id()));
    }
}
