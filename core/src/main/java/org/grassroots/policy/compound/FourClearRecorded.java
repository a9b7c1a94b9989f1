package org.grassroots.policy.compound;

import java.util.List;
import org.grassroots.area.Compound;
import org.grassroots.condition.Conditions;
import org.grassroots.rule.BasicRule;
import org.grassroots.rule.Demand;
import org.grassroots.rule.Limits;
import org.grassroots.rule.Requirement;
import org.grassroots.rule.Subjects;

/** The four things that a survey makes clear of a compound are on record, each with its day. */
final class FourClearRecorded extends BasicRule<Compound> {
    FourClearRecorded() {
        super("survey.four-clear", Subjects.compounds());
    }

    @Override
    public Requirement<Compound> requirement(Limits limits) {
        return Requirement.of(
                Conditions.always(),
                List.of(
                        new Demand<>("basic-facts", Conditions.is(ItemOnRecord.BASIC_FACTS)),
                        new Demand<>("residents-and-members", Conditions.is(ItemOnRecord.RESIDENTS_AND_MEMBERS)),
                        new Demand<>("management-gaps", Conditions.is(ItemOnRecord.MANAGEMENT_GAPS)),
                        new Demand<>("disputes-and-dangers", Conditions.is(ItemOnRecord.DISPUTES_AND_DANGERS))));
    }
}
