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

/** Every post that a committee must have is held, and there is one deputy secretary at the most. */
final class CommitteePosts extends BasicRule<CompoundBranch> {

    CommitteePosts() {
        super("committee.posts", Subjects.branches());
    }

    @Override
    public Requirement<CompoundBranch> requirement(Limits limits) {
        return Requirement.of(
                Conditions.atLeast(Populations.committees(), 1),
                List.of(
                        new Demand<>("all-held", Conditions.atLeast(new PostsHeld(), PostsHeld.REQUIRED.size())),
                        new Demand<>("one-deputy-at-most", Conditions.atMost(new AllDeputies(), 1))));
    }
}
