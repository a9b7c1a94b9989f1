package org.grassroots.policy.meeting;

import java.util.List;
import org.grassroots.condition.Conditions;
import org.grassroots.record.Resolution;
import org.grassroots.rule.BasicRule;
import org.grassroots.rule.Demand;
import org.grassroots.rule.Limits;
import org.grassroots.rule.Requirement;
import org.grassroots.rule.Subjects;

/**
 * Enough of the members due attended the meeting that voted on a resolution, and enough of those due, not of those
 * present, were in favour.
 */
final class MeetingQuorum extends BasicRule<Resolution> {
    private static final String QUORUM = "quorum";
    private static final String MAJORITY = "majority";

    MeetingQuorum() {
        super("meeting.quorum", Subjects.resolutions(), QUORUM, MAJORITY);
    }

    @Override
    public Requirement<Resolution> requirement(Limits limits) {
        return Requirement.of(
                Conditions.always(),
                List.of(
                        new Demand<>(
                                "quorum", Conditions.is(new EnoughForResolution(Votes.PRESENT, limits.share(QUORUM)))),
                        new Demand<>(
                                "majority",
                                Conditions.is(new EnoughForResolution(Votes.IN_FAVOUR, limits.share(MAJORITY))))));
    }
}
