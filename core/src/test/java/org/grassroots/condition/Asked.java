package org.grassroots.condition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.grassroots.fact.Answer;
import org.grassroots.fact.Interval;
import org.grassroots.missing.MissingFact;
import org.grassroots.text.Text;

/**
 * A condition together with what it means.
 *
 * @param facts  every fact that is missing
 * @param holds  whether it holds when all is known
 */
record Asked(Condition<String> condition, List<MissingFact> facts, Meaning holds) {
    private static final List<List<Integer>> LISTS =
            List.of(List.of(), List.of(), List.of(1), List.of(2), List.of(1, 1));

    /** Whether something holds when all is known. */
    interface Meaning {
        boolean holds(Map<MissingFact, Integer> known);
    }

    Completions completions() {
        return Completions.of(facts, known -> Answer.of(holds.holds(known)));
    }

    /** A condition on one count, of every operator. */
    static Arbitrary<Asked> one(String name, int mostFacts) {
        return Combinators.combine(
                        counts(name, mostFacts),
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.integers().between(1, 6),
                        Arbitraries.integers().between(0, 5))
                .as(Asked::one);
    }

    private static Asked one(Given count, int operator, int limit, int more) {
        int high = limit + more;
        return switch (operator) {
            case 0 -> of(Conditions.atLeast(count, limit), count, limit, Integer.MAX_VALUE);
            case 1 -> of(Conditions.atMost(count, limit), count, 0, limit);
            case 2 -> of(Conditions.below(count, limit), count, 0, limit - 1);
            case 3 -> of(Conditions.above(count, limit), count, limit + 1, Integer.MAX_VALUE);
            case 4 -> of(Conditions.exactly(count, limit), count, limit, limit);
            default -> of(Conditions.between(count, new Interval(limit, high)), count, limit, high);
        };
    }

    private static Asked of(Condition<String> condition, Given count, int low, int high) {
        return new Asked(condition, count.facts(), known -> count.count(known) >= low && count.count(known) <= high);
    }

    /** A count with things that hang on one to three facts, on all or any of them, and perhaps with lists that are missing. */
    static Arbitrary<Given> counts(String name, int mostFacts) {
        Arbitrary<Integer> hanging = Arbitraries.of(1, 1, 1, 2, 2, 3, -2, -3);
        return Combinators.combine(
                        Arbitraries.integers().between(0, 3),
                        hanging.list().ofMaxSize(mostFacts),
                        Arbitraries.of(LISTS))
                .as((counted, open, lists) -> {
                    // A fact of a list is as dear to try as three others.
                    int ofLists = 3 * lists.stream().mapToInt(Integer::intValue).sum();
                    return ofLists > mostFacts
                            ? Given.of(name, counted, fitting(open, mostFacts), List.of())
                            : Given.of(name, counted, fitting(open, mostFacts - ofLists), lists);
                });
    }

    private static List<Integer> fitting(List<Integer> open, int mostFacts) {
        int left = mostFacts;
        List<Integer> fitting = new ArrayList<>();
        for (int facts : open) {
            left -= Math.abs(facts);
            if (left >= 0) {
                fitting.add(facts);
            }
        }
        return fitting;
    }

    static Arbitrary<Asked> joined(int mostFacts) {
        return Combinators.combine(
                        Arbitraries.of(true, false),
                        one("a", mostFacts / 2),
                        one("b", mostFacts - mostFacts / 2),
                        one("c", 0))
                .as((all, a, b, c) -> all ? Asked.all(a, b, c) : Asked.any(a, b, c));
    }

    private static Asked all(Asked a, Asked b, Asked c) {
        return new Asked(
                Conditions.all("both", Text.same("x"), a.condition, b.condition, c.condition),
                facts(a, b, c),
                known -> a.holds.holds(known) && b.holds.holds(known) && c.holds.holds(known));
    }

    private static Asked any(Asked a, Asked b, Asked c) {
        return new Asked(
                Conditions.any("one", Text.same("x"), a.condition, b.condition, c.condition),
                facts(a, b, c),
                known -> a.holds.holds(known) || b.holds.holds(known) || c.holds.holds(known));
    }

    static List<MissingFact> facts(Asked... asked) {
        List<MissingFact> facts = new ArrayList<>();
        for (Asked one : asked) {
            facts.addAll(one.facts);
        }
        return facts;
    }
}
