package org.grassroots.formation;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.grassroots.area.CompoundId;
import org.grassroots.change.BranchChange;
import org.grassroots.change.Change;
import org.grassroots.change.OfficerChange;
import org.grassroots.change.Slate;
import org.grassroots.fact.Answer;
import org.grassroots.fact.Listing;
import org.grassroots.member.MemberId;
import org.grassroots.organisation.BranchId;
import org.grassroots.organisation.BranchKind;
import org.grassroots.organisation.CommitteePost;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.organisation.Officer;
import org.grassroots.organisation.SelectionMode;

/** Fills the posts that are known to be vacant in branches that are there already, and forms committees they need. */
final class Vacancies {
    private final Work work;
    private final Officers officers;
    private final Committees committees;

    Vacancies(Work work, Officers officers) {
        this.work = work;
        this.officers = officers;
        committees = new Committees(work);
    }

    void fill() {
        for (BranchId id : work.town().branches()) {
            CompoundBranch branch = work.draft().register().branch(id).orElseThrow();
            boolean isVacant = branch.secretaries().isKnown()
                    && branch.secretaries().items().isEmpty();
            boolean mayFill = branch.kind() != BranchKind.FUNCTIONAL
                    && branch.members().isKnown()
                    && branch.secretaries().isKnown();
            if (mayFill && (isVacant || lacksCommittee(branch))) {
                fill(branch, isVacant);
            }
        }
    }

    private static Posts posts(CompoundBranch branch) {
        Set<CompoundId> served = new LinkedHashSet<>();
        branch.serves().forEach(area -> served.add(area.compound()));
        return new Posts(branch.id(), branch.kind(), served, branch.members().items());
    }

    private boolean lacksCommittee(CompoundBranch branch) {
        return branch.committee().exists() == Answer.NO && committees.isNeeded(posts(branch));
    }

    private void fill(CompoundBranch branch, boolean isVacant) {
        Posts posts = posts(branch);
        Optional<MemberId> secretary = isVacant ? officers.secretary(posts) : electedAnew(branch);
        if (secretary.isEmpty()) {
            return;
        }
        MemberId leads = secretary.get();
        if (Officers.selection(leads, posts) == SelectionMode.ASSIGNED) {
            work.make(posts.subject(), new OfficerChange.Appoint(branch.id(), Slate.of(leads), work.day()));
            return;
        }
        boolean isNewCommittee = lacksCommittee(branch);
        List<MemberId> deputies = branch.deputies().items().stream()
                .map(Officer::member)
                .filter(deputy -> !deputy.equals(leads))
                .distinct()
                .toList();
        Optional<Map<MemberId, Set<CommitteePost>>> seats =
                isNewCommittee ? Optional.of(committees.seats(posts, leads)) : kept(branch, leads, deputies);
        boolean areSeatsUnknown = branch.committee().exists() != Answer.NO && seats.isEmpty();
        boolean isMade = !areSeatsUnknown && fill(posts, new Slate(leads, deputies, seats), isVacant);
        if (isVacant && areSeatsUnknown) {
            work.make(posts.subject(), new OfficerChange.Appoint(branch.id(), Slate.of(leads), work.day()));
        }
        if (isMade && isNewCommittee && work.asked().asks(Asked.ONE_TEAM)) {
            makeOneTeam(posts, seats.orElseThrow().keySet());
        }
    }

    /** By election; where one of the others in post could not be elected again, the higher organisation sends one. */
    private boolean fill(Posts posts, Slate slate, boolean isVacant) {
        if (!posts.kind().hasRoll()) {
            return work.make(posts.subject(), new OfficerChange.Appoint(posts.branch(), slate, work.day()));
        }
        Change election = new OfficerChange.Elect(posts.branch(), slate, work.day());
        if (work.draft().make(election).isEmpty()) {
            return true;
        }
        Slate alone = Slate.of(slate.secretary());
        work.make(posts.subject(), isVacant ? new OfficerChange.Appoint(posts.branch(), alone, work.day()) : election);
        return false;
    }

    private void makeOneTeam(Posts posts, Set<MemberId> committee) {
        CompoundBranch elected = work.draft().register().branch(posts.branch()).orElseThrow();
        CompoundBranch.Builder oneTeam = CompoundBranch.builder();
        oneTeam.from(elected).workingGroup(Listing.of(List.copyOf(committee)));
        work.make(posts.subject(), new BranchChange.Correct(oneTeam.build()));
    }

    /** The one secretary there is; nobody if he or she was sent, whom no election must turn into an elected one. */
    private static Optional<MemberId> electedAnew(CompoundBranch branch) {
        List<Officer> there = branch.secretaries().items();
        boolean isElectable = there.size() == 1
                && there.get(0).selection() != SelectionMode.ASSIGNED
                && branch.members().items().contains(there.get(0).member());
        return isElectable ? Optional.of(there.get(0).member()) : Optional.empty();
    }

    /** The seats of the committee there is, with the secretary's among them; empty if there is none or it is unknown. */
    private static Optional<Map<MemberId, Set<CommitteePost>>> kept(
            CompoundBranch branch, MemberId secretary, List<MemberId> deputies) {
        if (branch.committee().value().isEmpty()
                || !branch.committee().value().get().seats().isKnown()) {
            return Optional.empty();
        }
        Map<MemberId, Set<CommitteePost>> seats = new LinkedHashMap<>();
        branch.committee()
                .value()
                .get()
                .seats()
                .items()
                .forEach(seat -> seats.put(seat.member(), EnumSet.copyOf(seat.posts())));
        seats.values().forEach(posts -> posts.remove(CommitteePost.SECRETARY));
        seats.forEach((member, posts) ->
                posts.removeIf(post -> post == CommitteePost.DEPUTY_SECRETARY && !deputies.contains(member)));
        seats.values().removeIf(Set::isEmpty);
        seats.computeIfAbsent(secretary, member -> EnumSet.noneOf(CommitteePost.class))
                .add(CommitteePost.SECRETARY);
        return Optional.of(seats);
    }
}
