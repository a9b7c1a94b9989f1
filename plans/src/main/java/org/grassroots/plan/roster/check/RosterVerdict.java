package org.grassroots.plan.roster.check;

import java.time.Duration;
import java.util.List;
import org.grassroots.plan.roster.RosterRule;

/**
 * What a check has found.
 *
 * @param findings  shift by shift, then person by person, then of the whole
 * @param uncovered  the hours in which places stand empty, all places together
 * @param clarity  how far it is clear who stands when, where and for what
 * @param spread  how many shifts more the most loaded person has than the least loaded, among those who could take a place
 *     of the task; 0 if there are none
 */
public record RosterVerdict(List<RosterFinding> findings, Duration uncovered, DutyClarity clarity, int spread) {

    public RosterVerdict {
        findings = List.copyOf(findings);
    }

    /** Whether there is nothing worse than a warning. */
    public boolean isAccepted() {
        return findings.stream().allMatch(finding -> finding.grade() == RosterFinding.Grade.WARNING);
    }

    public List<RosterFinding> of(RosterRule rule) {
        return findings.stream().filter(finding -> finding.rule() == rule).toList();
    }
}
