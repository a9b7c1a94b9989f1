package org.grassroots.policy.branch;

import java.util.List;
import java.util.Set;
import org.grassroots.fact.Answer;
import org.grassroots.missing.Deciders;
import org.grassroots.missing.MissingFact;
import org.grassroots.organisation.BranchKind;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.register.RegisterPart;
import org.grassroots.tally.Census;
import org.grassroots.tally.MemberReach;
import org.grassroots.tally.Trait;
import org.grassroots.text.Text;

/**
 * That of the units of a joint branch none has {@code large} full members affiliated here, and all together have. Both are
 * asked at once: one more member can make a unit large, and can be the one that was wanting.
 */
record SmallUnitsTogetherEnough(int large) implements Trait<CompoundBranch> {
    private static final Text TITLE = Text.of("small units that are enough together", "单位均小而合计足够");

    @Override
    public String name() {
        return "smallUnitsTogetherEnough";
    }

    @Override
    public Text title() {
        return TITLE;
    }

    @Override
    public Set<RegisterPart> reads() {
        return Set.of(RegisterPart.MEMBERS, RegisterPart.MEMBERS_NOT_LISTED, RegisterPart.PLACES);
    }

    @Override
    public MemberReach memberReach() {
        return MemberReach.NEAR;
    }

    @Override
    public Answer holds(CompoundBranch branch, Census census) {
        // Only a joint branch is asked, and the way to the answer is long.
        if (branch.kind() != BranchKind.JOINT) {
            return Answer.NO;
        }
        SmallUnits units = units(branch, census);
        if (units.canBeShown(Set.of())) {
            return Answer.YES;
        }
        return units.canBeRefuted(Set.of()) ? Answer.NO : Answer.UNKNOWN;
    }

    @Override
    public Deciders towardsYes(CompoundBranch branch, Census census) {
        SmallUnits units = units(branch, census);
        return SmallestSets.of(units.members().facts(), units::canBeShown);
    }

    @Override
    public Deciders towardsNo(CompoundBranch branch, Census census) {
        SmallUnits units = units(branch, census);
        List<MissingFact> facts = units.members().facts();
        Deciders tried = SmallestSets.of(facts, units::canBeRefuted);
        // Of many facts not all sets are tried, but a formula knows those that show a large unit.
        return facts.size() <= SmallestSets.FEW ? tried : units.towardsLarge().or(tried);
    }

    private SmallUnits units(CompoundBranch branch, Census census) {
        return new SmallUnits(UnitMembers.of(branch, census), large);
    }
}
