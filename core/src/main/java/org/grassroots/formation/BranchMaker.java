package org.grassroots.formation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.grassroots.area.CompoundId;
import org.grassroots.change.Destination;
import org.grassroots.change.MemberChange;
import org.grassroots.fact.Answer;
import org.grassroots.fact.Known;
import org.grassroots.fact.Listing;
import org.grassroots.member.MemberId;
import org.grassroots.member.PartyMember;
import org.grassroots.missing.Subject;
import org.grassroots.organisation.Approval;
import org.grassroots.organisation.BranchId;
import org.grassroots.organisation.BranchKind;
import org.grassroots.organisation.BranchParent;
import org.grassroots.organisation.Committee;
import org.grassroots.organisation.CommitteePost;
import org.grassroots.organisation.CommitteeSeat;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.organisation.Officer;
import org.grassroots.organisation.SelectionMode;
import org.grassroots.organisation.ServedArea;
import org.grassroots.organisation.Task;
import org.grassroots.record.Term;

/** Makes branches with all they need from the start: roll, approval, secretary, committee. */
final class BranchMaker {
    private final Work work;
    private final BranchParent parent;
    private final Approval approval;
    private final Officers officers;
    private final Committees committees;
    private final NewIds ids;

    /**
     * @param hasOrganisation  whether the community has an organisation, or gets one
     */
    BranchMaker(Work work, Officers officers, boolean hasOrganisation) {
        this.work = work;
        this.officers = officers;
        parent = hasOrganisation ? BranchParent.COMMUNITY : BranchParent.SUBDISTRICT;
        approval = BranchWords.approval(work.town().register().community(), work.day());
        committees = new Committees(work);
        ids = new NewIds(work.town().branches());
    }

    void make(Planned planned) {
        List<List<PartyMember>> rolls = new ArrayList<>();
        List<List<ServedArea>> areas = new ArrayList<>();
        if (planned.kind() == BranchKind.FORMAL) {
            Sections.divide(planned.sites().get(0), joining(planned), work, areas, rolls);
        }
        if (rolls.isEmpty()) {
            areas.add(planned.sites().stream()
                    .map(site -> ServedArea.whole(site.id()))
                    .toList());
            rolls.add(joining(planned));
        }
        for (int at = 0; at < rolls.size(); at++) {
            establish(planned, areas.get(at), rolls.get(at));
        }
    }

    /** Those who come to stand on the roll: affiliated here, living there, on no roll or on that of the community. */
    private List<PartyMember> joining(Planned planned) {
        return planned.sites().stream()
                .flatMap(site -> site.residents().stream())
                .filter(member -> !planned.kind().hasRoll()
                        || work.town().isOnNoRoll(member)
                        || work.town().isOnCommunityRollOnly(member))
                .toList();
    }

    private void establish(Planned planned, List<ServedArea> areas, List<PartyMember> joining) {
        BranchId id = BranchId.of(ids.of(BranchWords.id(planned.kind(), areas)));
        List<MemberId> first = new ArrayList<>();
        List<MemberId> transferred = new ArrayList<>();
        for (PartyMember member : joining) {
            boolean moves = planned.kind().hasRoll() && !work.town().isOnNoRoll(member);
            (moves ? transferred : first).add(member.id());
        }
        List<MemberId> own = new ArrayList<>(first);
        own.addAll(transferred);
        own.addAll(planned.deployed());
        Set<CompoundId> served = new LinkedHashSet<>();
        areas.forEach(area -> served.add(area.compound()));
        Posts posts = new Posts(id, planned.kind(), served, own);
        Subject subject = posts.subject();
        work.reason(subject, BranchWords.decision(id, planned), List.of());

        CompoundBranch.Builder branch = CompoundBranch.builder();
        branch.id(id).name(BranchWords.name(planned, areas)).kind(planned.kind());
        branch.serves(areas).parent(parent).approval(Known.of(approval));
        branch.members(Listing.of(first))
                .deputies(Listing.of())
                .acts(Listing.of())
                .weak(Answer.NO);
        if (planned.kind() == BranchKind.TEMPORARY) {
            branch.task(Known.of(new Task(BranchWords.TASK, Known.none())));
        }
        fill(branch, posts);
        work.draft().establish(branch.build());
        transferred.forEach(
                member -> work.make(subject, new MemberChange.Transfer(member, new Destination.ToBranch(id))));
        planned.deployed().forEach(member -> work.make(subject, new MemberChange.Deploy(member, id)));
    }

    private void fill(CompoundBranch.Builder branch, Posts posts) {
        Optional<MemberId> secretary = officers.secretary(posts);
        branch.committee(Known.none());
        if (secretary.isEmpty()) {
            branch.secretaries(Listing.of());
            return;
        }
        MemberId leads = secretary.get();
        branch.secretaries(Listing.of(new Officer(leads, Officers.selection(leads, posts), Optional.of(work.day()))));
        boolean hasCommittee = committees.isNeeded(posts);
        if (hasCommittee || Officers.selection(leads, posts) == SelectionMode.ELECTED) {
            branch.term(new Term(Optional.of(work.day()), Known.none()));
        }
        if (hasCommittee) {
            Map<MemberId, Set<CommitteePost>> seats = committees.seats(posts, leads);
            branch.committee(Known.of(new Committee(Listing.of(seats(seats, posts)))));
            if (work.asked().asks(Asked.ONE_TEAM)) {
                branch.workingGroup(Listing.of(List.copyOf(seats.keySet())));
            }
        }
    }

    private static List<CommitteeSeat> seats(Map<MemberId, Set<CommitteePost>> held, Posts posts) {
        List<CommitteeSeat> seats = new ArrayList<>();
        held.forEach((member, of) -> {
            CommitteeSeat.Builder seat = CommitteeSeat.builder();
            seat.member(member).posts(of).selection(Officers.selection(member, posts));
            seats.add(seat.build());
        });
        return seats;
    }
}
