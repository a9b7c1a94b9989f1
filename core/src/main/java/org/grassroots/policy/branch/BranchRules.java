package org.grassroots.policy.branch;

import java.util.List;
import org.grassroots.rule.Rule;

/** The rules of branches. */
public final class BranchRules {
    private static final List<Rule<?>> ALL = List.of(
            new BranchMinMembers(),
            new BranchMaxMembers(),
            new JointUnits(),
            new JointBasis(),
            new TemporaryApproved(),
            new TemporaryMinMembers(),
            new TemporarySecretaryAppointed(),
            new TemporaryPowers(),
            new TemporaryLapsed(),
            new ApprovalInTime(),
            new Subordination());

    private BranchRules() {}

    /** In the order of the rule tables; each has an id of its own. */
    public static List<Rule<?>> all() {
        return ALL;
    }
}
