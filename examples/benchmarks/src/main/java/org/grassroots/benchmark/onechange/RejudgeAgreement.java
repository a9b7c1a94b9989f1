package org.grassroots.benchmark.onechange;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Holds all who judge again to the same findings after every change. */
public final class RejudgeAgreement {
    private RejudgeAgreement() {}

    /**
     * @param judges  at least one; the first is the measure of the others
     * @param changes  what happens
     * @param turns  how often
     * @return how many different lists of findings there were
     * @throws IllegalStateException if one finds something else after a change; it names him, the change's number from 1 and
     *     what each finds
     */
    public static int check(List<Rejudge> judges, Turns changes, int turns) {
        Set<List<String>> findings = new LinkedHashSet<>();
        for (int turn = 1; turn <= turns; turn++) {
            Turn change = changes.next();
            List<String> expected = judges.get(0).after(change).findings();
            findings.add(expected);
            for (Rejudge judge : judges.subList(1, judges.size())) {
                List<String> found = judge.after(change).findings();
                if (!found.equals(expected)) {
                    throw new IllegalStateException("%s does not agree with %s after change %s: %s, not %s"
                            .formatted(judge.name(), judges.get(0).name(), turn, found, expected));
                }
            }
        }
        return findings.size();
    }
}
