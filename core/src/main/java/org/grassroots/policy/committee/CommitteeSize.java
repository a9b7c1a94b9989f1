package org.grassroots.policy.committee;

import java.util.List;
import org.grassroots.condition.Conditions;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.rule.BasicRule;
import org.grassroots.rule.Demand;
import org.grassroots.rule.Limits;
import org.grassroots.rule.Requirement;
import org.grassroots.rule.Subjects;
import org.grassroots.tally.Populations;

/** A committee has enough members and not too many. */
final class CommitteeSize extends BasicRule<CompoundBranch> {
    private static final String MIN_SEATS = "minSeats";
    private static final String USUAL_MAX_SEATS = "usualMaxSeats";
    private static final String MAX_SEATS = "maxSeats";

    CommitteeSize() {
        super("committee.size", Subjects.branches(), MIN_SEATS, USUAL_MAX_SEATS, MAX_SEATS);
    }

    @Override
    public Requirement<CompoundBranch> requirement(Limits limits) {
        CommitteeMembers members = new CommitteeMembers();
        return Requirement.of(
                Conditions.atLeast(Populations.committees(), 1),
                List.of(
                        new Demand<>("at-least-three", Conditions.atLeast(members, limits.count(MIN_SEATS))),
                        new Demand<>("at-most-seven", Conditions.atMost(members, limits.count(MAX_SEATS))),
                        new Demand<>("at-most-five", Conditions.atMost(members, limits.count(USUAL_MAX_SEATS)))));
    }
}
