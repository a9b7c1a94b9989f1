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
        boolean isNewCommittee = lacksCommittee(branch);
        Optional<Map<MemberId, Set<CommitteePost>>> seats = secretary.flatMap(
                leads -> isNewCommittee ? Optional.of(committees.seats(posts, leads)) : kept(branch, leads));
        if (secretary.isEmpty() || branch.committee().exists() == Answer.YES && seats.isEmpty()) {
            return;
        }
        List<MemberId> deputies = branch.deputies().items().stream()
                .map(Officer::member)
                .filter(deputy -> !deputy.equals(secretary.get()))
                .toList();
        Slate slate = new Slate(secretary.get(), deputies, seats);
        boolean isElected = Officers.selection(secretary.get(), posts) == SelectionMode.ELECTED;
        Change change = isElected
                ? new OfficerChange.Elect(branch.id(), slate, work.day())
                : new OfficerChange.Appoint(branch.id(), slate, work.day());
        boolean isMade = work.make(posts.subject(), change);
        if (isMade && isNewCommittee && work.asked().asks(Asked.ONE_TEAM)) {
            CompoundBranch elected = work.draft().register().branch(branch.id()).orElseThrow();
            CompoundBranch.Builder oneTeam = CompoundBranch.builder();
            oneTeam.from(elected)
                    .workingGroup(Listing.of(List.copyOf(seats.orElseThrow().keySet())));
            work.make(posts.subject(), new BranchChange.Correct(oneTeam.build()));
        }
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
    private static Optional<Map<MemberId, Set<CommitteePost>>> kept(CompoundBranch branch, MemberId secretary) {
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
        seats.values().removeIf(Set::isEmpty);
        seats.computeIfAbsent(secretary, member -> EnumSet.noneOf(CommitteePost.class))
                .add(CommitteePost.SECRETARY);
        return Optional.of(seats);
    }
}
