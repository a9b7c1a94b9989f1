package org.grassroots.policy.committee;

import java.util.List;
import org.grassroots.rule.Rule;

/** The rules on committees, secretaries and deputies. */
public final class CommitteeRules {
    // One instance of each, so that packs read twice are equal.
    private static final List<Rule<?>> ALL = List.of(
            new CommitteeRequired(),
            new CommitteeNotRequired(),
            new CommitteeSize(),
            new CommitteePosts(),
            new SecretaryPresent(),
            new SecretaryEligible(),
            new SecretaryStanding(),
            new CrewOneTeam());

    private CommitteeRules() {}

    /** In the order of the rule tables; each has an id of its own. */
    public static List<Rule<?>> all() {
        return ALL;
    }
}
