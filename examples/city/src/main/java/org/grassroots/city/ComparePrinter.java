package org.grassroots.city;

import java.time.LocalDate;
import org.grassroots.comparison.PackComparison;
import org.grassroots.pack.RulePack;
import org.grassroots.text.Language;

/** Prints in what two packs differ on a day, and the smallest compound on which they disagree. */
final class ComparePrinter {
    private ComparePrinter() {}

    static void print(RulePack one, RulePack other, LocalDate day, Language language, CommandRun run) {
        PackComparison.of(one, other, day).lines(language).forEach(line -> run.say("%s", line));
    }
}
