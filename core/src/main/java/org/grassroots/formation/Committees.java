package org.grassroots.formation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.grassroots.fact.Answer;
import org.grassroots.formation.Reasoned.Considered;
import org.grassroots.member.MemberId;
import org.grassroots.member.PartyMember;
import org.grassroots.missing.Subject;
import org.grassroots.organisation.CommitteePost;
import org.grassroots.text.Text;

/** Fills the committees of branches that need one: a seat for each post, as far as there are members for them. */
final class Committees {
    /** The posts that must be held beside the secretary's (branch regulations Art. 20), in the order they are filled. */
    private static final List<CommitteePost> POSTS =
            List.of(CommitteePost.ORGANISATION, CommitteePost.PUBLICITY, CommitteePost.DISCIPLINE_INSPECTION);

    private final Work work;

    Committees(Work work) {
        this.work = work;
    }

    /** Whether a branch with this roll needs a committee. */
    boolean isNeeded(Posts of) {
        OptionalInt from = work.asked().committee();
        return of.kind().hasRoll() && from.isPresent() && fullMembers(of).size() >= from.getAsInt();
    }

    private List<PartyMember> fullMembers(Posts of) {
        return of.own().stream()
                .map(work.town()::member)
                .filter(member -> member.isFull() == Answer.YES)
                .toList();
    }

    /** The seats, the secretary's first. */
    Map<MemberId, Set<CommitteePost>> seats(Posts of, MemberId secretary) {
        List<PartyMember> others = fullMembers(of).stream()
                .filter(member -> !member.id().equals(secretary) && member.votingRights() != Answer.NO)
                .map(member ->
                        Candidate.of(member, Rung.OF_THE_BRANCH, work.asked().standing(), work.day(), 0))
                .sorted(Candidate.BEST_FIRST)
                .map(Candidate::member)
                .toList();
        int least = work.asked().leastSeats();
        int wanted = Math.max(least, Math.min(1 + POSTS.size(), work.asked().usualSeats()));
        int seats = Math.min(wanted, 1 + others.size());
        Map<MemberId, Set<CommitteePost>> filled = new LinkedHashMap<>();
        filled.put(secretary, EnumSet.of(CommitteePost.SECRETARY));
        for (int seat = 1; seat < seats; seat++) {
            CommitteePost post = seat <= POSTS.size() ? POSTS.get(seat - 1) : CommitteePost.ORDINARY;
            filled.put(others.get(seat - 1).id(), EnumSet.of(post));
        }
        List<MemberId> holders = List.copyOf(filled.keySet());
        for (int post = seats - 1; post < POSTS.size(); post++) {
            filled.get(holders.get(seats - 1)).add(POSTS.get(post));
        }
        tell(of, filled, others);
        tellIfTooFew(of, least - seats);
        return filled;
    }

    private void tell(Posts of, Map<MemberId, Set<CommitteePost>> filled, List<PartyMember> others) {
        List<Considered> considered = new ArrayList<>();
        for (PartyMember member : others) {
            Optional<Set<CommitteePost>> posts = Optional.ofNullable(filled.get(member.id()));
            considered.add(new Considered(
                    Subject.of(Subject.Kind.MEMBER, member.id()),
                    posts.isPresent(),
                    posts.isPresent()
                            ? Text.of("longest in full membership of those left", "其余人选中党龄最长")
                            : Text.of("all posts are held by members of longer standing", "各职务已由党龄更长的党员担任")));
        }
        work.reason(
                of.subject(),
                Text.of(
                        "Branch '" + of.branch() + "' has enough full members for a committee; it gets " + filled.size()
                                + " seats.",
                        "党支部“" + of.branch() + "”正式党员人数达到设立委员会的规定，设委员" + filled.size() + "名。"),
                considered);
    }

    private void tellIfTooFew(Posts of, int more) {
        if (more > 0) {
            Lack lack = new Lack.Electable(of.subject(), more);
            work.impossible(
                    of.subject(),
                    Asked.COMMITTEE_SIZE,
                    List.of(lack),
                    Text.of(
                            "The committee of branch '" + of.branch() + "' cannot be filled: it lacks "
                                    + lack.words().english() + ".",
                            "党支部“" + of.branch() + "”委员会人数不足：缺少" + lack.words().simplifiedChinese() + "。"));
        }
    }
}
