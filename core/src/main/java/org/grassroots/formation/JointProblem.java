package org.grassroots.formation;

import static com.google.common.base.Preconditions.checkArgument;

import org.grassroots.fact.Interval;

/** Which small compounds are to join, told by numbers from 0: how many full members each has, and how far apart they are. */
final class JointProblem {
    /** In place of a distance: the two do not adjoin. */
    static final int APART = 0;

    private final int[] fullMembers;
    private final int[][] distances;
    private final int least;
    private final int fewestUnits;
    private final int mostUnits;

    /**
     * @param fullMembers  of each compound
     * @param distances  of each from each; {@link #APART} if they do not adjoin
     * @param least  how many full members a joint branch needs
     * @param units  how many compounds it may join
     */
    JointProblem(int[] fullMembers, int[][] distances, int least, Interval units) {
        checkArgument(distances.length == fullMembers.length, "every compound needs its distances");
        this.fullMembers = fullMembers.clone();
        this.distances = distances.clone();
        this.least = least;
        fewestUnits = Math.max(2, units.low());
        mostUnits = units.high();
    }

    int size() {
        return fullMembers.length;
    }

    int fullMembers(int compound) {
        return fullMembers[compound];
    }

    int least() {
        return least;
    }

    int mostUnits() {
        return mostUnits;
    }

    boolean adjoin(int one, int other) {
        return distances[one][other] != APART;
    }

    int distance(int one, int other) {
        return distances[one][other];
    }

    /** Whether these make a joint branch. */
    boolean fits(int[] units) {
        return units.length >= fewestUnits && units.length <= mostUnits && isEnough(units) && tree(units) >= 0;
    }

    private boolean isEnough(int[] units) {
        int together = 0;
        for (int unit : units) {
            together += fullMembers[unit];
        }
        return together >= least;
    }

    /** The length of the shortest tree that joins them, from neighbour to neighbour; -1 if none does. */
    int tree(int[] units) {
        int joined = 1;
        int length = 0;
        for (int round = 1; round < units.length; round++) {
            int nearest = -1;
            int least = Integer.MAX_VALUE;
            for (int in = 0; in < units.length; in++) {
                for (int out = 0; out < units.length; out++) {
                    boolean leaves = (joined >> in & 1) == 1 && (joined >> out & 1) == 0;
                    int distance = leaves ? distances[units[in]][units[out]] : APART;
                    if (distance != APART && distance < least) {
                        least = distance;
                        nearest = out;
                    }
                }
            }
            if (nearest < 0) {
                return -1;
            }
            joined |= 1 << nearest;
            length += least;
        }
        return length;
    }

    /** The same problem for some of its compounds only. */
    JointProblem among(int[] some) {
        int[] members = new int[some.length];
        int[][] apart = new int[some.length][some.length];
        for (int at = 0; at < some.length; at++) {
            members[at] = fullMembers[some[at]];
            for (int to = 0; to < some.length; to++) {
                apart[at][to] = distances[some[at]][some[to]];
            }
        }
        return new JointProblem(members, apart, least, new Interval(fewestUnits, mostUnits));
    }
}
