package org.grassroots.policy.committee;

import java.util.List;
import org.grassroots.condition.Condition;
import org.grassroots.condition.Conditions;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.rule.BasicRule;
import org.grassroots.rule.Demand;
import org.grassroots.rule.Limits;
import org.grassroots.rule.Requirement;
import org.grassroots.rule.Subjects;
import org.grassroots.tally.Populations;
import org.grassroots.text.Text;

/**
 * A secretary is a full member who may vote and be elected, and belongs to the branch or was assigned to it. The secretary
 * of a temporary or functional branch is appointed from wherever the members come, so that there the last does not bind.
 */
final class SecretaryEligible extends BasicRule<CompoundBranch> {

    SecretaryEligible() {
        super("secretary.eligible", Subjects.branches());
    }

    @Override
    public Requirement<CompoundBranch> requirement(Limits limits) {
        return Requirement.of(
                Conditions.atLeast(Populations.secretaries(), 1),
                List.of(
                        new Demand<>(
                                "full-member",
                                every("fullSecretary", "every secretary is a full member", "书记为正式党员", Criterion.FULL)),
                        new Demand<>(
                                "voting-rights",
                                every(
                                        "votingSecretary",
                                        "every secretary may vote and be elected",
                                        "书记有表决权、选举权和被选举权",
                                        Criterion.MAY_VOTE)),
                        new Demand<>(
                                "of-the-branch",
                                every(
                                        "secretaryOfTheBranch",
                                        "every secretary is on the roll of the branch or was assigned by the higher organisation",
                                        "书记为本支部在册党员或由上级党组织指派",
                                        Criterion.OF_THE_BRANCH))));
    }

    private static Condition<CompoundBranch> every(String name, String english, String chinese, Criterion criterion) {
        return Conditions.is(new EverySecretary(name, Text.of(english, chinese), criterion));
    }
}
