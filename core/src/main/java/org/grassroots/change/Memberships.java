package org.grassroots.change;

import java.util.function.Predicate;
import org.grassroots.change.Refusal.Reason;
import org.grassroots.fact.Known;
import org.grassroots.fact.Listing;
import org.grassroots.member.Affiliation;
import org.grassroots.member.MemberId;
import org.grassroots.member.MemberStatus;
import org.grassroots.member.PartyMember;
import org.grassroots.organisation.BranchId;
import org.grassroots.organisation.BranchKind;
import org.grassroots.organisation.CommunityOrganisation;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.organisation.Organisation;
import org.grassroots.register.Register;

/** How members come to stand on rolls and take part in branches, and how they leave them. */
final class Memberships {
    private Memberships() {}

    static Register transfer(Register register, MemberId id, Destination to) {
        PartyMember member = Present.member(register, id);
        Organisation joined = joined(register, id, to);
        Register after = with(register, placed(member, affiliation(to)), left(joined, id, to));
        if (after.equals(register)) {
            throw Refused.because(
                    Reason.THERE_ALREADY,
                    Refused.subject("party member", id),
                    "has the affiliation there already, and on no other roll",
                    "transfer it to somewhere else");
        }
        return after;
    }

    private static Organisation joined(Register register, MemberId id, Destination to) {
        Organisation organisation = register.organisation();
        if (to instanceof Destination.ToBranch there) {
            CompoundBranch branch = Present.branch(register, there.branch());
            refuseWithoutRoll(branch, "send the member there instead, who keeps the affiliation");
            return joined(organisation, branch, id);
        }
        if (to instanceof Destination.ToCommunity) {
            CommunityOrganisation top = organisation
                    .communityOrganisation()
                    .value()
                    .orElseThrow(() -> Refused.because(
                            Reason.NOT_THERE,
                            "the community organisation",
                            "is not in this register",
                            "record it first, or transfer to a branch"));
            Listing<MemberId> roll =
                    Present.listed(top.roll(), "the roll of the community organisation", "record first who is on it");
            return withTop(
                    organisation,
                    roll.items().contains(id)
                            ? top
                            : CommunityOrganisation.builder()
                                    .from(top)
                                    .roll(Sharing.plus(roll, id))
                                    .build());
        }
        return organisation;
    }

    private static Organisation joined(Organisation organisation, CompoundBranch branch, MemberId id) {
        Listing<MemberId> members = Present.membersOf(branch);
        return members.items().contains(id)
                ? organisation
                : replaced(
                        organisation,
                        branch,
                        CompoundBranch.builder()
                                .from(branch)
                                .members(Sharing.plus(members, id))
                                .build());
    }

    /** Off every roll but that of the destination; who goes elsewhere sits in no committee of the community either. */
    private static Organisation left(Organisation organisation, MemberId id, Destination to) {
        Predicate<BranchId> leaves = organisation.branches().items().stream()
                .filter(branch -> Rolls.of(branch).contains(id))
                .map(CompoundBranch::id)
                .filter(branch -> !(to instanceof Destination.ToBranch there
                        && there.branch().equals(branch)))
                .toList()::contains;
        Vacating vacating = new Vacating(id::equals);
        Organisation after = vacating.within(organisation, leaves);
        if (to instanceof Destination.ToCommunity) {
            return after;
        }
        return after.communityOrganisation()
                .value()
                .map(top -> withTop(after, vacating.community(top, to instanceof Destination.Elsewhere)))
                .orElse(after);
    }

    private static Organisation withTop(Organisation organisation, CommunityOrganisation top) {
        return organisation
                        .communityOrganisation()
                        .value()
                        .filter(before -> before == top)
                        .isPresent()
                ? organisation
                : Organisation.builder()
                        .from(organisation)
                        .communityOrganisation(Known.of(top))
                        .build();
    }

    private static Affiliation affiliation(Destination to) {
        return to instanceof Destination.Elsewhere ? Affiliation.ELSEWHERE : Affiliation.HERE;
    }

