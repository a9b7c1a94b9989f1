package org.grassroots.formation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.grassroots.area.CompoundId;
import org.grassroots.fact.Answer;
import org.grassroots.fact.Listing;
import org.grassroots.formation.Reasoned.Considered;
import org.grassroots.member.Capacity;
import org.grassroots.member.MemberId;
import org.grassroots.member.PartyMember;
import org.grassroots.member.Residence;
import org.grassroots.missing.Subject;
import org.grassroots.organisation.BranchKind;
import org.grassroots.organisation.CommunityOrganisation;
import org.grassroots.organisation.SelectionMode;
import org.grassroots.text.Text;

/** Chooses secretaries: the best candidate of the first circle that has one, and tells why nobody else. */
final class Officers {
    private final Work work;
    private final Map<MemberId, Integer> posts;
    private final Listing<MemberId> communityCommittee;

    Officers(Work work) {
        this.work = work;
        posts = work.town().secretaries();
        communityCommittee =
                work.town().organisation().map(CommunityOrganisation::committee).orElse(Listing.of());
    }

    /** The secretary; empty if nobody can be one, which is told. */
    Optional<MemberId> secretary(Posts of) {
        List<Candidate> candidates = candidates(of);
        List<Considered> considered = new ArrayList<>();
        Optional<Candidate> best =
                candidates.stream().findFirst().filter(first -> first.rung().isCandidate());
        for (Candidate candidate : candidates) {
            boolean isChosen = best.isPresent() && best.get() == candidate;
            considered.add(new Considered(
                    Subject.of(Subject.Kind.MEMBER, candidate.member().id()),
                    isChosen,
                    isChosen ? candidate.rung().title() : passedOver(candidate, best)));
        }
        if (best.isEmpty()) {
            work.impossible(
                    of.subject(),
                    Asked.SECRETARY_PRESENT,
                    List.of(new Lack.Electable(of.subject(), 1)),
                    Text.of(
                            "Branch '" + of.branch()
                                    + "' can have no secretary: it lacks a full member with the right to be elected.",
                            "党支部“" + of.branch() + "”无法产生书记：缺少有被选举权的正式党员。"));
            return Optional.empty();
        }
        posts.merge(best.get().member().id(), 1, Integer::sum);
        work.reason(of.subject(), decision(of, best.get()), considered);
        return Optional.of(best.get().member().id());
    }

    private static Text decision(Posts of, Candidate chosen) {
        Text rung = chosen.rung().title();
        return Text.of(
                "The secretary of branch '" + of.branch() + "' is member '"
                        + chosen.member().id() + "': " + rung.english() + ".",
                "党支部“" + of.branch() + "”书记人选为党员“" + chosen.member().id() + "”：" + rung.simplifiedChinese() + "。");
    }

    private static Text passedOver(Candidate candidate, Optional<Candidate> best) {
        if (!candidate.rung().isCandidate() || best.isEmpty()) {
            return candidate.rung().title();
        }
        if (candidate.member().votingRights() != Answer.YES
                && best.get().member().votingRights() == Answer.YES) {
            return Text.of("nobody said whether he or she may be elected", "被选举权情况未登记");
        }
        if (candidate.rung() != best.get().rung()) {
            return Text.of(
                    "comes after: " + candidate.rung().title().english(),
                    "顺序在后：" + candidate.rung().title().simplifiedChinese());
        }
        if (candidate.standing() != best.get().standing()) {
            return Text.of("not known to have been full for long enough", "转正时间未满规定年限或未登记");
        }
        return candidate.posts() > best.get().posts()
                ? Text.of("leads another branch already", "已担任其他支部书记")
                : Text.of("not longer a full member than the one chosen", "党龄不长于入选者");
    }

    /** The best first. */
    private List<Candidate> candidates(Posts of) {
        Map<MemberId, PartyMember> pool = new TreeMap<>(NaturalOrder.ofIds());
        for (CompoundId compound : of.served()) {
            work.town().site(compound).residents().forEach(member -> pool.put(member.id(), member));
        }
        of.own().forEach(id -> pool.put(id, work.town().member(id)));
        communityCommittee.items().forEach(id -> pool.put(id, work.town().member(id)));
        return pool.values().stream()
                .map(member -> Candidate.of(
                        member,
                        rung(member, of),
                        work.asked().standing(),
                        work.day(),
                        posts.getOrDefault(member.id(), 0)))
                .sorted(Candidate.BEST_FIRST)
                .toList();
    }

    private Rung rung(PartyMember member, Posts of) {
        if (member.isFull() != Answer.YES) {
            return Rung.NOT_FULL;
        }
        if (member.votingRights() == Answer.NO) {
            return Rung.NOT_ELECTABLE;
        }
        boolean livesThere =
                member.residence() instanceof Residence.In home && of.served().contains(home.compound());
        Answer first = member.capacities().contains(Capacity.DIRECTLY_MANAGED).and(member.suitableAsSecretary());
        if (livesThere && first == Answer.YES) {
            return Rung.DIRECTLY_MANAGED;
        }
        if (communityCommittee.items().contains(member.id())) {
            return Rung.COMMUNITY_COMMITTEE;
        }
        if (livesThere && member.capacities().contains(Capacity.IN_SERVICE) == Answer.YES) {
            return Rung.IN_SERVICE;
        }
        if (livesThere && first == Answer.UNKNOWN && isOwn(member, of)) {
            return Rung.PERHAPS_DIRECTLY_MANAGED;
        }
        return isOwn(member, of) ? Rung.OF_THE_BRANCH : Rung.NONE;
    }

    private static boolean isOwn(PartyMember member, Posts of) {
        return of.kind() == BranchKind.TEMPORARY || of.own().contains(member.id());
    }

    /** How somebody comes to a post of the branch. */
    static SelectionMode selection(MemberId member, Posts of) {
        if (!of.kind().hasRoll()) {
            return SelectionMode.APPOINTED;
        }
        return of.own().contains(member) ? SelectionMode.ELECTED : SelectionMode.ASSIGNED;
    }
}
