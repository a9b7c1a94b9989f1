package org.grassroots.formation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.grassroots.area.Compound;
import org.grassroots.area.CompoundId;
import org.grassroots.fact.Answer;
import org.grassroots.fact.Listing;
import org.grassroots.member.MemberId;
import org.grassroots.member.PartyMember;
import org.grassroots.organisation.BranchId;
import org.grassroots.organisation.CommunityOrganisation;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.organisation.Officer;
import org.grassroots.register.Register;
import org.grassroots.tally.Census;
import org.grassroots.tally.Populations;

/** A community as it is before anything is formed: its compounds by their ids, and who stands on which roll. */
final class Town {
    private final Register register;
    private final Census census;
    private final Map<CompoundId, Site> sites;
    private final Set<MemberId> onCommunityRoll;
    private final boolean everyRollIsKnown;

    private Town(Register register, Census census) {
        this.register = register;
        this.census = census;
        sites = new LinkedHashMap<>();
        register.community().compounds().stream()
                .sorted(NaturalOrder.by(Compound::id))
                .forEach(compound -> sites.put(compound.id(), site(compound, census)));
        onCommunityRoll = new LinkedHashSet<>(organisation()
                .map(CommunityOrganisation::roll)
                .orElse(Listing.of())
                .items());
        everyRollIsKnown = register.branches().stream()
                        .allMatch(branch ->
                                !branch.kind().hasRoll() || branch.members().isKnown())
                && organisation()
                        .map(CommunityOrganisation::roll)
                        .orElse(Listing.of())
                        .isKnown();
    }

    static Town of(Register register) {
        return new Town(register, Census.of(register));
    }

    private static Site site(Compound compound, Census census) {
        List<PartyMember> residents = new ArrayList<>(census.residentsOf(compound.id()));
        residents.sort(NaturalOrder.by(PartyMember::id));
        List<CompoundBranch> branches = new ArrayList<>(census.branchesServing(compound.id()));
        branches.sort(NaturalOrder.by(CompoundBranch::id));
        return new Site(
                compound,
                Populations.fullMembersHere().bounds(compound, census),
                Populations.fullResidents().bounds(compound, census).low(),
                residents,
                branches);
    }

    Register register() {
        return register;
    }

    Census census() {
        return census;
    }

    /** In the order of their ids. */
    Iterable<Site> sites() {
        return sites.values();
    }

    Site site(CompoundId compound) {
        return sites.get(compound);
    }

    Optional<CommunityOrganisation> organisation() {
        return register.organisation().communityOrganisation().value();
    }

    PartyMember member(MemberId id) {
        return register.member(id).orElseThrow();
    }

    /** Whether the member is affiliated here and stands on no roll that is known. */
    boolean isOnNoRoll(PartyMember member) {
        return member.isAffiliatedHere() == Answer.YES && census.rolls().timesOn(member.id()) == 0;
    }

    /** Whether the member stands on the community's own roll and on no other. */
    boolean isOnCommunityRollOnly(PartyMember member) {
        return onCommunityRoll.contains(member.id()) && census.rolls().timesOn(member.id()) == 1;
    }

    /** Whether no roll is unknown, so that who is on none that is known is on none. */
    boolean everyRollIsKnown() {
        return everyRollIsKnown;
    }

    /** How many branches each secretary leads. */
    Map<MemberId, Integer> secretaries() {
        Map<MemberId, Integer> leading = new LinkedHashMap<>();
        for (CompoundBranch branch : register.branches()) {
            for (Officer secretary : branch.secretaries().items()) {
                leading.merge(secretary.member(), 1, Integer::sum);
            }
        }
        return leading;
    }

    /** The branches that are there, by their ids. */
    List<BranchId> branches() {
        return register.branches().stream()
                .map(CompoundBranch::id)
                .sorted(NaturalOrder.ofIds())
                .toList();
    }
}
