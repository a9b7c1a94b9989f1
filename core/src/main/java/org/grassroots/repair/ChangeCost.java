package org.grassroots.repair;

import org.grassroots.change.BranchChange;
import org.grassroots.change.Change;
import org.grassroots.change.GroupChange;
import org.grassroots.change.MemberChange;
import org.grassroots.change.OfficerChange;
import org.grassroots.change.RecordChange;

/** How dear a change is to those who make it. The cheapest remedies are told first. */
@FunctionalInterface
public interface ChangeCost {
    /**
     * The library's own order, for want of any in the sources: what is put on record costs 1; posts 2; pairings, and
     * members who go from roll to roll, 3; groups 4; a new or changed branch 8; what ends a branch, a compound or a
     * membership 16.
     */
    ChangeCost USUAL = ChangeCost::usual;

    /**
     * The cost of one change; that of a remedy is the sum.
     *
     * @return 0 or more
     */
    int of(Change change);

    private static int usual(Change change) {
        if (change instanceof BranchChange branch) {
            return ofBranch(branch);
        }
        if (change instanceof RecordChange) {
            return change instanceof RecordChange.RemoveCompound ? 16 : 1;
        }
        if (change instanceof OfficerChange) {
            return 2;
        }
        if (change instanceof MemberChange) {
            return ofMember((MemberChange) change);
        }
        return change instanceof GroupChange ? 4 : 3;
    }

    private static int ofBranch(BranchChange change) {
        if (change instanceof BranchChange.Correct) {
            return 1;
        }
        return change instanceof BranchChange.Dissolve ? 16 : 8;
    }

    private static int ofMember(MemberChange change) {
        if (change instanceof MemberChange.Correct) {
            return 1;
        }
        return change instanceof MemberChange.Strike ? 16 : 3;
    }
}
