package org.grassroots.city.job;

import org.grassroots.rule.Verdict;

/** Which kind of branch a compound needs, and whether it has it. */
public enum BranchNeed {
    FORMAL_THERE,
    FORMAL_MISSING,
    /** A temporary, joint or formal branch serves a compound that is too small for a formal one of its own. */
    TEMPORARY_THERE,
    TEMPORARY_MISSING,
    /** Facts are missing. */
    UNKNOWN;

    static BranchNeed of(Verdict formal, Verdict temporary) {
        if (formal == Verdict.SATISFIED) {
            return FORMAL_THERE;
        }
        if (formal == Verdict.VIOLATED) {
            return FORMAL_MISSING;
        }
        if (formal == Verdict.NOT_APPLICABLE && temporary == Verdict.SATISFIED) {
            return TEMPORARY_THERE;
        }
        return formal == Verdict.NOT_APPLICABLE && temporary == Verdict.VIOLATED ? TEMPORARY_MISSING : UNKNOWN;
    }
}
