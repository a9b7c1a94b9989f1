package org.grassroots.plan.stage;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.OptionalInt;
import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.element.Origin;
import org.grassroots.text.Text;

/**
 * Which of the shifts of a post stand together, such as the A shift or the reserve.
 *
 * @param id  unique among the crews
 * @param title  its name
 * @param from  the first of its shifts, from 1 on
 * @param to  the last of its shifts, not before the first; empty if every later shift belongs to it
 * @param origin  where it comes from
 */
public record Crew(ElementId id, Text title, int from, OptionalInt to, Origin origin) {

    public Crew {
        checkArgument(from >= 1, "crew '%s': 'from' must be 1 or more, was %s", id, from);
        checkArgument(
                to.orElse(from) >= from,
                "crew '%s': 'to' must be %s, where it begins, or more, was %s",
                id,
                from,
                to.orElse(from));
    }

    /** Whether it stands in that shift of a post. */
    public boolean has(int shift) {
        return shift >= from && shift <= to.orElse(shift);
    }
}
