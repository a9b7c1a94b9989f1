package org.grassroots.evaluation;

import static com.google.common.base.Preconditions.checkElementIndex;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import org.grassroots.rule.RuleId;

/**
 * What the rules say of a city: the counts at once; of each register an {@link Evaluation}, made when asked for, with its
 * findings and reasons.
 */
public final class CityEvaluation {
    private final Evaluator evaluator;
    private final IndexedCity city;
    /** For each part of the city, the counts of its registers one after another. */
    private final int[][] counts;
    /** Of all registers together. */
    private final long[] totals;

    CityEvaluation(Evaluator evaluator, IndexedCity city, int[][] counts, long[] totals) {
        this.evaluator = evaluator;
        this.city = city;
        this.counts = counts;
        this.totals = totals;
    }

    /** The city with all that was counted, for another evaluation. */
    public IndexedCity indexed() {
        return city;
    }

    /** How many registers there are. */
    public int size() {
        return city.size();
    }

    /**
     * What {@link Evaluator#evaluate(IndexedRegister)} says of the register. Each call makes an evaluation of its own, which
     * finds for itself; who needs the findings more than once keeps it.
     *
     * @param place  where the register stands in the city, from 0
     * @throws IndexOutOfBoundsException if there is no such place
     */
    public Evaluation get(int place) {
        checkElementIndex(place, size(), "place");
        int from = place % CityPart.MOST * totals.length;
        int[] own = Arrays.copyOfRange(counts[place / CityPart.MOST], from, from + totals.length);
        return new Evaluation(evaluator, city.get(place), own, null);
    }

    /** All of them, in the order of the city; a view that {@linkplain #get makes} each anew. */
    public List<Evaluation> evaluations() {
        return new Evaluations();
    }

    /** For every rule, also one that found nothing to look at, how often it gave each verdict in the whole city. */
    public List<RuleOutcome> outcomes() {
        ImmutableList.Builder<RuleOutcome> outcomes = ImmutableList.builder();
        for (int rule = 0; rule < evaluator.bound().size(); rule++) {
            outcomes.add(new RuleOutcome(evaluator.bound().get(rule).stated(), VerdictCounter.total(totals, rule)));
        }
        return outcomes.build();
    }

    /** The outcomes by rule; where several packs state one rule, their counts are added up. */
    public Map<RuleId, VerdictCounts> counts() {
        Map<RuleId, VerdictCounts> byRule = new LinkedHashMap<>();
        outcomes()
                .forEach(outcome ->
                        byRule.merge(outcome.rule().entry().rule().id(), outcome.counts(), VerdictCounts::plus));
        return ImmutableMap.copyOf(byRule);
    }

    private final class Evaluations extends AbstractList<Evaluation> implements RandomAccess {
        @Override
        public Evaluation get(int place) {
            return CityEvaluation.this.get(place);
        }

        @Override
        public int size() {
            return city.size();
        }
    }
}
