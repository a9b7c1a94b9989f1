package org.grassroots.policy.compound;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.grassroots.area.Building;
import org.grassroots.area.Compound;
import org.grassroots.fact.Answer;
import org.grassroots.fact.Interval;
import org.grassroots.missing.Deciders;
import org.grassroots.missing.Field;
import org.grassroots.missing.MissingFact;
import org.grassroots.missing.Subject;
import org.grassroots.register.RegisterPart;
import org.grassroots.rule.SurveyedPlace;
import org.grassroots.tally.Census;
import org.grassroots.tally.Trait;
import org.grassroots.text.Text;

/**
 * Of a building, that its households are listed; of a compound, that all lists together hold no fewer households than the
 * survey counted.
 */
final class HouseholdsOnRecord implements Trait<SurveyedPlace> {
    static final HouseholdsOnRecord INSTANCE = new HouseholdsOnRecord();

    private static final Text TITLE = Text.of("every household on record", "住户全部登记");

    private HouseholdsOnRecord() {}

    @Override
    public String name() {
        return "householdsOnRecord";
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
        if (place instanceof SurveyedPlace.OneBuilding one) {
            return one.building().households().isKnown() ? Answer.YES : Answer.UNKNOWN;
        }
        return place instanceof SurveyedPlace.OneCompound one ? holds(one.compound()) : Answer.YES;
    }

    private static Answer holds(Compound compound) {
        if (compound.surveyedHouseholds().isEmpty()) {
            return Answer.UNKNOWN;
        }
        return listed(compound).reaches(compound.surveyedHouseholds().getAsInt());
    }

    private static Interval listed(Compound compound) {
        if (!compound.buildings().isKnown()) {
            return Interval.UNKNOWN;
        }
        Interval listed = Interval.exactly(0);
        for (Building building : compound.buildings().items()) {
            listed = listed.plus(building.households().count());
        }
        return listed;
    }

    /** A count that turns out small enough, or one list that turns out long enough. */
    @Override
    public Deciders towardsYes(SurveyedPlace place, Census census) {
        if (place instanceof SurveyedPlace.OneCompound one) {
            return one.compound().surveyedHouseholds().isPresent()
                    ? Deciders.anyOf(lists(one.compound()))
                    : surveyedHouseholds(place);
        }
        return Deciders.of(new MissingFact(place.subject(), Field.HOUSEHOLDS));
    }

    /** All lists must be there before they can be called too short; nothing can show that a building has no list. */
    @Override
    public Deciders towardsNo(SurveyedPlace place, Census census) {
        if (!(place instanceof SurveyedPlace.OneCompound one)) {
            return Deciders.NONE;
        }
        Deciders lists = Deciders.allOf(lists(one.compound()));
        return one.compound().surveyedHouseholds().isPresent() ? lists : lists.and(surveyedHouseholds(place));
    }

    private static Deciders surveyedHouseholds(SurveyedPlace place) {
        return Deciders.of(new MissingFact(place.subject(), Field.SURVEYED_HOUSEHOLDS));
    }

    private static List<Deciders> lists(Compound compound) {
        if (!compound.buildings().isKnown()) {
            return List.of(Deciders.of(MissingFact.of(Subject.Kind.COMPOUND, compound.id(), Field.BUILDINGS)));
        }
        List<Deciders> lists = new ArrayList<>();
        for (Building building : compound.buildings().items()) {
            if (!building.households().isKnown()) {
                lists.add(Deciders.of(MissingFact.of(Subject.Kind.BUILDING, building.id(), Field.HOUSEHOLDS)));
            }
        }
        return lists;
    }
}
