package org.grassroots.plan.ledger.rights;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Map;
import org.grassroots.member.PersonId;
import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.ledger.book.EntryId;

/**
 * The days from which the time counts for which entries are kept. What is not named has not happened yet.
 *
 * @param eventEnds  by event, the day its emergency was declared over
 * @param left  by person, the day on which the member left the organisation
 * @param closed  by entry, the day on which it was closed
 */
public record RetentionFacts(
        Map<ElementId, LocalDate> eventEnds, Map<PersonId, LocalDate> left, Map<EntryId, LocalDate> closed) {

    public RetentionFacts {
        eventEnds = ImmutableMap.copyOf(eventEnds);
        left = ImmutableMap.copyOf(left);
        closed = ImmutableMap.copyOf(closed);
    }

    /** Only that an event is over. */
    public static RetentionFacts eventOver(ElementId event, LocalDate day) {
        return new RetentionFacts(Map.of(event, day), Map.of(), Map.of());
    }
}
