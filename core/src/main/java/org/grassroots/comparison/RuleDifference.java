package org.grassroots.comparison;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.grassroots.pack.StatedRule;
import org.grassroots.text.Text;

/**
 * A rule that binds under both packs and is stated otherwise.
 *
 * @param first  as the first states it
 * @param second  as the second states it
 * @param points  what is otherwise, at least one
 */
public record RuleDifference(StatedRule first, StatedRule second, List<Point> points) {

    /** What about a rule can be otherwise. */
    public enum Aspect {
        /** The grade of a demand. */
        GRADE,
        /** A number in force on the day. */
        NUMBER,
        /** The clause behind the rule, a demand or a number. */
        CITATION
    }

    /**
     * One thing that is otherwise.
     *
     * @param aspect  what about the rule
     * @param of  of which demand or number; the id of the rule where it is of the rule itself
     * @param first  what the first says
     * @param second  what the second says
     */
    public record Point(Aspect aspect, String of, Text first, Text second) {
        public Point {
            requireNonNull(aspect, "aspect");
            requireNonNull(of, "of");
            requireNonNull(first, "first");
            requireNonNull(second, "second");
        }
    }

    public RuleDifference {
        requireNonNull(first, "first");
        requireNonNull(second, "second");
        points = List.copyOf(points);
    }
}
