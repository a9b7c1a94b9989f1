package org.grassroots.plan.merge;

import java.util.List;
import org.grassroots.member.PersonId;

/**
 * A person who holds more posts in the merged plan than one may. Nobody is taken out of a post for it.
 *
 * @param posts  the paths of the posts, in the order of the plan
 * @param limit  how many one may hold
 */
public record OverLimit(PersonId person, List<String> posts, int limit) {
    public OverLimit {
        posts = List.copyOf(posts);
    }
}
