package org.grassroots.plan.staffing;

/** Finds ways through a flow along which it can be changed, and changes it. */
final class Ways {
    private static final int NOBODY = -1;

    private final PostFlow flow;
    private final int[] from;
    private final int[] seen;
    private final int[] queue;

    /** Posts that no way may enter. */
    private final boolean[] settled;

    private int round;
    private int queued;
    private int done;
    private int current;

    Ways(PostFlow flow) {
        this.flow = flow;
        from = new int[flow.nodes()];
        seen = new int[flow.nodes()];
        queue = new int[flow.nodes()];
        settled = new boolean[flow.posts];
    }

    void settle(int post) {
        settled[post] = true;
    }

    boolean isSettled(int post) {
        return settled[post];
    }

    /** Forgets what was found. */
    void begin() {
        round++;
        queued = 0;
        done = 0;
        current = NOBODY;
    }

    /** No way may come to that node. */
    void block(int node) {
        seen[node] = round;
    }

    /** A way may begin at that node. */
    void start(int node) {
        current = NOBODY;
        visit(node);
    }

    /** A way may begin at that node, though none may come to it. */
    void startAtBlocked(int node) {
        from[node] = NOBODY;
        queue[queued++] = node;
    }

    /** Finds every node to which a way leads. */
    void reachAll() {
        while (done < queued) {
            current = queue[done++];
            flow.next(current, settled, this::visit);
        }
    }

    /** Whether a way leads from a start to the node. */
    boolean reaches(int target) {
        while (done < queued && seen[target] != round) {
            current = queue[done++];
            flow.next(current, settled, this::visit);
        }
        return isReached(target);
    }

    private void visit(int node) {
        if (seen[node] != round) {
            seen[node] = round;
            from[node] = current;
            queue[queued++] = node;
        }
    }

    /** Whether the node was reached so far. */
    boolean isReached(int node) {
        return seen[node] == round;
    }

    /** Where the way to a node begins that is reached. */
    int startOf(int target) {
        int at = target;
        while (from[at] != NOBODY) {
            at = from[at];
        }
        return at;
    }

    /**
     * Sends as many as can go along the way to a node that is reached.
     *
     * @param most  the most that may go
     * @return how many went
     */
    int send(int target, int most) {
        int people = most;
        for (int at = target; from[at] != NOBODY; at = from[at]) {
            people = Math.min(people, flow.room(from[at], at));
        }
        for (int at = target; from[at] != NOBODY; at = from[at]) {
            flow.send(from[at], at, people);
        }
        return people;
    }
}
