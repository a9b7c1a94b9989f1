package org.grassroots.plan.posting;

import java.util.List;
import org.grassroots.fact.Answer;

/**
 * What came of looking at the people of a plan.
 *
 * @param looked  how many assignments were looked at
 * @param found  those that are forbidden or of which that cannot be said, in the order of the plan
 */
public record ZonePostings(int looked, List<ZonePosting> found) {

    public ZonePostings {
        found = List.copyOf(found);
    }

    public List<ZonePosting> forbidden() {
        return of(Answer.YES);
    }

    public List<ZonePosting> unknown() {
        return of(Answer.UNKNOWN);
    }

    private List<ZonePosting> of(Answer forbidden) {
        return found.stream().filter(each -> each.forbidden() == forbidden).toList();
    }
}
