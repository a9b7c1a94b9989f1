package org.grassroots.city.synthetic;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.grassroots.area.Compound;
import org.grassroots.member.Helper;
import org.grassroots.member.MemberId;
import org.grassroots.member.PartyMember;

/**
 * All that is made up for one compound without looking at its neighbours.
 *
 * @param ids  its ids
 * @param compound  the place
 * @param paired  whether a unit stands by it
 * @param leadingCadre  whom that unit named; empty if nobody
 * @param residents  the members living there; empty if nobody is listed
 * @param deployed  the members sent there, the leading cadre among them
 * @param helpers  who works there and in no other compound
 */
record CompoundDraft(
        Ids ids,
        Compound compound,
        boolean paired,
        Optional<MemberId> leadingCadre,
        List<PartyMember> residents,
        List<PartyMember> deployed,
        List<Helper> helpers) {

    /** Whether its people are made up: only where both buildings and homes are counted. */
    boolean listsMembers() {
        return compound.buildings().isKnown() && compound.surveyedHouseholds().isPresent();
    }

    Stream<PartyMember> members() {
        return Stream.concat(residents.stream(), deployed.stream());
    }
}
