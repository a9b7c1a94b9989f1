package org.grassroots.benchmark.city;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.grassroots.fact.Answer;
import org.grassroots.fact.Known;
import org.grassroots.fact.Listing;
import org.grassroots.member.MemberId;
import org.grassroots.member.PartyMember;
import org.grassroots.organisation.BranchKind;
import org.grassroots.organisation.BranchParent;
import org.grassroots.organisation.Committee;
import org.grassroots.organisation.CommitteePost;
import org.grassroots.organisation.CommitteeSeat;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.organisation.SelectionMode;
import org.grassroots.organisation.ServedArea;

/** Forms the branch of a compound: formal where three full members are affiliated, else temporary, and now and then none. */
final class BranchMaker {
    private static final double FORMED = 0.995;
    private static final double FORMED_FOR_FEW = 0.9;
    private static final double FUNCTIONAL = 0.2;
    private static final double WHOLE_COMMUNITY_ON_ROLL = 0.015;
    private static final double COMMITTEE = 0.95;
    private static final int ENOUGH_FOR_BRANCH = 3;
    private static final int ENOUGH_FOR_COMMITTEE = 7;

    private final Chance chance;
    private final Stock stock;
    private final Ids ids;
    private final SecretaryMaker secretaryMaker;

    BranchMaker(Chance chance, Stock stock, Ids ids, Leads leads) {
        this.chance = chance;
        this.stock = stock;
        this.ids = ids;
        secretaryMaker = new SecretaryMaker(chance, leads);
    }

    Optional<CompoundBranch> make(Site site, List<PartyMember> community) {
        if (site.fullHere().size() >= ENOUGH_FOR_BRANCH) {
            return chance.of(FORMED) ? Optional.of(formal(site, community)) : Optional.empty();
        }
        if (chance.of(FORMED_FOR_FEW)) {
            return Optional.of(temporary(site));
        }
        return chance.of(FUNCTIONAL) ? Optional.of(functional(site)) : Optional.empty();
    }

    private CompoundBranch formal(Site site, List<PartyMember> community) {
        List<PartyMember> here = Site.only(community, member -> member.isAffiliatedHere() == Answer.YES);
        List<PartyMember> roll = chance.of(WHOLE_COMMUNITY_ON_ROLL) ? here : site.here();
        return started(site, BranchKind.FORMAL, roll)
                .secretaries(secretaryMaker.formal(roll, site))
                .committee(committee(Site.only(roll, Site::isFull)))
                .build();
    }

    private CompoundBranch temporary(Site site) {
        return started(site, BranchKind.TEMPORARY, site.members())
                .task(stock.task)
                .secretaries(secretaryMaker.temporary(site.members()))
                .committee(Known.none())
                .build();
    }

    private CompoundBranch functional(Site site) {
        return started(site, BranchKind.FUNCTIONAL, site.members())
                .secretaries(secretaryMaker.temporary(site.members()))
                .committee(Known.none())
                .build();
    }

    private CompoundBranch.Builder started(Site site, BranchKind kind, List<PartyMember> members) {
        List<MemberId> memberIds = members.stream().map(PartyMember::id).toList();
        return CompoundBranch.builder()
                .id(ids.nextBranch())
                .name(site.compound().name())
                .kind(kind)
                .addServes(ServedArea.whole(site.compound().id()))
                .parent(BranchParent.COMMUNITY)
                .approval(stock.approval)
                .members(Listing.of(memberIds))
                .deputies(Listing.of())
                .workingGroup(Listing.of(memberIds))
                .weak(Answer.NO)
                .acts(Listing.of())
                .resolutions(Listing.of())
                .elections(Listing.of())
                .term(stock.term);
    }

    private Known<Committee> committee(List<PartyMember> full) {
        if (full.size() < ENOUGH_FOR_COMMITTEE || !chance.of(COMMITTEE)) {
            return Known.none();
        }
        List<CommitteeSeat> seats = new ArrayList<>();
        for (PartyMember member : full.subList(0, Math.min(seats(), full.size()))) {
            seats.add(CommitteeSeat.builder()
                    .member(member.id())
                    .posts(posts(seats.size()))
                    .selection(SelectionMode.ELECTED)
                    .build());
        }
        return Known.of(new Committee(Listing.of(seats)));
    }

    /** Three to five as a rule; two in a hundred are too small and four too large. */
    private int seats() {
        double share = chance.share();
        return share < 0.02
                ? 2
                : share < 0.4 ? 3 : share < 0.6 ? 4 : share < 0.96 ? 5 : share < 0.98 ? 6 : share < 0.99 ? 7 : 8;
    }

    private static Set<CommitteePost> posts(int seat) {
        return switch (seat) {
            case 0 -> Set.of(CommitteePost.SECRETARY, CommitteePost.ORGANISATION);
            case 1 -> Set.of(CommitteePost.PUBLICITY);
            case 2 -> Set.of(CommitteePost.DISCIPLINE_INSPECTION);
            default -> Set.of(CommitteePost.ORDINARY);
        };
    }
}
