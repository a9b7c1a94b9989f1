package org.grassroots.formation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.grassroots.area.CompoundId;
import org.grassroots.change.Destination;
import org.grassroots.change.MemberChange;
import org.grassroots.fact.Answer;
import org.grassroots.fact.Known;
import org.grassroots.fact.Listing;
import org.grassroots.member.MemberId;
import org.grassroots.member.PartyMember;
import org.grassroots.member.Residence;
import org.grassroots.missing.Subject;
import org.grassroots.organisation.BranchId;
import org.grassroots.organisation.CommunityLevel;
import org.grassroots.organisation.CommunityOrganisation;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.register.Register;
import org.grassroots.tally.Populations;
import org.grassroots.text.Text;

/** Forms the community's own organisation where it must have one, and places on a roll who stands on none. */
final class OrganisationMaker {
    private final Work work;
    private final Town town;
    private final Register register;
    private final Subject community;

    OrganisationMaker(Work work) {
        this.work = work;
        town = work.town();
        register = town.register();
        community = Subject.of(Subject.Kind.COMMUNITY, register.community().id());
    }

    /**
     * @param planned  the branches to come, on whose rolls their residents will stand
     * @return whether the community has an organisation now
     */
    boolean form(List<Planned> planned) {
        Map<MemberId, BranchId> toBranches = new LinkedHashMap<>();
        List<MemberId> rest = new ArrayList<>();
        sort(planned, toBranches, rest);
        boolean isThere = town.organisation().isPresent();
        boolean isNew = !isThere && isRequired();
        if (isNew) {
            establish(town.everyRollIsKnown() ? rest : List.of());
        }
        if (town.everyRollIsKnown()) {
            toBranches.forEach((member, branch) -> work.make(
                    Subject.of(Subject.Kind.MEMBER, member),
                    new MemberChange.Transfer(member, new Destination.ToBranch(branch))));
            if (isThere) {
                rest.forEach(member -> work.make(
                        Subject.of(Subject.Kind.MEMBER, member),
                        new MemberChange.Transfer(member, new Destination.ToCommunity())));
            }
        }
        if (!isThere && !isNew) {
            recordNone();
            tellUnplaced(rest);
        }
        return isThere || isNew;
    }

    /** Who stands on no roll and will on none of a new branch: to whose branch, or to the community itself. */
    private void sort(List<Planned> planned, Map<MemberId, BranchId> toBranches, List<MemberId> rest) {
        Set<CompoundId> newRolls = new LinkedHashSet<>();
        for (Planned branch : planned) {
            if (branch.kind().hasRoll()) {
                branch.sites().forEach(site -> newRolls.add(site.id()));
            }
        }
        List<PartyMember> members = new ArrayList<>(register.members());
        members.sort(NaturalOrder.by(PartyMember::id));
        for (PartyMember member : members) {
            if (!town.isOnNoRoll(member)) {
                continue;
            }
            Optional<Residence.In> home =
                    member.residence() instanceof Residence.In in ? Optional.of(in) : Optional.empty();
            if (home.isPresent() && newRolls.contains(home.get().compound())) {
                continue;
            }
            Optional<BranchId> branch = home.flatMap(this::branchAt);
            if (branch.isPresent()) {
                toBranches.put(member.id(), branch.get());
            } else {
                rest.add(member.id());
            }
        }
    }

    /** The branch with a roll that serves the home: that of its section before that of the whole compound. */
    private Optional<BranchId> branchAt(Residence.In home) {
        List<CompoundBranch> serving = town.site(home.compound()).branches().stream()
                .filter(branch -> branch.kind().hasRoll() && branch.members().isKnown())
                .toList();
        Optional<CompoundBranch> ofSection = home.building()
                .flatMap(register::building)
                .flatMap(building -> building.section())
                .flatMap(section -> serving.stream()
                        .filter(branch -> branch.serves().stream()
                                .anyMatch(area ->
                                        area.section().filter(section::equals).isPresent()))
                        .findFirst());
        return ofSection.or(() -> serving.stream().findFirst()).map(CompoundBranch::id);
    }

    /** Where nobody said anything of what is organised, it is put on record that there is no organisation either. */
    private void recordNone() {
        boolean isBare = !register.organisation().branches().isKnown();
        if (isBare && register.organisation().communityOrganisation().exists() == Answer.UNKNOWN) {
            work.draft().setOrganisation(Known.none());
        }
    }

    private int fullMembers() {
        return Populations.fullMembersOfCommunity()
                .bounds(register.community(), town.census())
                .low();
    }

    private boolean isRequired() {
        OptionalInt from = work.asked().organisation();
        return from.isPresent() && fullMembers() >= from.getAsInt();
    }

    private void establish(List<MemberId> roll) {
        int members = Populations.membersOfCommunity()
                .bounds(register.community(), town.census())
                .low();
        CommunityOrganisation.Builder organisation = CommunityOrganisation.builder();
        organisation.level(level(members)).committee(Listing.of()).roll(Listing.of(roll));
        organisation.approval(Known.of(BranchWords.approval(register.community(), work.day())));
        work.draft().setOrganisation(Known.of(organisation.build()));
        work.reason(
                community,
                Text.of(
                        "The community gets a Party organisation of its own: full members affiliated with it number "
                                + fullMembers() + ", all members " + members + ".",
                        "社区设立党组织：组织关系在本社区的正式党员" + fullMembers() + "名，党员共" + members + "名。"),
                List.of());
    }

    private CommunityLevel level(int members) {
        if (members <= work.asked().mostOfBranch().orElse(Integer.MAX_VALUE)) {
            return CommunityLevel.BRANCH;
        }
        return members < work.asked().leastOfCommittee().orElse(Integer.MAX_VALUE)
                ? CommunityLevel.GENERAL_BRANCH
                : CommunityLevel.COMMITTEE;
    }

    private void tellUnplaced(List<MemberId> rest) {
        int more = work.asked().organisation().orElse(0) - fullMembers();
        if (!work.asked().asks(Asked.PLACED) || more <= 0) {
            return;
        }
        List<Lack> lacks = List.of(new Lack.MembersOfCommunity(more));
        Text missing = LackWords.anyOf(lacks);
        for (MemberId member : rest) {
            work.impossible(
                    Subject.of(Subject.Kind.MEMBER, member),
                    Asked.PLACED,
                    lacks,
                    Text.of(
                            "There is no roll for member '" + member + "': the community lacks " + missing.english()
                                    + ".",
                            "党员“" + member + "”没有可编入的名册：社区缺少" + missing.simplifiedChinese() + "。"));
        }
    }
}
