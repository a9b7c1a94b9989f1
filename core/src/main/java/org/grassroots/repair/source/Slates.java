package org.grassroots.repair.source;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.grassroots.change.BranchChange;
import org.grassroots.change.Change;
import org.grassroots.change.Slate;
import org.grassroots.fact.Listing;
import org.grassroots.member.MemberId;
import org.grassroots.member.PartyMember;
import org.grassroots.organisation.CommitteePost;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.organisation.Officer;
import org.grassroots.repair.Situation;

/** Who could hold the posts of a branch. Whom to choose is for those who elect; these are the first who come to mind. */
final class Slates {
    private static final List<CommitteePost> POSTS = List.of(
            CommitteePost.SECRETARY,
            CommitteePost.ORGANISATION,
            CommitteePost.PUBLICITY,
            CommitteePost.DISCIPLINE_INSPECTION);

    private final Situation situation;
    private final People people;

    Slates(Situation situation, People people) {
        this.situation = situation;
        this.people = people;
    }

    /**
     * Slates that differ in the secretary: who holds the post already first, then who sits in the committee, then the
     * fittest. With a committee if the roll needs one.
     *
     * @param branch  whose officers stay if they can
     * @param members  of whom the secretary is one
     * @param most  how many
     */
    List<Slate> of(CompoundBranch branch, Collection<MemberId> members, int most) {
        List<MemberId> secretaries =
                branch.secretaries().items().stream().map(Officer::member).toList();
        List<PartyMember> seated = People.fittest(people.all(seatedIn(branch)));
        List<PartyMember> staying = seated.stream()
                .filter(member -> secretaries.contains(member.id()))
                .toList();
        List<PartyMember> inOrder = People.inTurn(staying, People.inTurn(seated, People.fittest(people.all(members))));
        boolean withCommittee = branch.kind().hasRoll() && needsCommittee(members);
        int seats = Math.max(POSTS.size(), Math.min(seated.size(), most()));
        return inOrder.stream()
                .filter(member -> members.contains(member.id()))
                .limit(most)
                .map(secretary -> new Slate(
                        secretary.id(),
                        deputies(branch, secretary, inOrder),
                        withCommittee ? Optional.of(committee(secretary, inOrder, seats)) : Optional.empty()))
                .toList();
    }

    private static Set<MemberId> seatedIn(CompoundBranch branch) {
        Set<MemberId> seated = new LinkedHashSet<>();
        branch.secretaries().items().forEach(officer -> seated.add(officer.member()));
        branch.deputies().items().forEach(officer -> seated.add(officer.member()));
        branch.committee()
                .value()
                .ifPresent(committee -> committee.seats().items().forEach(seat -> seated.add(seat.member())));
        return seated;
    }

    boolean needsCommittee(Collection<MemberId> members) {
        int least = situation.count("committee.min-full-members").orElse(Integer.MAX_VALUE);
        return People.full(people.all(members)) >= least;
    }

    /** One deputy stays at the most. */
    private static List<MemberId> deputies(CompoundBranch branch, PartyMember secretary, List<PartyMember> fit) {
        List<MemberId> before =
                branch.deputies().items().stream().map(Officer::member).toList();
        return fit.stream()
                .map(PartyMember::id)
                .filter(member -> before.contains(member) && !member.equals(secretary.id()))
                .limit(1)
                .toList();
    }

    private int most() {
        return situation.count("committee.usual-max-seats").orElse(Integer.MAX_VALUE);
    }

    /** One person for each post where there are enough, else some hold two. */
    private static Map<MemberId, Set<CommitteePost>> committee(PartyMember secretary, List<PartyMember> fit, int most) {
        List<MemberId> people = new ArrayList<>(List.of(secretary.id()));
        fit.stream()
                .map(PartyMember::id)
                .filter(id -> !id.equals(secretary.id()))
                .forEach(people::add);
        int seats = Math.min(people.size(), most);
        Map<MemberId, Set<CommitteePost>> committee = new LinkedHashMap<>();
        for (int seat = 0; seat < seats; seat++) {
            Set<CommitteePost> posts = new LinkedHashSet<>();
            posts.add(seat < POSTS.size() ? POSTS.get(seat) : CommitteePost.ORDINARY);
            committee.put(people.get(seat), posts);
        }
        for (int post = seats; post < POSTS.size(); post++) {
            // Not the secretary's, where anybody else is there.
            committee.get(people.get(Math.max(0, seats - 1 - (post - seats)))).add(POSTS.get(post));
        }
        return committee;
    }

    /** The slate with one more person: on the committee, else as the deputy. */
    static Slate with(Slate slate, MemberId member) {
        if (slate.seats().isEmpty()) {
            return slate.secretary().equals(member)
                    ? slate
                    : new Slate(slate.secretary(), List.of(member), Optional.empty());
        }
        Map<MemberId, Set<CommitteePost>> seats =
                new LinkedHashMap<>(slate.seats().get());
        seats.putIfAbsent(member, Set.of(CommitteePost.ORDINARY));
        return new Slate(slate.secretary(), slate.deputies(), Optional.of(seats));
    }

    /** Where the working group of a branch is on record, the record that it is the committee. */
    static Optional<Change> workingGroup(CompoundBranch branch, Slate slate) {
        return slate.seats()
                .filter(seats -> branch.workingGroup().isKnown())
                .map(seats -> new BranchChange.Correct(CompoundBranch.builder()
                        .from(branch)
                        .workingGroup(Listing.of(List.copyOf(seats.keySet())))
                        .build()));
    }
}
