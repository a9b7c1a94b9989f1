package org.grassroots.plan.zone.history;

import java.util.List;
import org.grassroots.fact.Answer;
import org.grassroots.plan.zone.ZoneTitle;

/**
 * Whether an area may hold a title.
 *
 * @param title  the title
 * @param parts  its conditions, in the order of the regime
 */
public record TitleState(ZoneTitle title, List<PartState> parts) {

    public TitleState {
        parts = List.copyOf(parts);
    }

    /** YES if all parts hold, NO if one fails. */
    public Answer holds() {
        return Judgement.all(parts);
    }
}
