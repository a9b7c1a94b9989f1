package org.grassroots.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.grassroots.area.Community;
import org.grassroots.area.CommunityId;
import org.grassroots.area.Compound;
import org.grassroots.area.CompoundId;
import org.grassroots.fact.Listing;
import org.grassroots.member.Affiliation;
import org.grassroots.member.Capacity;
import org.grassroots.member.Helper;
import org.grassroots.member.HelperId;
import org.grassroots.member.MemberId;
import org.grassroots.member.MemberStatus;
import org.grassroots.member.PartyMember;
import org.grassroots.member.Residence;
import org.grassroots.organisation.BranchId;
import org.grassroots.organisation.BranchKind;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.organisation.Organisation;
import org.grassroots.organisation.ServedArea;
import org.grassroots.pairing.Pairings;

/**
 * Registers for tests in one sentence: {@code Registers.compound("c1").full(3).probationary(5).branch("b1", FORMAL)}.
 *
 * <p>Members are added to the compound named last and are called {@code m1}, {@code m2} and so on. Branches are unknown
 * until one is given or {@link #noBranch()} says that there is none.
 */
public final class Registers {
    /** A name that must never show up in a message. */
    public static final String NAME = "沈清和";

    private final List<Compound> compounds = new ArrayList<>();
    private final List<PartyMember> members = new ArrayList<>();
    private final List<CompoundId> notListed = new ArrayList<>();
    private final List<Helper> helpers = new ArrayList<>();
    private final List<CompoundBranch> branches = new ArrayList<>();
    private boolean branchesKnown;
    private UnaryOperator<Community.Builder> community = UnaryOperator.identity();
    private UnaryOperator<Organisation.Builder> organisation = UnaryOperator.identity();
    private Pairings pairings = Pairings.UNKNOWN;

    private Registers() {}

    public static Registers compound(String id) {
        return new Registers().andCompound(id);
    }

    public static Registers compound(String id, UnaryOperator<Compound.Builder> facts) {
        return new Registers().andCompound(id, facts);
    }

    public Registers andCompound(String id) {
        return andCompound(id, UnaryOperator.identity());
    }

    public Registers andCompound(String id, UnaryOperator<Compound.Builder> facts) {
        Compound.Builder compound = Compound.builder();
        compound.id(CompoundId.of(id)).name("小区" + id);
        compounds.add(facts.apply(compound).build());
        return this;
    }

    private CompoundId here() {
        return compounds.get(compounds.size() - 1).id();
    }

    /** Full members affiliated here. */
    public Registers full(int count) {
        return add(count, member -> member.status(MemberStatus.FULL).affiliation(Affiliation.HERE));
    }

    /** Probationary members affiliated here. */
    public Registers probationary(int count) {
        return add(count, member -> member.status(MemberStatus.PROBATIONARY).affiliation(Affiliation.HERE));
    }

    /** Full members affiliated elsewhere, reported here. */
    public Registers inService(int count) {
        return add(
                count,
                member -> member.status(MemberStatus.FULL)
                        .affiliation(Affiliation.ELSEWHERE)
                        .capacities(Listing.of(Capacity.IN_SERVICE)));
    }

    public Registers add(int count, UnaryOperator<PartyMember.Builder> facts) {
        for (int added = 0; added < count; added++) {
            member("m" + (members.size() + 1), facts);
        }
        return this;
    }

    /** A member who lives in the compound named last unless the facts say otherwise. */
    public Registers member(String id, UnaryOperator<PartyMember.Builder> facts) {
        PartyMember.Builder member = PartyMember.builder();
        member.id(MemberId.of(id)).name(NAME).residence(Residence.in(here()));
        members.add(facts.apply(member).build());
        return this;
    }

    public Registers helper(String id, UnaryOperator<Helper.Builder> facts) {
        Helper.Builder helper = Helper.builder();
        helper.id(HelperId.of(id)).name(NAME).role(Helper.Role.VOLUNTEER);
        helpers.add(facts.apply(helper).build());
        return this;
    }

    /** Nobody has listed the members of the compound named last. */
    public Registers notListed() {
        notListed.add(here());
        return this;
    }

    /** A branch of the compound named last with all members so far on its roll. */
    public Registers branch(String id, BranchKind kind) {
        return branch(
                id,
                kind,
                branch -> branch.members(
                        Listing.of(members.stream().map(PartyMember::id).toList())));
    }

    /** A branch of the compound named last. */
    public Registers branch(String id, BranchKind kind, UnaryOperator<CompoundBranch.Builder> facts) {
        CompoundBranch.Builder branch = CompoundBranch.builder();
        branch.id(BranchId.of(id)).name("支部" + id).kind(kind);
        branch.addServes(ServedArea.whole(here()));
        branchesKnown = true;
        branches.add(facts.apply(branch).build());
        return this;
    }

    public Registers noBranch() {
        branchesKnown = true;
        return this;
    }

    /** More facts of the community, such as its property services. */
    public Registers community(UnaryOperator<Community.Builder> facts) {
        community = facts;
        return this;
    }

    public Registers organisation(UnaryOperator<Organisation.Builder> facts) {
        organisation = facts;
        return this;
    }

    public Registers pairings(Pairings values) {
        pairings = values;
        return this;
    }

    public Register build() {
        Organisation.Builder organised = Organisation.builder();
        if (branchesKnown) {
            organised.branches(Listing.of(branches));
        }
        Community.Builder place = Community.builder();
        place.id(CommunityId.of("k1")).name("青禾社区").compounds(compounds);
        return Register.builder()
                .provenance(provenance())
                .community(community.apply(place).build())
                .members(members)
                .membersNotListed(notListed)
                .helpers(helpers)
                .organisation(organisation.apply(organised).build())
                .pairings(pairings)
                .build();
    }

    public static Provenance provenance() {
        return Provenance.builder()
                .source("made up")
                .synthetic(true)
                .describes(LocalDate.of(2026, 1, 1))
                .build();
    }
}
