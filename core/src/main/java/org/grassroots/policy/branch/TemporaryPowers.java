package org.grassroots.policy.branch;

import java.util.List;
import java.util.Set;
import org.grassroots.condition.Conditions;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.record.BranchAct;
import org.grassroots.rule.BasicRule;
import org.grassroots.rule.Demand;
import org.grassroots.rule.Limits;
import org.grassroots.rule.Requirement;
import org.grassroots.rule.Subjects;
import org.grassroots.tally.Populations;
import org.grassroots.text.Text;

/** A temporary branch does nothing that only a branch with a roll may do; of some acts, nothing as a rule. */
final class TemporaryPowers extends BasicRule<CompoundBranch> {
    private static final ActsRecorded EXCLUDED = new ActsRecorded(
            "excludedActs",
            Text.of("acts of collecting dues, electing delegates or re-election", "收缴党费、选举代表、换届的记录"),
            Set.of(BranchAct.Kind.COLLECTED_DUES, BranchAct.Kind.ELECTED_DELEGATES, BranchAct.Kind.HELD_REELECTION));
    private static final ActsRecorded AS_A_RULE = new ActsRecorded(
            "generalActs",
            Text.of("acts of admitting or disciplining members", "发展党员、处分处置党员的记录"),
            Set.of(BranchAct.Kind.ADMITTED_MEMBER, BranchAct.Kind.DISCIPLINED_MEMBER));

    TemporaryPowers() {
        super("temporary.powers", Subjects.branches());
    }

    @Override
    public Requirement<CompoundBranch> requirement(Limits limits) {
        return Requirement.of(
                Conditions.is(Populations.temporary()),
                List.of(
                        new Demand<>("no-excluded-acts", Conditions.exactly(EXCLUDED, 0)),
                        new Demand<>("no-general-acts", Conditions.exactly(AS_A_RULE, 0))));
    }
}
