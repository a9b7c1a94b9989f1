package org.grassroots.formation;

import java.util.ArrayList;
import java.util.List;

/**
 * Divides a row of buildings into runs of neighbours, each with enough members, so that on average a building's group spans
 * as few buildings as can be. That makes groups many and even: what is made small is the sum of the squares of their spans.
 */
final class GroupRuns {
    private final int[] members;
    private final int[] fullMembers;
    private final int leastMembers;
    private final int leastFull;

    /**
     * @param members  who live in each building
     * @param fullMembers  the full ones of them
     * @param leastMembers  how many a group needs
     * @param leastFull  how many full ones of these
     */
    GroupRuns(int[] members, int[] fullMembers, int leastMembers, int leastFull) {
        this.members = members.clone();
        this.fullMembers = fullMembers.clone();
        this.leastMembers = leastMembers;
        this.leastFull = leastFull;
    }

    /**
     * Where each run ends, as the number of the building behind it; one run over all if there are too few members for any.
     * Of equally good ways the one whose last runs are shortest.
     */
    List<Integer> ends() {
        int buildings = members.length;
        long[] least = new long[buildings + 1];
        int[] from = new int[buildings + 1];
        for (int to = 1; to <= buildings; to++) {
            least[to] = Long.MAX_VALUE;
            int among = 0;
            int full = 0;
            for (int start = to - 1; start >= 0; start--) {
                among += members[start];
                full += fullMembers[start];
                long span = to - start;
                boolean isEnough = among >= leastMembers && full >= leastFull && least[start] != Long.MAX_VALUE;
                if (isEnough && least[start] + span * span < least[to]) {
                    least[to] = least[start] + span * span;
                    from[to] = start;
                }
                if (span * span >= least[to]) {
                    break;
                }
            }
        }
        List<Integer> ends = new ArrayList<>();
        if (least[buildings] == Long.MAX_VALUE) {
            ends.add(buildings);
            return ends;
        }
        for (int to = buildings; to > 0; to = from[to]) {
            ends.add(0, to);
        }
        return ends;
    }
}
