package org.grassroots.condition;

import java.util.ArrayList;
import java.util.List;
import org.grassroots.fact.Interval;
import org.grassroots.missing.Deciders;
import org.grassroots.missing.Deciders.Split;
import org.grassroots.tally.Tally;
import org.grassroots.tally.Tally.Open;

/** Which missing facts can bring a count to where it is wanted, or keep it from there. */
final class CountDeciders {
    private final List<Split> single = new ArrayList<>();
    private final List<Split> lists = new ArrayList<>();
    private final int counted;

    CountDeciders(Tally tally) {
        counted = tally.count().low();
        for (Open open : tally.open()) {
            (open.unbounded() ? lists : single).add(open.turns());
        }
    }

    /** So that the count is {@code limit} or more: enough open ones turn out to count, or a list holds enough. */
    Deciders reaching(int limit) {
        Deciders singles = Deciders.split(limit - counted, 0, single);
        return counted >= limit || lists.isEmpty()
                ? singles
                : Deciders.anyOf(lists.stream().map(Split::towardsYes).toList()).or(singles);
    }

    /** So that the count stays below {@code limit}: enough open ones turn out not to count, and no list adds more. */
    Deciders below(int limit) {
        if (counted >= limit) {
            return Deciders.NONE;
        }
        Deciders singles = Deciders.split(0, counted + single.size() - limit + 1, single);
        return lists.isEmpty()
                ? singles
                : Deciders.allOf(lists.stream().map(Split::towardsNo).toList()).and(singles);
    }

    Deciders within(int floor, int ceiling) {
        if (ceiling == Interval.UNBOUNDED) {
            return reaching(floor);
        }
        int wanting = Math.max(0, floor - counted);
        boolean possible = wanting <= single.size() || !lists.isEmpty();
        if (floor == 0 || wanting == 0 || !lists.isEmpty() || !possible) {
            // A list can hold as many as are wanting.
            return possible ? below(ceiling + 1) : Deciders.NONE;
        }
        return Deciders.split(wanting, counted + single.size() - ceiling, single);
    }

    Deciders outside(int floor, int ceiling) {
        Deciders under = floor == 0 ? Deciders.NONE : below(floor);
        return ceiling == Interval.UNBOUNDED ? under : under.or(reaching(ceiling + 1));
    }
}
