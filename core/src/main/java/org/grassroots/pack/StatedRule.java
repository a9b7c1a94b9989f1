package org.grassroots.pack;

import static java.util.Objects.requireNonNull;

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
}
