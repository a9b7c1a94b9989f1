package org.grassroots.policy.member;

import java.util.List;
import java.util.Set;
import org.grassroots.fact.Interval;
import org.grassroots.member.PartyMember;
import org.grassroots.missing.Field;
import org.grassroots.missing.MissingFact;
import org.grassroots.missing.Subject;
import org.grassroots.register.Register;
import org.grassroots.register.RegisterPart;
import org.grassroots.tally.Census;
import org.grassroots.tally.Countable;
import org.grassroots.tally.RollIndex;
import org.grassroots.tally.Tally;
import org.grassroots.text.Text;

/** The rolls a member stands on: those of formal and joint branches, and the community organisation's own. */
record RollsOfMember() implements Countable<PartyMember> {
    private static final Text TITLE = Text.of("rolls that have the member", "列有该党员的在册名单");

    @Override
    public String name() {
        return "rolls";
    }

    @Override
    public Text title() {
        return TITLE;
    }

    @Override
    public Set<RegisterPart> reads() {
        return Set.of(RegisterPart.BRANCHES, RegisterPart.COMMUNITY_ORGANISATION);
    }

    @Override
    public Interval bounds(PartyMember member, Census census) {
        RollIndex rolls = census.rolls();
        int on = rolls.timesOn(member.id());
        if (!census.register().organisation().branches().isKnown()) {
            return Interval.atLeast(on);
        }
        int open = rolls.unlisted().size();
        return open == 0 ? Interval.exactly(on) : new Interval(on, on + open);
    }

    @Override
    public Tally tally(PartyMember member, Census census) {
        Tally.Builder tally = new Tally.Builder();
        add(member, census, tally);
        return tally.build();
    }

    static void add(PartyMember member, Census census, Tally.Builder tally) {
        census.rolls().holding(member.id()).forEach(tally::counts);
        census.rolls().unlisted().forEach(roll -> tally.open(List.of(roll)));
        Register register = census.register();
        if (!register.organisation().branches().isKnown()) {
            tally.unlisted(
                    MissingFact.of(Subject.Kind.COMMUNITY, register.community().id(), Field.BRANCHES));
        }
    }
}
