package org.grassroots.pack;

import static java.util.Objects.requireNonNull;

import org.grassroots.parameter.Citation;
import org.grassroots.parameter.Validity;
import org.grassroots.rule.RuleId;
import org.grassroots.text.Text;

/**
 * That a rule of the base does not bind for a time.
 *
 * @param rule  the rule of the base
 * @param reason  why
 * @param citation  the decision that suspends it
 * @param validity  on which days
 */
public record Suspension(RuleId rule, Text reason, Citation citation, Validity validity) {
    public Suspension {
        requireNonNull(rule, "rule");
        requireNonNull(reason, "reason");
        requireNonNull(citation, "citation");
        requireNonNull(validity, "validity");
    }
}
