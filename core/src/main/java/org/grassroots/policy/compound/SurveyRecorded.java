package org.grassroots.policy.compound;

import java.util.List;
import org.grassroots.condition.Conditions;
import org.grassroots.rule.BasicRule;
import org.grassroots.rule.Demand;
import org.grassroots.rule.Limits;
import org.grassroots.rule.Requirement;
import org.grassroots.rule.Subjects;
import org.grassroots.rule.SurveyedPlace;

/** From the street down to the household, nothing that the survey met is without a record. */
final class SurveyRecorded extends BasicRule<SurveyedPlace> {
    SurveyRecorded() {
        super("survey.recorded", Subjects.surveyedPlaces());
    }

    @Override
    public Requirement<SurveyedPlace> requirement(Limits limits) {
        return Requirement.of(
                Conditions.always(),
                List.of(
                        new Demand<>("street", Conditions.is(StreetOnRecord.INSTANCE)),
                        new Demand<>("buildings", Conditions.is(BuildingsOnRecord.INSTANCE)),
                        new Demand<>("households", Conditions.is(HouseholdsOnRecord.INSTANCE))));
    }
}
