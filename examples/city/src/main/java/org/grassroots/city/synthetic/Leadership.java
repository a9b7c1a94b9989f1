package org.grassroots.city.synthetic;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.grassroots.fact.Answer;
import org.grassroots.fact.Known;
import org.grassroots.fact.Listing;
import org.grassroots.member.Capacity;
import org.grassroots.member.MemberId;
import org.grassroots.member.MemberStatus;
import org.grassroots.member.PartyMember;
import org.grassroots.organisation.BranchKind;
import org.grassroots.organisation.Committee;
import org.grassroots.organisation.CommitteePost;
import org.grassroots.organisation.CommitteeSeat;
import org.grassroots.organisation.Officer;
import org.grassroots.organisation.SelectionMode;

/** Finds the leaders of one branch among its members. */
final class Leadership {
    private final Setting setting;
    private final LeadershipRatios ratios;
    private final Dice dice;
    private final BranchKind kind;
    private final Optional<MemberId> leadingCadre;
    private final LocalDate since;
    private final SelectionMode selection;
    private final List<PartyMember> members;
    /** Those who may hold a post, in the order in which they are asked. */
    private final List<PartyMember> eligible;

    /**
     * @param members  the roll, or those who take part
     * @param since  the day of the election or appointment
     */
    Leadership(
            Setting setting,
            Dice dice,
            BranchKind kind,
            List<PartyMember> members,
            Optional<MemberId> leadingCadre,
            LocalDate since) {
        this.setting = setting;
        this.ratios = setting.ratios().leadership();
        this.dice = dice;
        this.kind = kind;
        this.members = members;
        this.leadingCadre = leadingCadre;
        this.since = since;
        this.selection = selection();
        this.eligible = dice.shuffled(members.stream()
                .filter(member -> member.isFull().and(member.votingRights()) == Answer.YES)
                .filter(member -> !leadingCadre.equals(Optional.of(member.id())))
                .toList());
    }

    private SelectionMode selection() {
        if (kind.hasRoll()) {
            return dice.chance(ratios.assigned()) ? SelectionMode.ASSIGNED : SelectionMode.ELECTED;
        }
        return dice.chance(ratios.electedTemporary()) ? SelectionMode.ELECTED : SelectionMode.APPOINTED;
    }

    Leaders leaders() {
        Optional<PartyMember> secretary = secretary();
        boolean committee = hasCommittee();
        Optional<PartyMember> deputy = dice.chance(ratios.deputy()) ? next(secretary) : Optional.empty();
        List<CommitteeSeat> seats = committee ? seats(secretary, deputy) : List.of();

        List<Officer> secretaries = new ArrayList<>();
        secretary.ifPresent(member -> secretaries.add(officer(member.id(), selection)));
        if (secretary.isPresent() && dice.chance(ratios.twoSecretaries())) {
            next(secretary).ifPresent(member -> secretaries.add(officer(member.id(), selection)));
        }
        List<Officer> deputies = new ArrayList<>();
        deputy.ifPresent(member -> deputies.add(officer(member.id(), selection)));
        if (!committee && deputy.isEmpty()) {
            leadingCadre.ifPresent(cadre -> deputies.add(officer(cadre, SelectionMode.ASSIGNED)));
        }

        return new Leaders(
                unknownIn(ratios.unknownSecretary(), secretaries),
                unknownIn(ratios.unknownDeputies(), deputies),
                committee(seats),
                workingGroup(secretaries, deputies, seats));
    }

    private Optional<PartyMember> secretary() {
        if (dice.chance(ratios.vacant())) {
            return Optional.empty();
        }
        boolean fromOutside = kind == BranchKind.TEMPORARY && dice.chance(ratios.deployedSecretary());
        boolean early = dice.chance(ratios.shortStanding());
        return eligible.stream()
                .filter(member -> fromOutside && isDeployed(member))
                .findFirst()
                .or(() -> eligible.stream()
                        .filter(member -> early && isRecent(member))
                        .findFirst())
                .or(() -> eligible.stream()
                        .filter(member -> !isRecent(member) && member.suitableAsSecretary() == Answer.YES)
                        .findFirst())
                .or(() -> eligible.stream().filter(member -> !isRecent(member)).findFirst());
    }

