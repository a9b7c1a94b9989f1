package org.grassroots.condition;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.grassroots.fact.Interval;
import org.grassroots.missing.Deciders;
import org.grassroots.missing.Deciders.Split;
import org.grassroots.missing.DecisiveSets;
import org.grassroots.missing.MissingFact;
import org.grassroots.tally.Tally;
import org.grassroots.tally.Tally.Open;

/**
 * Which missing facts can bring a count to where it is wanted, or keep it from there; exact where no fact stands in two
 * open things of the tally.
 */
final class CountDeciders {
    private final List<Split> single = new ArrayList<>();
    private final List<Split> lists = new ArrayList<>();

    private final Set<MissingFact> facts = new LinkedHashSet<>();
    private final int counted;

    CountDeciders(Tally tally) {
        counted = tally.count().low();
        for (Open open : tally.open()) {
            (open.unbounded() ? lists : single).add(open.turns());
            facts.addAll(open.missing());
        }
    }

    int counted() {
        return counted;
    }

    /** How many things may count, besides what may stand on lists. */
    int open() {
        return single.size();
    }

    Set<MissingFact> facts() {
        return Collections.unmodifiableSet(facts);
    }

    /** Some list turns out to hold as many as one likes. */
    Deciders listed() {
        return Deciders.anyOf(lists.stream().map(Split::towardsYes).toList());
    }

    /** No list leaves the count open upwards. */
    Deciders closed() {
        return Deciders.allOf(lists.stream().map(Split::towardsNo).toList());
    }

    /** So that the count is {@code limit} or more: enough open ones turn out to count, or a list holds enough. */
    Deciders reaching(int limit) {
        return counted >= limit ? Deciders.ALREADY : listed().or(Deciders.split(limit - counted, 0, single));
    }

    /** So that the count stays below {@code limit}: enough open ones turn out not to count, and no list adds more. */
    Deciders below(int limit) {
        return counted >= limit
                ? Deciders.NONE
                : closed().and(Deciders.split(0, counted + single.size() - limit + 1, single));
    }

    Deciders within(int floor, int ceiling) {
        if (ceiling == Interval.UNBOUNDED) {
            return reaching(floor);
        }
        if (counted >= floor) {
            return below(ceiling + 1);
        }
        List<Deciders> ways = new ArrayList<>();
        for (Split list : lists) {
            List<Deciders> parts = new ArrayList<>(List.of(few(floor, ceiling), list.towardsYes()));
            lists.stream().filter(other -> other != list).map(Split::towardsNo).forEach(parts::add);
            if (list.towardsYes().equals(list.towardsNo())) {
                // What fills it closes it too, so that no other way takes fewer facts.
                return Deciders.allOf(parts);
            }
            ways.add(Deciders.allOf(parts));
        }
        ways.add(closed().and(Deciders.split(floor - counted, counted + single.size() - ceiling, single)));
        return Deciders.anyOf(ways);
    }

    /** What is wanting stands on a list: then so many of the single ones must be known, either way, that no more remain. */
    private Deciders few(int floor, int ceiling) {
        int known = single.size() - (ceiling - floor);
        if (single.stream().allMatch(CountDeciders::isNoWhereItIsYes)) {
            return Deciders.split(0, known, single);
        }
        List<Deciders> ways = new ArrayList<>();
        for (int counting = 0; counting <= floor - counted; counting++) {
            ways.add(Deciders.split(counting, known - counting, single));
        }
        return Deciders.anyOf(ways);
    }

    /** Whether the facts that can make it count can as well make it not count. */
    private static boolean isNoWhereItIsYes(Split thing) {
        return thing.towardsYes().equals(thing.towardsNo())
                || thing.towardsYes().sets(DecisiveSets.SHOWN).sets().stream().allMatch(thing.towardsNo()::isDecidedBy);
    }

    Deciders outside(int floor, int ceiling) {
        Deciders under = floor == 0 ? Deciders.NONE : below(floor);
        return ceiling == Interval.UNBOUNDED ? under : under.or(reaching(ceiling + 1));
    }
}
