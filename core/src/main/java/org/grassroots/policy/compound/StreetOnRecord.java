package org.grassroots.policy.compound;

import java.util.Set;
import org.grassroots.area.Community;
import org.grassroots.fact.Answer;
import org.grassroots.missing.Deciders;
import org.grassroots.missing.Field;
import org.grassroots.missing.MissingFact;
import org.grassroots.register.RegisterPart;
import org.grassroots.rule.SurveyedPlace;
import org.grassroots.tally.Census;
import org.grassroots.tally.Trait;
import org.grassroots.text.Text;

/** That the street of a community is on record; asked of the community and of no place within it. */
final class StreetOnRecord implements Trait<SurveyedPlace> {
    static final StreetOnRecord INSTANCE = new StreetOnRecord();

    private static final Text TITLE = Text.of("subdistrict on record", "所属街道已登记");

    private StreetOnRecord() {}

    @Override
    public String name() {
        return "streetOnRecord";
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
    public Answer holds(SurveyedPlace place, Census census) {
        if (!(place instanceof SurveyedPlace.WholeCommunity whole)) {
            return Answer.YES;
        }
        Community community = whole.community();
        return community.subdistrict().isPresent() ? Answer.YES : Answer.UNKNOWN;
    }

    @Override
    public Deciders towardsYes(SurveyedPlace place, Census census) {
        return Deciders.of(new MissingFact(place.subject(), Field.SUBDISTRICT));
    }

    /** Every community belongs to one, so that nothing can show that there is none. */
    @Override
    public Deciders towardsNo(SurveyedPlace place, Census census) {
        return Deciders.NONE;
    }
}
