package org.grassroots.policy.compound;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.grassroots.missing.MissingFact;

/**
 * Finds out by trying every answer what missing facts can do to a question.
 *
 * @param ask  puts the question, given what is known
 * @param undecided  the answer that leaves it open
 */
record Referee<P extends Referee.Unfinished<P>, A>(Function<P, A> ask, A undecided) {

    /** Something of which facts are missing. */
    interface Unfinished<P> {
        List<MissingFact> open();

        /** All that may come of learning the fact. */
        List<P> learn(MissingFact fact);
    }

    /** The answers that are possible once everything is known. */
    Set<A> ends(P puzzle) {
        Set<A> ends = new LinkedHashSet<>();
        complete(puzzle, ends);
        return ends;
    }

    private void complete(P puzzle, Set<A> ends) {
        List<MissingFact> open = puzzle.open();
        if (open.isEmpty()) {
            ends.add(ask.apply(puzzle));
        } else {
            puzzle.learn(open.get(0)).forEach(later -> complete(later, ends));
        }
    }

    /** The smallest sets of facts of which some answers decide the question. */
    Set<Set<MissingFact>> smallestSets(P puzzle) {
        Map<Set<MissingFact>, Boolean> decided = new LinkedHashMap<>();
        explore(puzzle, puzzle.open(), 0, Set.of(), decided);
        List<Set<MissingFact>> able =
                decided.keySet().stream().filter(decided::get).toList();
        Set<Set<MissingFact>> smallest = new LinkedHashSet<>();
        for (Set<MissingFact> facts : able) {
            if (able.stream().noneMatch(other -> other.size() < facts.size() && facts.containsAll(other))) {
                smallest.add(facts);
            }
        }
        return smallest;
    }

    private void explore(
            P puzzle,
            List<MissingFact> facts,
            int next,
            Set<MissingFact> learned,
            Map<Set<MissingFact>, Boolean> decided) {
        if (next == facts.size()) {
            decided.merge(learned, !ask.apply(puzzle).equals(undecided), Boolean::logicalOr);
            return;
        }
        explore(puzzle, facts, next + 1, learned, decided);
        Set<MissingFact> more = new LinkedHashSet<>(learned);
        more.add(facts.get(next));
        for (P later : puzzle.learn(facts.get(next))) {
            explore(later, facts, next + 1, more, decided);
        }
    }

    /** The puzzle with its last facts learned until the ways to learn or leave the rest are few enough to try all. */
    P settledUntil(P puzzle, int most) {
        P settled = puzzle;
        while (ways(settled) > most) {
            List<MissingFact> open = new ArrayList<>(settled.open());
            settled = settled.learn(open.get(open.size() - 1)).get(0);
        }
        return settled;
    }

    private long ways(P puzzle) {
        long ways = 1;
        for (MissingFact fact : puzzle.open()) {
            ways *= puzzle.learn(fact).size() + 1;
        }
        return ways;
    }
}
