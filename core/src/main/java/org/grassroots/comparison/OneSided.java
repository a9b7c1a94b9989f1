package org.grassroots.comparison;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.grassroots.pack.StatedRule;
import org.grassroots.rule.RuleId;

/**
 * A rule that binds under one pack and not under the other.
 *
 * @param rule  as the one states it
 * @param why  why it does not bind under the other
 * @param replacedBy  the rule that takes its place there, if it was specialised
 */
public record OneSided(StatedRule rule, Why why, Optional<RuleId> replacedBy) {

    /** Why a rule does not bind under a pack. */
    public enum Why {
        /** Neither the pack nor its bases know it. */
        NOT_STATED,
        /** The pack or a base of it suspends it. */
        SUSPENDED,
        /** Another rule takes its place. */
        SPECIALISED,
        /** It is stated, but it, its numbers or its pack are not in force on the day. */
        NOT_IN_FORCE
    }

    public OneSided {
        requireNonNull(rule, "rule");
        requireNonNull(why, "why");
        requireNonNull(replacedBy, "replacedBy");
    }
}
