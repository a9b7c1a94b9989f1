package org.grassroots.policy.member;

import java.util.Set;
import org.grassroots.fact.Interval;
import org.grassroots.member.PartyMember;
import org.grassroots.missing.Deciders;
import org.grassroots.missing.Field;
import org.grassroots.missing.MissingFact;
import org.grassroots.missing.Subject;
import org.grassroots.register.RegisterPart;
import org.grassroots.tally.Census;
import org.grassroots.tally.Dating;
import org.grassroots.text.Text;

/** The day since which a member has been away from the home organisation; it has not come for one who is not away. */
record AwaySince() implements Dating<PartyMember> {
    private static final Text TITLE = Text.of("time away", "外出时间");

    @Override
    public String name() {
        return "away";
    }

    @Override
    public Text title() {
        return TITLE;
    }

    @Override
    public Set<RegisterPart> reads() {
        return Set.of();
    }

    @Override
    public Interval bounds(PartyMember member, Census census) {
        return switch (member.awaySince().exists()) {
            case YES ->
                Interval.exactly(Dating.number(member.awaySince().value().orElseThrow()));
            case NO -> Interval.exactly(NEVER);
            case UNKNOWN -> Interval.UNKNOWN;
        };
    }

    @Override
    public Deciders towardsEarlier(PartyMember member, Census census) {
        return Deciders.of(MissingFact.of(Subject.Kind.MEMBER, member.id(), Field.AWAY_SINCE));
    }

    @Override
    public Deciders towardsLater(PartyMember member, Census census) {
        return towardsEarlier(member, census);
    }
}
