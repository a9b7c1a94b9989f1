package org.grassroots.change;

import java.util.List;
import org.grassroots.area.Community;
import org.grassroots.area.Compound;
import org.grassroots.area.CompoundId;
import org.grassroots.change.Refusal.Reason;
import org.grassroots.member.PartyMember;
import org.grassroots.member.Residence;
import org.grassroots.register.Register;

/** What is recorded of the community and its compounds. */
final class Places {
    private Places() {}

    static Register survey(Register register, Compound compound) {
        Community community = register.community();
        List<Compound> after = register.compound(compound.id())
                .map(before -> Sharing.replace(community.compounds(), before, compound))
                .orElseGet(() -> Sharing.plus(community.compounds(), compound));
        return Refused.unlessWhole(register.edit().community(with(community, after)));
    }

    static Register describe(Register register, Community community) {
        return Refused.unlessWhole(
                register.edit().community(with(community, register.community().compounds())));
    }

    static Register membersListed(Register register, CompoundId id, boolean listed) {
        Present.compound(register, id);
        if (register.membersNotListed().contains(id) != listed) {
            throw Refused.because(
                    Reason.THERE_ALREADY,
                    Refused.subject("compound", id),
                    listed ? "has its members listed already" : "has no complete list of members already",
                    "record it where it is otherwise");
        }
        return Refused.unlessWhole(register.edit()
                .membersNotListed(
                        listed
                                ? Sharing.without(register.membersNotListed(), id::equals)
                                : Sharing.plus(register.membersNotListed(), id)));
    }

    static Register remove(Register register, CompoundId id) {
        Compound compound = Present.compound(register, id);
        Held held = Held.by(compound);
        List<PartyMember> members = Sharing.each(
                register.members(),
                member -> held.isHome(member.residence())
                        ? PartyMember.builder()
                                .from(member)
                                .residence(Residence.ELSEWHERE)
                                .build()
                        : member);
        Community community = register.community();
        return Refused.unlessWhole(register.edit()
                .community(with(
                        community,
                        Sharing.each(
                                Sharing.without(community.compounds(), other -> other == compound), held::withoutIt)))
                .members(members)
                .membersNotListed(Sharing.without(register.membersNotListed(), id::equals))
                .helpers(Sharing.each(register.helpers(), held::withoutIt))
                .organisation(held.withoutIt(register.organisation()))
                .pairings(held.withoutIt(register.pairings())));
    }

    private static Community with(Community community, List<Compound> compounds) {
        return Community.builder().from(community).compounds(compounds).build();
    }
}
