package org.grassroots.plan.zone;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.Ordering;
import java.util.List;
import org.grassroots.plan.element.Origin;
import org.grassroots.text.Text;

/**
 * On which days the people of a zone are tested.
 *
 * @param days  counted from the day the zone is drawn, each 0 or more and later than the one before; at least one
 * @param text  for people to read
 * @param origin  where it comes from
 */
public record TestRounds(List<Integer> days, Text text, Origin origin) {

    public TestRounds {
        days = List.copyOf(days);
        checkArgument(
                !days.isEmpty() && days.get(0) >= 0 && Ordering.natural().isStrictlyOrdered(days),
                "the days of tests must rise from 0 or more, such as [1, 4, 7]; were %s",
                days);
    }
}
