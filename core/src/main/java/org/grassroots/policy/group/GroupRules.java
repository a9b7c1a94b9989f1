package org.grassroots.policy.group;

import java.util.List;
import org.grassroots.rule.Rule;

/** The shipped rules on building groups. */
public final class GroupRules {
    private static final List<Rule<?>> ALL = List.of(
            new ShouldDivide(),
            new Partition(),
            new Composition(),
            new Leader(),
            new PerBuilding(),
            new MicroGridHead(),
            new ResponsibilityAreaAssigned());

    private GroupRules() {}

    /** In the order of the rule tables. */
    public static List<Rule<?>> all() {
        return ALL;
    }
}
