package org.grassroots.policy.committee;

import org.grassroots.condition.Conditions;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.rule.BasicRule;
import org.grassroots.rule.Limits;
import org.grassroots.rule.Requirement;
import org.grassroots.rule.Subjects;
import org.grassroots.tally.Populations;

/** A secretary has been a full member for long enough, counted from full membership and not from admission. */
final class SecretaryStanding extends BasicRule<CompoundBranch> {
    private static final String MIN_STANDING = "minStanding";

    SecretaryStanding() {
        super("secretary.standing", Subjects.branches(), MIN_STANDING);
    }

    @Override
    public Requirement<CompoundBranch> requirement(Limits limits) {
        return Requirement.of(
                Conditions.atLeast(Populations.secretaries(), 1),
                Conditions.atLeastAgo(new SecretariesFullSince(), limits.span(MIN_STANDING), limits.day()));
    }
}
