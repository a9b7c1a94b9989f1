package org.grassroots.change;

import java.util.function.Predicate;
import org.grassroots.fact.Known;
import org.grassroots.fact.Listing;
import org.grassroots.member.MemberId;
import org.grassroots.organisation.BranchId;
import org.grassroots.organisation.BuildingGroup;
import org.grassroots.organisation.CentralHousehold;
import org.grassroots.organisation.Committee;
import org.grassroots.organisation.CommunityOrganisation;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.organisation.GroupId;
import org.grassroots.organisation.Organisation;
import org.grassroots.pairing.CompoundPairing;
import org.grassroots.pairing.Pairings;

/** Takes people off lists and posts. What they held alone is vacant then, never unknown; what was unknown stays so. */
final class Vacating {
    private final Predicate<MemberId> leaves;

    Vacating(Predicate<MemberId> leaves) {
        this.leaves = leaves;
    }

    /** Of all bodies: branches, groups, central households and the community's own. */
    Organisation everything(Organisation organisation) {
        Organisation bodies = within(organisation, branch -> true);
        Known<CommunityOrganisation> before = bodies.communityOrganisation();
        CommunityOrganisation top = before.value().orElse(null);
        if (top == null) {
            return bodies;
        }
        CommunityOrganisation after = community(top, true);
        return after == top
                ? bodies
                : Organisation.builder()
                        .from(bodies)
                        .communityOrganisation(Known.of(after))
                        .build();
    }

    /** Of some branches, with their groups and central households. */
    Organisation within(Organisation organisation, Predicate<BranchId> left) {
        Listing<CompoundBranch> branches =
                Sharing.each(organisation.branches(), branch -> left.test(branch.id()) ? branch(branch) : branch);
        Listing<BuildingGroup> groups =
                Sharing.each(organisation.groups(), group -> left.test(group.branch()) ? group(group) : group);
        Predicate<GroupId> ofLeft = id -> organisation.groups().items().stream()
                .anyMatch(group -> group.id().equals(id) && left.test(group.branch()));
        Listing<CentralHousehold> central = Sharing.each(organisation.centralHouseholds(), household -> {
            CentralHousehold after = centralHousehold(household);
            return after != household && ofLeft.test(household.group()) ? after : household;
        });
        boolean same = branches == organisation.branches()
                && groups == organisation.groups()
                && central == organisation.centralHouseholds();
        return same
                ? organisation
                : Organisation.builder()
                        .from(organisation)
                        .branches(branches)
                        .groups(groups)
                        .centralHouseholds(central)
                        .build();
    }

    CompoundBranch branch(CompoundBranch branch) {
        CompoundBranch after = CompoundBranch.builder()
                .from(branch)
                .members(Sharing.without(branch.members(), leaves))
                .secretaries(Sharing.without(branch.secretaries(), officer -> leaves.test(officer.member())))
                .deputies(Sharing.without(branch.deputies(), officer -> leaves.test(officer.member())))
                .committee(branch.committee()
                        .map(committee ->
                                new Committee(Sharing.without(committee.seats(), seat -> leaves.test(seat.member())))))
                .workingGroup(Sharing.without(branch.workingGroup(), leaves))
                .build();
        return after.equals(branch) ? branch : after;
    }

    private BuildingGroup group(BuildingGroup group) {
        BuildingGroup after = BuildingGroup.builder()
                .from(group)
                .members(Sharing.without(group.members(), leaves))
                .leaders(Sharing.without(group.leaders(), leaves))
                .microGridHead(vacant(group.microGridHead()))
                .responsibilityAreas(Sharing.without(group.responsibilityAreas(), area -> leaves.test(area.member())))
                .build();
        return after.equals(group) ? group : after;
    }

    private CentralHousehold centralHousehold(CentralHousehold household) {
        CentralHousehold after = CentralHousehold.builder()
                .from(household)
                .head(vacant(household.head()))
                .members(Sharing.without(household.members(), leaves))
                .build();
        return after.equals(household) ? household : after;
    }

    /**
     * @param committeeToo  whether the seats of its committee are left as well as its roll
     */
    CommunityOrganisation community(CommunityOrganisation organisation, boolean committeeToo) {
        CommunityOrganisation after = CommunityOrganisation.builder()
                .from(organisation)
                .roll(Sharing.without(organisation.roll(), leaves))
                .committee(committeeToo ? Sharing.without(organisation.committee(), leaves) : organisation.committee())
                .build();
        return after.equals(organisation) ? organisation : after;
    }

    /** A deployed member's pairing with households ends. */
    Pairings pairings(Pairings pairings) {
        Pairings after = Pairings.builder()
                .from(pairings)
                .compounds(Sharing.each(pairings.compounds(), this::pairing))
                .households(Sharing.without(pairings.households(), pairing -> leaves.test(pairing.member())))
                .build();
        return after.equals(pairings) ? pairings : after;
    }

    private CompoundPairing pairing(CompoundPairing pairing) {
        Listing<MemberId> cadres = Sharing.without(pairing.leadingCadres(), leaves);
        return cadres == pairing.leadingCadres()
                ? pairing
                : CompoundPairing.builder().from(pairing).leadingCadres(cadres).build();
    }

    private Known<MemberId> vacant(Known<MemberId> post) {
        return post.value().filter(leaves).isPresent() ? Known.none() : post;
    }
}