    static Register deploy(Register register, MemberId id, BranchId to) {
        Present.member(register, id);
        CompoundBranch branch = Present.branch(register, to);
        refuseRoll(branch);
        if (Present.membersOf(branch).items().contains(id)) {
            throw Refused.because(
                    Reason.THERE_ALREADY,
                    Refused.subject("party member", id),
                    "takes part in branch '%s' already".formatted(to),
                    "send somebody else, or to another branch");
        }
        return with(register, joined(register.organisation(), branch, id));
    }

    static Register undeploy(Register register, MemberId id, BranchId from) {
        Present.member(register, id);
        CompoundBranch branch = Present.branch(register, from);
        refuseRoll(branch);
        if (!Present.membersOf(branch).items().contains(id)) {
            throw Refused.because(
                    Reason.NOT_THERE,
                    Refused.subject("party member", id),
                    "does not take part in branch '%s'".formatted(from),
                    "name one of its members");
        }
        return with(register, new Vacating(id::equals).within(register.organisation(), from::equals));
    }

    static Register admit(Register register, PartyMember member, BranchId to) {
        CompoundBranch branch = Present.branch(register, to);
        if (branch.kind() == BranchKind.TEMPORARY) {
            throw Refused.because(
                    Reason.FORBIDDEN,
                    Refused.subject("branch", to),
                    "is temporary, and a temporary branch admits nobody (branch regulations Art. 8)",
                    "let a formal or joint branch admit");
        }
        refuseWithoutRoll(branch, "let a formal or joint branch admit");
        if (member.status() != MemberStatus.PROBATIONARY) {
            throw Refused.because(
                    Reason.FORBIDDEN,
                    Refused.subject("party member", member.id()),
                    "is to be admitted with another status than PROBATIONARY",
                    "whoever is admitted begins on probation (Party Constitution Art. 7)");
        }
        if (register.person(member.id()).isPresent()) {
            throw Refused.thereAlready("person", member.id());
        }
        member.admittedOn()
                .ifPresent(day ->
                        Refused.refuseBeforeDescribed(register, Refused.subject("party member", member.id()), day));
        return Refused.unlessWhole(register.edit()
                .members(Sharing.plus(register.members(), placed(member, Affiliation.HERE)))
                .organisation(joined(register.organisation(), branch, member.id())));
    }

    private static void refuseWithoutRoll(CompoundBranch branch, String instead) {
        if (!branch.kind().hasRoll()) {
            throw Refused.because(
                    Reason.FORBIDDEN,
                    Refused.subject("branch", branch.id()),
                    "is of the kind %s and has no roll".formatted(branch.kind()),
                    "an affiliation lies with a formal or joint branch (branch regulations Art. 8): " + instead);
        }
    }

    private static void refuseRoll(CompoundBranch branch) {
        if (branch.kind().hasRoll()) {
            throw Refused.because(
                    Reason.FORBIDDEN,
                    Refused.subject("branch", branch.id()),
                    "is of the kind %s and has a roll".formatted(branch.kind()),
                    "members of such a branch are affiliated with it (MR Art. 32): transfer the affiliation instead");
        }
    }

    private static PartyMember placed(PartyMember member, Affiliation affiliation) {
        return member.affiliation() == affiliation
                ? member
                : PartyMember.builder().from(member).affiliation(affiliation).build();
    }

    private static Organisation replaced(Organisation organisation, CompoundBranch before, CompoundBranch after) {
        return Organisation.builder()
                .from(organisation)
                .branches(Sharing.replace(organisation.branches(), before, after))
                .build();
    }

    private static Register with(Register register, Organisation organisation) {
        return Refused.unlessWhole(register.edit().organisation(organisation));
    }

    private static Register with(Register register, PartyMember member, Organisation organisation) {
        return Refused.unlessWhole(
                register.edit().members(People.replaced(register, member)).organisation(organisation));
    }
}
