package org.grassroots.pack;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;

/**
 * A rule with the pack that states it, which may be a base of the pack that is judged by.
 *
 * @param pack  who states it
 * @param entry  what is stated
 */
public record StatedRule(RulePack pack, RuleEntry entry) {
    public StatedRule {
        requireNonNull(pack, "pack");
        requireNonNull(entry, "entry");
    }

    /**
     * The days from which the rule binds, or binds with other numbers, within those of its pack. Where it binds from no
     * first day, some day stands for those before the first change.
     */
    public List<LocalDate> turningDays() {
        return TurningDays.of(entry, pack.validity());
    }
}
