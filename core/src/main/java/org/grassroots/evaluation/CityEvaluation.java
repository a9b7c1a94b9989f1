package org.grassroots.evaluation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.AbstractList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import org.grassroots.rule.RuleId;
import org.grassroots.rule.Verdict;

/**
 * What the rules say of a city: the counts at once; of each register an {@link Evaluation}, made when asked for, with its
 * findings and reasons.
 */
public final class CityEvaluation {
    private final Evaluator evaluator;
    private final IndexedCity city;
    /** Of all registers together. */
    private final long[] counts;

    CityEvaluation(Evaluator evaluator, IndexedCity city, long[] counts) {
        this.evaluator = evaluator;
        this.city = city;
        this.counts = counts;
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
     * What {@link Evaluator#evaluate(IndexedRegister)} says of the register. Each call judges the register again
     * by what was counted of it; who needs the findings more than once keeps the evaluation.
     *
     * @param place  where the register stands in the city, from 0
     * @throws IndexOutOfBoundsException if there is no such place
     */
    public Evaluation get(int place) {
        return evaluator.evaluate(city.get(place));
    }

    /** All of them, in the order of the city; a view that {@linkplain #get makes} each anew. */
    public List<Evaluation> evaluations() {
        return new Evaluations();
    }

    /** For every rule, also one that found nothing to look at, how often it gave each verdict in the whole city. */
    public List<RuleOutcome> outcomes() {
        ImmutableList.Builder<RuleOutcome> outcomes = ImmutableList.builder();
        for (int rule = 0; rule < evaluator.bound().size(); rule++) {
            outcomes.add(new RuleOutcome(
                    evaluator.bound().get(rule).stated(), VerdictCounts.of(counts, rule * Verdict.values().length)));
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
