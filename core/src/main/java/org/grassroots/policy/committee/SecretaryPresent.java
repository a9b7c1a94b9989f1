package org.grassroots.policy.committee;

import org.grassroots.condition.Conditions;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.rule.BasicRule;
import org.grassroots.rule.Limits;
import org.grassroots.rule.Requirement;
import org.grassroots.rule.Subjects;
import org.grassroots.tally.Populations;
import org.grassroots.text.Text;

/** A branch has one secretary. A functional branch is left out: it is local practice, and no regulation gives it one. */
final class SecretaryPresent extends BasicRule<CompoundBranch> {

    SecretaryPresent() {
        super("secretary.present", Subjects.branches());
    }

    @Override
    public Requirement<CompoundBranch> requirement(Limits limits) {
        return Requirement.of(
                Conditions.any(
                        "branchOfTheRegulations",
                        Text.of("a formal, joint or temporary branch", "正式、联合或临时党支部"),
                        Conditions.is(Populations.withRoll()),
                        Conditions.is(Populations.temporary())),
                Conditions.exactly(Populations.secretaries(), 1));
    }
}
