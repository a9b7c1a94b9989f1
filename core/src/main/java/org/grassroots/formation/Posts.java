package org.grassroots.formation;

import java.util.List;
import java.util.Set;
import org.grassroots.area.CompoundId;
import org.grassroots.member.MemberId;
import org.grassroots.missing.Subject;
import org.grassroots.organisation.BranchId;
import org.grassroots.organisation.BranchKind;

/**
 * The posts of a branch that are to be filled.
 *
 * @param branch  whose
 * @param kind  of the branch
 * @param served  the compounds it serves, or of which it serves a section
 * @param own  who is on its roll, or takes part in it if it is a temporary one
 */
record Posts(BranchId branch, BranchKind kind, Set<CompoundId> served, List<MemberId> own) {
    Subject subject() {
        return Subject.of(Subject.Kind.BRANCH, branch);
    }
}
