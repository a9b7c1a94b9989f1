package org.grassroots.baseline;

import org.grassroots.area.CommunityId;
import org.grassroots.evaluation.Finding;
import org.grassroots.missing.Subject;
import org.grassroots.rule.RuleId;

/** What makes a finding the same from day to day, whatever its numbers and its wording are. */
record AcceptanceKey(CommunityId community, RuleId rule, String version, String demand, Subject subject) {

    static AcceptanceKey of(Finding finding) {
        return new AcceptanceKey(
                finding.community(), finding.rule(), finding.version(), finding.demand(), finding.subject());
    }

    static AcceptanceKey of(Acceptance accepted) {
        return new AcceptanceKey(
                accepted.community(), accepted.rule(), accepted.version(), accepted.demand(), accepted.subject());
    }

    /** Such as {@code rule 'branch.min-members' (version 1, demand 'only') on branch b-1 of community 'k1'}. */
    @Override
    public String toString() {
        return "rule '%s' (version %s, demand '%s') on %s of community '%s'"
                .formatted(rule, version, demand, subject, community);
    }
}
