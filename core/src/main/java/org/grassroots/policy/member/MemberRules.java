package org.grassroots.policy.member;

import java.util.List;
import org.grassroots.rule.Rule;

/** The shipped rules on members. */
public final class MemberRules {
    private static final List<Rule<?>> ALL =
            List.of(new OneAffiliation(), new Placed(), new ShouldTransfer(), new InBuildingGroup());

    private MemberRules() {}

    /** In the order of the rule tables. */
    public static List<Rule<?>> all() {
        return ALL;
    }
}
