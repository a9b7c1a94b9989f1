package org.grassroots.plan.staffing;

import static com.google.common.base.Preconditions.checkArgument;

import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.team.Post;

/**
 * A post that is to be filled.
 *
 * @param team  the special plan it belongs to; nobody holds two posts of one team
 * @param post  what it asks for
 * @param people  how many people are to hold it, 0 or more
 */
public record OpenPost(ElementId team, Post post, int people) {

    public OpenPost {
        checkArgument(people >= 0, "post '%s' of '%s' must be for 0 or more people, was %s", post.id(), team, people);
    }

    String name() {
        return "post '%s' of team '%s'".formatted(post.id(), team);
    }
}
