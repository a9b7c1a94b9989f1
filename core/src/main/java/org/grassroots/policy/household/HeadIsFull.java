package org.grassroots.policy.household;

import java.util.Set;
import org.grassroots.fact.Answer;
import org.grassroots.member.MemberId;
import org.grassroots.member.PartyMember;
import org.grassroots.missing.Deciders;
import org.grassroots.missing.Field;
import org.grassroots.missing.MissingFact;
import org.grassroots.missing.Subject;
import org.grassroots.organisation.CentralHousehold;
import org.grassroots.register.RegisterPart;
import org.grassroots.tally.Census;
import org.grassroots.tally.MemberReach;
import org.grassroots.tally.Trait;
import org.grassroots.text.Text;

/** That a central household has a head who is a full member. An unknown head may be anybody, or nobody. */
record HeadIsFull() implements Trait<CentralHousehold> {
    private static final Text TITLE = Text.of("headed by a full member", "由正式党员负责");

    @Override
    public String name() {
        return "headIsFull";
    }

    @Override
    public Text title() {
        return TITLE;
    }

    @Override
    public Set<RegisterPart> reads() {
        return Set.of(RegisterPart.MEMBERS);
    }

    @Override
    public MemberReach memberReach() {
        return MemberReach.NEAR;
    }

    @Override
    public Answer holds(CentralHousehold central, Census census) {
        return switch (central.head().exists()) {
            case YES -> head(central, census).isFull();
            case NO -> Answer.NO;
            case UNKNOWN -> Answer.UNKNOWN;
        };
    }

    /** Asked only where there is one and it is known who. */
    static PartyMember head(CentralHousehold central, Census census) {
        MemberId head = central.head().value().orElseThrow();
        return census.register().member(head).orElseThrow();
    }

    @Override
    public Deciders towardsYes(CentralHousehold central, Census census) {
        return Deciders.of(
                central.head().exists() == Answer.UNKNOWN
                        ? unknown(central)
                        : MissingFact.of(
                                Subject.Kind.MEMBER, head(central, census).id(), Field.STATUS));
    }

    /** That nobody said who heads it. */
    static MissingFact unknown(CentralHousehold central) {
        return MissingFact.of(Subject.Kind.CENTRAL_HOUSEHOLD, central.id(), Field.HEAD);
    }
}
