package org.grassroots.policy.compound;

import org.grassroots.fact.Answer;
import org.grassroots.fact.Listing;
import org.grassroots.member.MemberId;
import org.grassroots.member.PartyMember;
import org.grassroots.missing.Deciders;
import org.grassroots.missing.Field;
import org.grassroots.missing.MissingFact;
import org.grassroots.missing.Subject;
import org.grassroots.organisation.CommunityOrganisation;
import org.grassroots.register.Register;

/**
 * The committee of the community's own organisation, empty where there is no organisation.
 *
 * @param members  who sits on it
 * @param missing  what would tell, where it is unknown
 */
record CommunityCommittee(Listing<MemberId> members, MissingFact missing) {

    static CommunityCommittee of(Register register) {
        var organisation = register.organisation().communityOrganisation();
        Field missing =
                organisation.exists() == Answer.UNKNOWN ? Field.COMMUNITY_ORGANISATION : Field.COMMUNITY_COMMITTEE;
        Listing<MemberId> none = organisation.exists() == Answer.NO ? Listing.of() : Listing.unknown();
        return new CommunityCommittee(
                organisation.value().map(CommunityOrganisation::committee).orElse(none),
                MissingFact.of(Subject.Kind.COMMUNITY, register.community().id(), missing));
    }

    Answer has(PartyMember member) {
        return members.contains(member.id());
    }

    Answer isEmpty() {
        return members.isKnown() ? Answer.of(members.items().isEmpty()) : Answer.UNKNOWN;
    }

    Deciders towardsHaving(PartyMember member) {
        return towards(has(member));
    }

    Deciders towardsNotHaving(PartyMember member) {
        return towards(has(member).not());
    }

    Deciders towardsEmpty() {
        return towards(isEmpty());
    }

    Deciders towardsNotEmpty() {
        return towards(isEmpty().not());
    }

    private Deciders towards(Answer wanted) {
        return switch (wanted) {
            case YES -> Deciders.ALREADY;
            case NO -> Deciders.NONE;
            case UNKNOWN -> Deciders.of(missing);
        };
    }
}
