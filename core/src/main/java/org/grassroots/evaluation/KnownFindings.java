package org.grassroots.evaluation;

import java.util.function.Consumer;

/** The findings of a register, for those rules that find the same in the one after it. */
final class KnownFindings {
    private final FindingList before;
    /** For each rule, whether its sheet is the same object in both registers. */
    private final boolean[] same;

    private KnownFindings(FindingList before, boolean[] same) {
        this.before = before;
        this.same = same;
    }

    static KnownFindings of(FindingList before, int rules, Digest register, Digest after) {
        boolean[] same = new boolean[rules];
        for (int rule = 0; rule < rules; rule++) {
            same[rule] = register.sheet(rule) == after.sheet(rule);
        }
        return new KnownFindings(before, same);
    }

    /** Tells the findings of the rule in the register after; false if they are not known. */
    boolean tell(int rule, IndexedRegister after, Consumer<Found<?>> findings) {
        if (!same[rule]) {
            return false;
        }
        for (Found<?> found : before.of(rule)) {
            findings.accept(found.in(after));
        }
        return true;
    }
}
