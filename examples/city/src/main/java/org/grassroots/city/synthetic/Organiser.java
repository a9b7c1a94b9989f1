package org.grassroots.city.synthetic;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.grassroots.fact.Answer;
import org.grassroots.fact.Known;
import org.grassroots.fact.Listing;
import org.grassroots.member.MemberId;
import org.grassroots.member.PartyMember;
import org.grassroots.organisation.Approval;
import org.grassroots.organisation.BranchKind;
import org.grassroots.organisation.BuildingGroup;
import org.grassroots.organisation.CentralHousehold;
import org.grassroots.organisation.CommunityLevel;
import org.grassroots.organisation.CommunityOrganisation;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.organisation.Organisation;

/** Decides which compounds of a community have which branch. */
final class Organiser {
    private final Setting setting;
    private final BranchRatios ratios;
    private final List<CompoundDraft> compounds;
    private final String approver;
    private final Dice community;
    private final List<CompoundBranch> branches = new ArrayList<>();
    private final List<BuildingGroup> groups = new ArrayList<>();
    private final List<CentralHousehold> centralHouseholds = new ArrayList<>();
    private final Set<MemberId> onRolls = new LinkedHashSet<>();
    private Optional<PartyMember> onNeighboursRoll = Optional.empty();

    /**
     * @param compounds  those whose members are listed, at least one
     * @param approver  the organisation that approves branches here
     */
    Organiser(Setting setting, List<CompoundDraft> compounds, String approver) {
        this.setting = setting;
        this.ratios = setting.ratios().branches();
        this.compounds = compounds;
        this.approver = approver;
        this.community =
                setting.dice(Dice.Purpose.COMMUNITY, compounds.get(0).ids().row());
    }

    Organisation organisation() {
        List<CompoundDraft> seekingNeighbours = new ArrayList<>();
        for (CompoundDraft compound : compounds) {
            Dice dice = setting.dice(Dice.Purpose.KIND, compound.ids().row());
            boolean due = Site.of(List.of(compound)).fullMembersHere() >= ratios.fullMembersForBranch();
            if (dice.chance(due ? ratios.jointThoughLarge() : ratios.joint())) {
                seekingNeighbours.add(compound);
            } else if (due && dice.chance(ratios.formal())) {
                formFormal(compound);
            } else {
                formOther(compound);
            }
        }
        formJoint(seekingNeighbours);
        return Organisation.builder()
                .communityOrganisation(communityOrganisation())
                .branches(Listing.of(branches))
                .groups(Listing.of(groups))
                .centralHouseholds(Listing.of(centralHouseholds))
                .build();
    }

    private BranchMaker maker(CompoundDraft first) {
        Dice dice = setting.dice(Dice.Purpose.BRANCHES, first.ids().row());
        return new BranchMaker(setting, dice, first.ids(), approver);
    }

    /** One branch for each section if every section has members enough, else one for all. */
    private void formFormal(CompoundDraft compound) {
        BranchMaker maker = maker(compound);
        List<Site> sections = Site.sectionsOf(compound);
        boolean apart = !sections.isEmpty()
                && sections.stream().allMatch(site -> site.fullMembersHere() >= ratios.fullMembersForBranch());
        for (Site site : apart ? sections : List.of(Site.of(List.of(compound)))) {
            formWithRoll(maker, BranchKind.FORMAL, site);
        }
        keep(maker);
    }

    private void formWithRoll(BranchMaker maker, BranchKind kind, Site site) {
        List<PartyMember> roll = maker.formWithRoll(kind, site, onNeighboursRoll);
        onNeighboursRoll = roll.stream().findFirst();
        roll.forEach(member -> onRolls.add(member.id()));
    }

    private void formOther(CompoundDraft compound) {
        BranchMaker maker = maker(compound);
        Dice dice = setting.dice(Dice.Purpose.OTHER_KIND, compound.ids().row());
        Site site = Site.of(List.of(compound));
        if (dice.chance(ratios.temporary())) {
            maker.formTemporary(site);
        } else if (dice.chance(ratios.functional())) {
            maker.formFunctional(site);
        }
        keep(maker);
    }

    /** Puts those next to each other together; who finds no neighbours, or too few members, forms something else. */
    private void formJoint(List<CompoundDraft> seeking) {
        int from = 0;
        while (from < seeking.size()) {
            int to = Math.min(seeking.size(), from + community.between(ratios.jointFrom(), ratios.jointTo()));
            List<CompoundDraft> neighbours = seeking.subList(from, to);
            Site site = Site.of(neighbours);
            if (neighbours.size() >= ratios.jointFrom() && site.fullMembersHere() >= ratios.fullMembersForBranch()) {
                BranchMaker maker = maker(neighbours.get(0));
                formWithRoll(maker, BranchKind.JOINT, site);
                keep(maker);
            } else {
                neighbours.forEach(this::formOther);
            }
            from = to;
        }
    }

    private void keep(BranchMaker maker) {
        branches.addAll(maker.branches());
        groups.addAll(maker.groups().groups());
        centralHouseholds.addAll(maker.groups().centralHouseholds());
    }

    private Known<CommunityOrganisation> communityOrganisation() {
        if (community.chance(ratios.noOrganisation())) {
            return Known.none();
        }
        return Known.of(CommunityOrganisation.builder()
                .level(level())
                .approval(Known.of(Approval.of(approver, community.before(setting.day(), 1, ratios.formalDaysTo()))))
                .sizeWaived(Answer.of(community.chance(ratios.sizeWaived())))
                .roll(ownRoll())
                .committee(ownCommittee())
                .build());
    }

    private Stream<PartyMember> affiliatedHere() {
        return compounds.stream()
                .flatMap(CompoundDraft::members)
                .filter(member -> member.isAffiliatedHere() == Answer.YES);
    }

    /** Those who are on no branch's. */
    private Listing<MemberId> ownRoll() {
        CommunityRatios own = setting.ratios().communities();
        if (community.chance(own.unknownRoll())) {
            return Listing.unknown();
        }
        return Listing.of(community.without(
                own.leftOffRoll(),
                affiliatedHere()
                        .map(PartyMember::id)
                        .filter(member -> !onRolls.contains(member))
                        .toList()));
    }

    private Listing<MemberId> ownCommittee() {
        CommunityRatios own = setting.ratios().communities();
        if (community.chance(own.unknownCommittee())) {
            return Listing.unknown();
        }
        List<MemberId> eligible = community.shuffled(affiliatedHere()
                .filter(member -> member.isFull().and(member.votingRights()) == Answer.YES)
                .map(PartyMember::id)
                .toList());
        int size = community.between(own.committeeFrom(), own.committeeTo());
        return Listing.of(eligible.subList(0, Math.min(size, eligible.size())));
    }

    private CommunityLevel level() {
        long members = affiliatedHere().count();
        if (members < ratios.generalBranchFrom() || community.chance(ratios.otherLevel())) {
            return CommunityLevel.BRANCH;
        }
        return members < ratios.committeeFrom() ? CommunityLevel.GENERAL_BRANCH : CommunityLevel.COMMITTEE;
    }
}
