package org.grassroots.plan.roster.generate;

import java.util.Arrays;

/** The largest flow from node 0 to node 1; edges may be widened and the flow raised again. */
final class Flow {
    private final int[] head;
    private int[] next = new int[64];
    private int[] to = new int[64];
    private int[] room = new int[64];
    private int edges;
    private int[] level;
    private int[] current;

    Flow(int nodes) {
        head = new int[nodes];
        Arrays.fill(head, -1);
        level = new int[nodes];
        current = new int[nodes];
    }

    /** The number of the edge. */
    int edge(int from, int into, int capacity) {
        if (edges + 2 > to.length) {
            next = Arrays.copyOf(next, to.length * 2);
            room = Arrays.copyOf(room, to.length * 2);
            to = Arrays.copyOf(to, to.length * 2);
        }
        int number = edges;
        half(from, into, capacity);
        half(into, from, 0);
        return number;
    }

    private void half(int from, int into, int capacity) {
        to[edges] = into;
        room[edges] = capacity;
        next[edges] = head[from];
        head[from] = edges++;
    }

    void widen(int edge, int by) {
        room[edge] += by;
    }

    /** How much more flows. */
    int raise() {
        int raised = 0;
        while (levels()) {
            current = head.clone();
            int more = push(0, Integer.MAX_VALUE);
            while (more > 0) {
                raised += more;
                more = push(0, Integer.MAX_VALUE);
            }
        }
        return raised;
    }

    private boolean levels() {
        Arrays.fill(level, -1);
        int[] queue = new int[head.length];
        int end = 1;
        level[0] = 0;
        for (int at = 0; at < end; at++) {
            for (int edge = head[queue[at]]; edge >= 0; edge = next[edge]) {
                if (room[edge] > 0 && level[to[edge]] < 0) {
                    level[to[edge]] = level[queue[at]] + 1;
                    queue[end++] = to[edge];
                }
            }
        }
        return level[1] >= 0;
    }

    private int push(int node, int most) {
        if (node == 1) {
            return most;
        }
        for (; current[node] >= 0; current[node] = next[current[node]]) {
            int edge = current[node];
            if (room[edge] > 0 && level[to[edge]] == level[node] + 1) {
                int pushed = push(to[edge], Math.min(most, room[edge]));
                if (pushed > 0) {
                    room[edge] -= pushed;
                    room[edge ^ 1] += pushed;
                    return pushed;
                }
            }
        }
        return 0;
    }
}
