package org.grassroots.policy.term;

import java.util.List;
import org.grassroots.rule.Rule;

/** The rules on terms of office. */
public final class TermRules {
    // One instance of each, so that packs read twice are equal.
    private static final List<Rule<?>> ALL = List.of(new TermCurrent(), new TermReminder());

    private TermRules() {}

    /** In the order of the rule tables; each has an id of its own. */
    public static List<Rule<?>> all() {
        return ALL;
    }
}
