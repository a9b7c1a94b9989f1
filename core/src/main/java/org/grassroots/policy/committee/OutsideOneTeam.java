package org.grassroots.policy.committee;

import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.grassroots.fact.Interval;
import org.grassroots.fact.Listing;
import org.grassroots.member.MemberId;
import org.grassroots.missing.Field;
import org.grassroots.missing.MissingFact;
import org.grassroots.missing.Subject;
import org.grassroots.organisation.CommitteeSeat;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.register.RegisterPart;
import org.grassroots.tally.Census;
import org.grassroots.tally.Countable;
import org.grassroots.tally.Tally;
import org.grassroots.tally.Tally.Open;
import org.grassroots.text.Text;

/** Those who belong to only one of committee and working group; unknown until both are known. */
record OutsideOneTeam() implements Countable<CompoundBranch> {
    private static final Text TITLE = Text.of("people in only one of committee and working group", "只在支委会或工作小组其中一方的人员");

    @Override
    public String name() {
        return "inOneOnly";
    }

    @Override
    public Text title() {
        return TITLE;
    }

    @Override
    public Set<RegisterPart> reads() {
        return Set.of();
    }

    @Override
    public Interval bounds(CompoundBranch branch, Census census) {
        return tally(branch, census).count();
    }

    @Override
    public Tally tally(CompoundBranch branch, Census census) {
        Listing<CommitteeSeat> seats = Seats.of(branch);
        List<MissingFact> missing = new ArrayList<>();
        if (!seats.isKnown()) {
            missing.add(Seats.missing(branch));
        }
        if (!branch.workingGroup().isKnown()) {
            missing.add(MissingFact.of(Subject.Kind.BRANCH, branch.id(), Field.WORKING_GROUP));
        }
        if (!missing.isEmpty()) {
            return new Tally(List.of(), List.of(), List.of(new Open(missing, true)));
        }
        Set<MemberId> committee = new LinkedHashSet<>();
        seats.items().forEach(seat -> committee.add(seat.member()));
        Set<MemberId> group = new LinkedHashSet<>(branch.workingGroup().items());
        List<Subject> different = Sets.symmetricDifference(committee, group).stream()
                .map(member -> Subject.of(Subject.Kind.MEMBER, member))
                .toList();
        return new Tally(different, List.of(), List.of());
    }
}
