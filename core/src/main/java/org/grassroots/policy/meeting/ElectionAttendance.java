package org.grassroots.policy.meeting;

import org.grassroots.condition.Conditions;
import org.grassroots.parameter.Parameter;
import org.grassroots.record.Election;
import org.grassroots.rule.BasicRule;
import org.grassroots.rule.Limits;
import org.grassroots.rule.Requirement;
import org.grassroots.rule.Subjects;

/**
 * Enough of the members due attended an election, those lawfully left out of the count taken off. What is enough is what
 * was in force on the day of the election, not on that of the evaluation.
 */
final class ElectionAttendance extends BasicRule<Election> {
    private static final String ATTENDANCE = "attendance";

    ElectionAttendance() {
        super("election.attendance", Subjects.elections(), ATTENDANCE);
    }

    @Override
    public Requirement<Election> requirement(Limits limits) {
        // Refused here if it is no share, as all values of a parameter are of one kind.
        limits.share(ATTENDANCE);
        Parameter attendance = limits.parameter(ATTENDANCE);
        return Requirement.of(
                Conditions.is(new ShareInForce(attendance)), Conditions.is(new EnoughForElection(attendance)));
    }
}
