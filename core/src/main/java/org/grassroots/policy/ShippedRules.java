package org.grassroots.policy;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.grassroots.policy.branch.BranchRules;
import org.grassroots.policy.committee.CommitteeRules;
import org.grassroots.policy.community.CommunityRules;
import org.grassroots.policy.compound.CompoundRules;
import org.grassroots.policy.group.GroupRules;
import org.grassroots.policy.household.HouseholdRules;
import org.grassroots.policy.meeting.MeetingRules;
import org.grassroots.policy.member.MemberRules;
import org.grassroots.policy.term.TermRules;
import org.grassroots.rule.Rule;

/** Every rule the library ships, for packs to list. */
public final class ShippedRules {
    // One instance of each, so that packs read twice are equal.
    private static final List<Rule<?>> ALL = ImmutableList.<Rule<?>>builder()
            .addAll(CommunityRules.all())
            .addAll(BranchRules.all())
            .addAll(CommitteeRules.all())
            .addAll(TermRules.all())
            .addAll(MeetingRules.all())
            .addAll(CompoundRules.all())
            .addAll(MemberRules.all())
            .addAll(GroupRules.all())
            .addAll(HouseholdRules.all())
            .build();

    private ShippedRules() {}

    /** Family by family, each in the order of the rule tables; each has an id of its own. */
    public static List<Rule<?>> all() {
        return ALL;
    }
}
