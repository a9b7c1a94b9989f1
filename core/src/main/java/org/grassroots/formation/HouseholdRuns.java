package org.grassroots.formation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Divides a row of households into runs round those where a head lives: first as few runs as can be that would need a head
 * who is not there, then as few households in these, then sizes as wanted, then every household near its head.
 */
final class HouseholdRuns {
    private static final int NOBODY = -1;

    private final int least;
    private final int wanted;
    private final int most;

    /**
     * @param least  the fewest households a head should have
     * @param wanted  how many at the most if it can be had
     * @param most  the most a head may have
     */
    HouseholdRuns(int least, int wanted, int most) {
        this.least = least;
        this.wanted = wanted;
        this.most = most;
    }

    /**
     * A run.
     *
     * @param from  its first household
     * @param to  the household behind its last
     * @param head  the household of its head; negative if nobody in it can be one
     */
    record Run(int from, int to, int head) {
        boolean isHeaded() {
            return head >= 0;
        }

        int size() {
            return to - from;
        }

        /** Runs that need a head in the upper half, households in them in the lower. */
        private long lacking() {
            return isHeaded() ? 0 : (1L << 32) + size();
        }

        /** How far the households of the run are from that of its head, all together. */
        private long steps() {
            long before = head - from;
            long after = to - 1L - head;
            return before * (before + 1) / 2 + after * (after + 1) / 2;
        }
    }

    /**
     * @param heads  for each household whether a head lives there
     */
    List<Run> of(boolean[] heads) {
        int[] nearest = lastHeads(heads);
        long[] lacking = new long[heads.length + 1];
        long[] shape = new long[heads.length + 1];
        Run[] last = new Run[heads.length + 1];
        Arrays.fill(lacking, 1, lacking.length, Long.MAX_VALUE);
        for (int to = 1; to <= heads.length; to++) {
            for (int from = to - 1; from >= Math.max(0, to - most); from--) {
                Run run = new Run(from, to, middle(nearest, heads, from, to));
                long lacks = lacking[from] + run.lacking();
                long shaped = shape[from] + shape(run);
                if (lacks < lacking[to] || lacks == lacking[to] && shaped < shape[to]) {
                    lacking[to] = lacks;
                    shape[to] = shaped;
                    last[to] = run;
                }
            }
        }
        List<Run> runs = new ArrayList<>();
        for (int to = heads.length; to > 0; to = last[to].from()) {
            runs.add(0, last[to]);
        }
        return runs;
    }

    /** For each household the last one with a head up to it. */
    private static int[] lastHeads(boolean[] heads) {
        int[] last = new int[heads.length];
        int seen = NOBODY;
        for (int at = 0; at < heads.length; at++) {
            seen = heads[at] ? at : seen;
            last[at] = seen;
        }
        return last;
    }

    /** The household with a head that is nearest to the middle of the run, the first of two. */
    private static int middle(int[] lastHeads, boolean[] heads, int from, int to) {
        int middle = (from + to - 1) / 2;
        int before = lastHeads[middle];
        if (before == middle) {
            return before;
        }
        int after = middle + 1;
        while (after < to && !heads[after]) {
            after++;
        }
        if (before < from) {
            return after < to ? after : NOBODY;
        }
        return after < to && 2 * after - (from + to - 1) < (from + to - 1) - 2 * before ? after : before;
    }

    /** How far the size is from what is wanted in the upper half, the steps to the head in the lower. */
    private long shape(Run run) {
        if (!run.isHeaded()) {
            return 0;
        }
        long off = Math.max(0, least - run.size()) + Math.max(0, run.size() - wanted);
        return (off << 32) + run.steps();
    }
}
