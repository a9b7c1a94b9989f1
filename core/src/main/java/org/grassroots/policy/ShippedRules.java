package org.grassroots.policy;

import java.util.List;
import org.grassroots.rule.Rule;

/** Every rule the library ships, for packs to list. */
public final class ShippedRules {
    // One instance of each, so that packs read twice are equal.
    private static final List<Rule<?>> ALL = List.of(
            new BranchMinMembers(),
            new BranchMaxMembers(),
            new CommitteeRequired(),
            new SecretaryStanding(),
            new CompoundBranchRequired(),
            new CompoundTemporaryBranch());

    private ShippedRules() {}

    /** In the order of the rule tables; each has an id of its own. */
    public static List<Rule<?>> all() {
        return ALL;
    }
}
