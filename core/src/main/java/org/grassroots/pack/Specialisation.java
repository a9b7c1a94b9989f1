package org.grassroots.pack;

import static java.util.Objects.requireNonNull;

import org.grassroots.rule.RuleId;
import org.grassroots.text.Text;

/**
 * That a rule of a pack takes the place of one of its base, for example with a stricter number.
 *
 * @param rule  the rule of the base; its own id if it only changes grade, numbers or wording
 * @param reason  why
 */
public record Specialisation(RuleId rule, Text reason) {
    public Specialisation {
        requireNonNull(rule, "rule");
        requireNonNull(reason, "reason");
    }
}
