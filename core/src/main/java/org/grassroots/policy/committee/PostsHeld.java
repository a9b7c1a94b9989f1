package org.grassroots.policy.committee;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.grassroots.fact.Interval;
import org.grassroots.fact.Listing;
import org.grassroots.member.MemberId;
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

/** How many of the posts that a committee must have are held; one member may hold several. */
record PostsHeld() implements Countable<CompoundBranch> {
    private static final Text TITLE = Text.of("required committee posts that are held", "已落实的支委会必设职务");

    /** The posts a committee must have (branch regulations Art. 20), each with what is said where nobody holds it. */
    static final Map<CommitteePost, Text> REQUIRED = ImmutableMap.of(
            CommitteePost.SECRETARY, Text.of("no secretary in the committee", "缺支部书记"),
            CommitteePost.ORGANISATION, Text.of("no member for organisation", "缺组织委员"),
            CommitteePost.PUBLICITY, Text.of("no member for publicity", "缺宣传委员"),
            CommitteePost.DISCIPLINE_INSPECTION, Text.of("no member for discipline inspection", "缺纪检委员"));

    @Override
    public String name() {
        return "postsHeld";
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
        if (!seats.isKnown()) {
            // Every post hangs on the one list.
            Open open = new Open(List.of(Seats.missing(branch)), false);
            return new Tally(List.of(), List.of(), Collections.nCopies(REQUIRED.size(), open));
        }
        List<Subject> counted = new ArrayList<>();
        List<Tally.Excluded> vacant = new ArrayList<>();
        REQUIRED.forEach((post, lacking) -> {
            Optional<MemberId> holder = seats.items().stream()
                    .filter(seat -> seat.posts().contains(post))
                    .map(CommitteeSeat::member)
                    .findFirst();
            if (holder.isPresent()) {
                counted.add(Subject.of(Subject.Kind.MEMBER, holder.get()));
            } else {
                vacant.add(new Tally.Excluded(Subject.of(Subject.Kind.BRANCH, branch.id()), lacking));
            }
        });
        return new Tally(counted, vacant, List.of());
    }
}
