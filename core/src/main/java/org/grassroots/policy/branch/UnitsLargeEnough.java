package org.grassroots.policy.branch;

import java.util.List;
import java.util.Set;
import org.grassroots.fact.Interval;
import org.grassroots.missing.Subject;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.organisation.ServedArea;
import org.grassroots.register.RegisterPart;
import org.grassroots.tally.Census;
import org.grassroots.tally.Countable;
import org.grassroots.tally.MemberReach;
import org.grassroots.tally.Tally;
import org.grassroots.text.Text;

/** The units of a branch that have {@code large} full members affiliated here, and so need a branch of their own. */
record UnitsLargeEnough(int large) implements Countable<CompoundBranch> {
    private static final Text TITLE = Text.of("units large enough for a branch of their own", "达到单独成立条件的单位");

    @Override
    public String name() {
        return "unitsLargeEnough";
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
    public Interval bounds(CompoundBranch branch, Census census) {
        return tally(branch, census).count();
    }

    /** A section goes by the id of its compound. */
    @Override
    public Tally tally(CompoundBranch branch, Census census) {
        List<ServedArea> areas = Units.of(branch).areas();
        UnitMembers members = UnitMembers.of(branch, census);
        Tally.Builder tally = new Tally.Builder();
        for (int unit = 0; unit < areas.size(); unit++) {
            int certain = members.certain().get(unit);
            if (certain >= large) {
                tally.counts(Subject.of(Subject.Kind.COMPOUND, areas.get(unit).compound()));
            } else if (!members.isListed(unit) || certain + members.openIn(unit) >= large) {
                tally.open(members.factsOf(unit));
            }
        }
        return tally.build();
    }
}
