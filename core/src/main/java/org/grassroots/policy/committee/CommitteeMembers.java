package org.grassroots.policy.committee;

import java.util.List;
import java.util.Set;
import org.grassroots.fact.Interval;
import org.grassroots.fact.Listing;
import org.grassroots.member.MemberId;
import org.grassroots.missing.Subject;
import org.grassroots.organisation.CommitteeSeat;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.register.RegisterPart;
import org.grassroots.tally.Census;
import org.grassroots.tally.Countable;
import org.grassroots.tally.Tally;
import org.grassroots.text.Text;

/** The members of a branch's committee; who has two seats counts once. */
record CommitteeMembers() implements Countable<CompoundBranch> {
    private static final Text TITLE = Text.of("committee members", "支部委员");

    @Override
    public String name() {
        return "committeeMembers";
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
        Listing<CommitteeSeat> seats = Seats.of(branch);
        List<CommitteeSeat> items = seats.items();
        int members = 0;
        for (int at = 0; at < items.size(); at++) {
            members += isFirst(items, at) ? 1 : 0;
        }
        return seats.isKnown() ? Interval.exactly(members) : Interval.atLeast(members);
    }

    /** Committees are small, so that looking back costs less than a set. */
    private static boolean isFirst(List<CommitteeSeat> seats, int at) {
        for (int before = 0; before < at; before++) {
            if (seats.get(before).member().equals(seats.get(at).member())) {
                return false;
            }
        }
        return true;
    }

    @Override
    public Tally tally(CompoundBranch branch, Census census) {
        Listing<CommitteeSeat> seats = Seats.of(branch);
        List<Subject> counted = seats.items().stream()
                .map(CommitteeSeat::member)
                .distinct()
                .map((MemberId member) -> Subject.of(Subject.Kind.MEMBER, member))
                .toList();
        return new Tally(
                counted,
                List.of(),
                seats.isKnown() ? List.of() : List.of(new Tally.Open(List.of(Seats.missing(branch)), true)));
    }
}
