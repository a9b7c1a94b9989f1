package org.grassroots.plan.activation;

import java.util.List;
import org.grassroots.member.PersonId;
import org.grassroots.plan.Plan;
import org.grassroots.plan.element.ElementId;

/**
 * A plan at one of its stages: who is called, and which places stay empty.
 *
 * <p>Of a post of several shifts only the shifts of the crews that stand are called: the person at place <i>n</i> of the
 * post, counted from 0, stands in shift <i>n</i> modulo the number of shifts, plus one. Of a team that is on call only
 * the head and the deputies are.
 *
 * @param stage  the stage
 * @param posts  the posts that are on, in the order of the plan
 */
public record StagedPlan(ElementId stage, List<StagedPost> posts) {

    public StagedPlan {
        posts = List.copyOf(posts);
    }

    /**
     * @throws IllegalArgumentException if the plan's template has no such stage
     */
    public static StagedPlan of(Plan plan, ElementId stage) {
        throw new UnsupportedOperationException();
    }

    /** Everyone who is called, each once, in the order of the plan. */
    public List<PersonId> called() {
        return posts.stream()
                .flatMap(post -> post.called().stream())
                .distinct()
                .toList();
    }

    /** The posts with a place that nobody fills. */
    public List<StagedPost> unfilled() {
        return posts.stream().filter(post -> post.unfilled() > 0).toList();
    }

    /** How many places the posts have together. */
    public long places() {
        return posts.stream().mapToLong(StagedPost::places).sum();
    }
}
