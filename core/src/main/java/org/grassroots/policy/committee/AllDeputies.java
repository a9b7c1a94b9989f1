package org.grassroots.policy.committee;

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
import org.grassroots.organisation.CommitteePost;
import org.grassroots.organisation.CommitteeSeat;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.register.RegisterPart;
import org.grassroots.tally.Census;
import org.grassroots.tally.Countable;
import org.grassroots.tally.Tally;
import org.grassroots.tally.Tally.Open;
import org.grassroots.text.Text;

/** The deputy secretaries of a branch with a committee: those it lists and those who hold the post in the committee. */
record AllDeputies() implements Countable<CompoundBranch> {
    private static final Text TITLE = Text.of("deputy secretaries in or beside the committee", "副书记（含支委会内）");

    @Override
    public String name() {
        return "allDeputies";
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
        Set<MemberId> deputies = new LinkedHashSet<>();
        List<Open> open = new ArrayList<>();
        branch.deputies().items().forEach(officer -> deputies.add(officer.member()));
        if (!branch.deputies().isKnown()) {
            open.add(new Open(List.of(MissingFact.of(Subject.Kind.BRANCH, branch.id(), Field.DEPUTIES)), true));
        }
        Listing<CommitteeSeat> seats = Seats.of(branch);
        for (CommitteeSeat seat : seats.items()) {
            if (seat.posts().contains(CommitteePost.DEPUTY_SECRETARY)) {
                deputies.add(seat.member());
            }
        }
        if (!seats.isKnown()) {
            open.add(new Open(List.of(Seats.missing(branch)), true));
        }
        return new Tally(
                deputies.stream()
                        .map(member -> Subject.of(Subject.Kind.MEMBER, member))
                        .toList(),
                List.of(),
                open);
    }
}
