package org.grassroots.policy.member;

import java.util.Set;
import java.util.function.Function;
import org.grassroots.fact.Answer;
import org.grassroots.member.Capacity;
import org.grassroots.member.PartyMember;
import org.grassroots.member.Residence;
import org.grassroots.missing.Deciders;
import org.grassroots.missing.Field;
import org.grassroots.missing.MissingFact;
import org.grassroots.missing.Subject;
import org.grassroots.register.RegisterPart;
import org.grassroots.tally.Census;
import org.grassroots.tally.Trait;
import org.grassroots.text.Text;

/** Something that one fact of a member tells. */
record MemberTrait(String name, Text title, Field field, Function<PartyMember, Answer> of)
        implements Trait<PartyMember> {
    static final MemberTrait AFFILIATED_HERE = new MemberTrait(
            "affiliatedHere",
            Text.of("affiliated with this community", "组织关系在本社区"),
            Field.AFFILIATION,
            PartyMember::isAffiliatedHere);

    static final MemberTrait MIGRANT = new MemberTrait(
            "migrant",
            Text.of("registered as a migrant member", "已登记为流动党员"),
            Field.CAPACITIES,
            member -> member.capacities().contains(Capacity.MIGRANT));

    static final MemberTrait HOME_OWNER = new MemberTrait(
            "homeOwner", Text.of("an owner of the home", "业主"), Field.HOME_OWNER, PartyMember::homeOwner);

    static final MemberTrait LIVES_HERE = new MemberTrait(
            "livesHere", Text.of("living in this community", "居住在本社区"), Field.RESIDENCE, MemberTrait::livesHere);

    private static Answer livesHere(PartyMember member) {
        return member.residence() instanceof Residence.Unknown
                ? Answer.UNKNOWN
                : Answer.of(member.residence() instanceof Residence.In);
    }

    @Override
    public Set<RegisterPart> reads() {
        return Set.of();
    }

    @Override
    public Answer holds(PartyMember member, Census census) {
        return of.apply(member);
    }

    @Override
    public Deciders towardsYes(PartyMember member, Census census) {
        return Deciders.of(MissingFact.of(Subject.Kind.MEMBER, member.id(), field));
    }
}
