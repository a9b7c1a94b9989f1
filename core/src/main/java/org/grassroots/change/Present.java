package org.grassroots.change;

import java.util.List;
import org.grassroots.area.Compound;
import org.grassroots.area.CompoundId;
import org.grassroots.area.HouseholdId;
import org.grassroots.fact.Listing;
import org.grassroots.member.MemberId;
import org.grassroots.member.PartyMember;
import org.grassroots.organisation.BranchId;
import org.grassroots.organisation.BuildingGroup;
import org.grassroots.organisation.CentralHousehold;
import org.grassroots.organisation.CentralHouseholdId;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.organisation.GroupId;
import org.grassroots.register.Register;

/** What a change names, found in the register or refused. */
final class Present {
    private static final String NOTHING_FORMED = "record first what there is, or that nothing was formed so far";

    private Present() {}

    static CompoundBranch branch(Register register, BranchId id) {
        return register.branch(id).orElseThrow(() -> Refused.notThere("branch", id));
    }

    static BuildingGroup group(Register register, GroupId id) {
        return register.group(id).orElseThrow(() -> Refused.notThere("group", id));
    }

    static CentralHousehold centralHousehold(Register register, CentralHouseholdId id) {
        return register.centralHouseholds().stream()
                .filter(central -> central.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refused.notThere("central household", id));
    }

    static PartyMember member(Register register, MemberId id) {
        return register.member(id).orElseThrow(() -> Refused.notThere("party member", id));
    }

    static Compound compound(Register register, CompoundId id) {
        return register.compound(id).orElseThrow(() -> Refused.notThere("compound", id));
    }

    static void households(Register register, List<HouseholdId> ids) {
        for (HouseholdId id : ids) {
            if (register.buildingOf(id).isEmpty()) {
                throw Refused.notThere("household", id);
            }
        }
    }

    static Listing<CompoundBranch> branches(Register register) {
        return listed(register.organisation().branches(), "the list of branches");
    }

    static Listing<BuildingGroup> groups(Register register) {
        return listed(register.organisation().groups(), "the list of groups");
    }

    static Listing<CentralHousehold> centralHouseholds(Register register) {
        return listed(register.organisation().centralHouseholds(), "the list of central households");
    }

    static Listing<MemberId> membersOf(CompoundBranch branch) {
        return listed(
                branch.members(),
                "the list of members of " + Refused.subject("branch", branch.id()),
                "record first who its members are");
    }

    private static <T> Listing<T> listed(Listing<T> list, String what) {
        return listed(list, what, NOTHING_FORMED);
    }

    static <T> Listing<T> listed(Listing<T> list, String what, String expected) {
        if (!list.isKnown()) {
            throw Refused.notListed(what, expected);
        }
        return list;
    }
}
