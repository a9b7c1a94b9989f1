package org.grassroots.policy.member;

import java.util.List;
import java.util.Set;
import org.grassroots.fact.Interval;
import org.grassroots.member.PartyMember;
import org.grassroots.missing.Field;
import org.grassroots.missing.MissingFact;
import org.grassroots.missing.Subject;
import org.grassroots.register.RegisterPart;
import org.grassroots.tally.Census;
import org.grassroots.tally.Countable;
import org.grassroots.tally.Tally;
import org.grassroots.text.Text;

/**
 * The affiliations a member has on record: each roll is one, and so is an affiliation elsewhere. Taking part in the life of
 * other branches is none.
 */
record AffiliationsOfMember() implements Countable<PartyMember> {
    private static final Text TITLE = Text.of("affiliations, one elsewhere included", "组织关系数（含在其他组织的）");
    private static final Text NOT_ELSEWHERE = Text.of("no affiliation elsewhere", "组织关系不在其他组织");
    private static final RollsOfMember ROLLS = new RollsOfMember();

    @Override
    public String name() {
        return "affiliations";
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
        Interval rolls = ROLLS.bounds(member, census);
        return switch (member.affiliation()) {
            case HERE -> rolls;
            case ELSEWHERE -> rolls.plus(Interval.exactly(1));
            case UNKNOWN -> rolls.plus(Interval.ZERO_OR_ONE);
        };
    }

    @Override
    public Tally tally(PartyMember member, Census census) {
        Tally.Builder tally = new Tally.Builder();
        RollsOfMember.add(member, census, tally);
        Subject elsewhere = Subject.of(Subject.Kind.MEMBER, member.id());
        switch (member.affiliation()) {
            case HERE -> tally.excluded(elsewhere, NOT_ELSEWHERE);
            case ELSEWHERE -> tally.counts(elsewhere);
            case UNKNOWN -> tally.open(List.of(new MissingFact(elsewhere, Field.AFFILIATION)));
        }
        return tally.build();
    }
}
