package org.grassroots.pack;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.grassroots.condition.Condition;
import org.grassroots.parameter.Validity;
import org.grassroots.rule.Demand;
import org.grassroots.rule.Limits;
import org.grassroots.rule.Requirement;
import org.grassroots.text.TextPattern;

/** Tries a rule with every number that its pack gives it, so that what will not do shows when the pack is loaded. */
final class EntryTrial {
    private EntryTrial() {}

    /**
     * @throws IllegalArgumentException if the rule cannot use a number, no day has a value for every number, or a sentence
     *     has a gap that nothing fills
     */
    static void check(RuleEntry entry) {
        List<LocalDate> days = TurningDays.of(entry, Validity.ALWAYS);
        checkArgument(
                !days.isEmpty(),
                "rule '%s' never applies: there is no day (it is in force %s) on which all of %s have a value",
                entry.rule().id(),
                entry.validity(),
                entry.parameters().keySet());
        for (LocalDate day : days) {
            Limits.on(day, entry.parameters())
                    .ifPresent(limits -> check(entry, entry.rule().requirement(limits)));
        }
    }

    private static void check(RuleEntry entry, Requirement<?> requirement) {
        Set<String> asked = new TreeSet<>();
        requirement.demands().forEach(demand -> asked.add(demand.name()));
        checkArgument(
                asked.equals(entry.parts().keySet()),
                "rule '%s' demands %s, but the pack speaks of %s",
                entry.rule().id(),
                asked,
                new TreeSet<>(entry.parts().keySet()));
        for (Demand<?> demand : requirement.demands()) {
            Set<String> filled = new TreeSet<>(Set.of("subject", "missing"));
            addGaps(requirement.applies(), filled);
            addGaps(demand.holds(), filled);
            RulePart part = entry.parts().get(demand.name());
            checkGaps(entry, part.violated(), filled);
            checkGaps(entry, part.undetermined(), filled);
        }
    }

    private static void addGaps(Condition<?> condition, Set<String> filled) {
        for (String quantity : condition.quantities()) {
            filled.addAll(List.of(quantity, quantity + "Limit", quantity + "Margin"));
        }
    }

    private static void checkGaps(RuleEntry entry, TextPattern sentence, Set<String> filled) {
        for (String gap : sentence.gaps()) {
            checkArgument(
                    filled.contains(gap),
                    "rule '%s' fills no gap {%s}; it fills %s",
                    entry.rule().id(),
                    gap,
                    filled);
        }
    }
}
