package org.grassroots.plan.activation;

import java.util.List;
import org.grassroots.member.PersonId;
import org.grassroots.plan.element.ElementId;

/**
 * A post at a stage.
 *
 * @param team  its team
 * @param post  the post
 * @param onCall  whether its people are on call only, and stand no shift
 * @param places  how many people the shifts that stand take
 * @param called  who is called, in the order of the plan
 */
public record StagedPost(ElementId team, ElementId post, boolean onCall, int places, List<PersonId> called) {

    public StagedPost {
        called = List.copyOf(called);
    }

    /** How many places nobody fills. */
    public int unfilled() {
        return places - called.size();
    }
}
