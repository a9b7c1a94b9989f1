package org.grassroots.policy.community;

import java.util.List;
import org.grassroots.rule.Rule;

/** The rules of the community as a whole. */
public final class CommunityRules {
    private static final List<Rule<?>> ALL =
            List.of(new OrganisationRequired(), new CommunityLevelFits(), new ResidentsCommitteeSize());

    private CommunityRules() {}

    /** In the order of the rule tables; each has an id of its own. */
    public static List<Rule<?>> all() {
        return ALL;
    }
}