    private static boolean isDeployed(PartyMember member) {
        return member.capacities().contains(Capacity.DEPLOYED) == Answer.YES;
    }

    private boolean isRecent(PartyMember member) {
        LocalDate latest = setting.day().minusDays(ratios.standingDays());
        return member.fullSince().map(latest::isBefore).orElse(false);
    }

    private Optional<PartyMember> next(Optional<PartyMember> after) {
        return eligible.stream()
                .filter(member -> !Optional.of(member).equals(after))
                .findFirst();
    }

    private boolean hasCommittee() {
        long full = members.stream()
                .filter(member -> member.status() == MemberStatus.FULL)
                .count();
        boolean due = full >= ratios.fullMembersForCommittee();
        return dice.chance(due ? ratios.committee() : ratios.needlessCommittee());
    }

    private Known<Committee> committee(List<CommitteeSeat> seats) {
        if (dice.chance(ratios.unknownCommittee())) {
            return Known.unknown();
        }
        return seats.isEmpty() ? Known.none() : Known.of(new Committee(Listing.of(seats)));
    }

    private List<CommitteeSeat> seats(Optional<PartyMember> secretary, Optional<PartyMember> deputy) {
        int size = dice.chance(ratios.largeCommittee())
                ? ratios.largeCommitteeSize()
                : dice.between(ratios.committeeFrom(), ratios.committeeTo());
        Set<MemberId> people = new LinkedHashSet<>();
        secretary.ifPresent(member -> people.add(member.id()));
        deputy.ifPresent(member -> people.add(member.id()));
        eligible.stream().limit(size).forEach(member -> people.add(member.id()));
        List<MemberId> elected = people.stream().limit(size).toList();

        List<Set<CommitteePost>> held = new ArrayList<>();
        elected.forEach(member -> held.add(EnumSet.noneOf(CommitteePost.class)));
        int at = secretary.isPresent() ? 0 : 1;
        List<CommitteePost> posts = posts();
        for (int post = at; post < posts.size() && !elected.isEmpty(); post++) {
            held.get((post - at) % elected.size()).add(posts.get(post));
        }
        deputy.ifPresent(member -> held.get(elected.indexOf(member.id())).add(CommitteePost.DEPUTY_SECRETARY));

        List<CommitteeSeat> seats = new ArrayList<>();
        for (int seat = 0; seat < elected.size(); seat++) {
            seats.add(seat(elected.get(seat), held.get(seat), selection));
        }
        leadingCadre.ifPresent(cadre -> seats.add(seat(cadre, Set.of(), SelectionMode.ASSIGNED)));
        return seats;
    }

    private List<CommitteePost> posts() {
        List<CommitteePost> posts =
                new ArrayList<>(List.of(CommitteePost.SECRETARY, CommitteePost.ORGANISATION, CommitteePost.PUBLICITY));
        if (!dice.chance(ratios.missingPost())) {
            posts.add(CommitteePost.DISCIPLINE_INSPECTION);
        }
        return posts;
    }

    private static CommitteeSeat seat(MemberId member, Set<CommitteePost> posts, SelectionMode selection) {
        return CommitteeSeat.builder()
                .member(member)
                .posts(posts.isEmpty() ? Set.of(CommitteePost.ORDINARY) : posts)
                .selection(selection)
                .build();
    }

    private Officer officer(MemberId member, SelectionMode how) {
        return new Officer(member, how, dice.chance(ratios.unknownSince()) ? Optional.empty() : Optional.of(since));
    }

    private Listing<MemberId> workingGroup(
            List<Officer> secretaries, List<Officer> deputies, List<CommitteeSeat> seats) {
        Set<MemberId> people = new LinkedHashSet<>();
        secretaries.forEach(officer -> people.add(officer.member()));
        deputies.forEach(officer -> people.add(officer.member()));
        seats.forEach(seat -> people.add(seat.member()));
        List<MemberId> group = new ArrayList<>(people);
        if (!group.isEmpty() && dice.chance(ratios.otherWorkingGroup())) {
            group.remove(group.size() - 1);
        }
        return unknownIn(ratios.unknownWorkingGroup(), group);
    }

    private <T> Listing<T> unknownIn(double share, List<T> things) {
        return dice.chance(share) ? Listing.unknown() : Listing.of(things);
    }
}
