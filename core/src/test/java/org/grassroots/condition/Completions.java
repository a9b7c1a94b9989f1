package org.grassroots.condition;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.grassroots.fact.Answer;
import org.grassroots.missing.Field;
import org.grassroots.missing.MissingFact;
import org.grassroots.missing.Referee;
import org.jspecify.annotations.Nullable;

/**
 * Tries everything that may turn out: each open fact is a no, a yes, or, of a list, one of a few numbers that stand for all
 * there are.
 */
final class Completions {
    /** Stands for every number above all others. */
    static final int ENDLESS = 1_000_000;

    /** The limits of these tests are not above. */
    static final int FEW = 8;

    private static final int[] LISTED = {0, 1, 2, 3, 4, 5, 6, 7, FEW, ENDLESS};
    /** The numbers of a list of a part, which may be all of a whole with lists of its own. */
    private static final int[] OF_PART = IntStream.concat(IntStream.rangeClosed(0, 4 * FEW), IntStream.of(ENDLESS))
            .toArray();

    private static final int[] SAID = {0, 1};

    private final List<MissingFact> facts;
    private final int[][] values;
    private final int[] factors;
    /** For each state of knowledge what all completions agree on; a digit 0 is a fact that is not learned. */
    private final @Nullable Answer[] agreed;

    private Completions(
            List<MissingFact> facts, boolean isPart, Function<Map<MissingFact, Integer>, @Nullable Answer> ask) {
        this.facts = facts;
        values = new int[facts.size()][];
        factors = new int[facts.size() + 1];
        factors[0] = 1;
        for (int fact = 0; fact < facts.size(); fact++) {
            MissingFact of = facts.get(fact);
            int[] listed = isPart && of.subject().id().startsWith("part") ? OF_PART : LISTED;
            values[fact] = of.field() == Field.MEMBERS || of.field() == Field.GROUPS ? listed : SAID;
            factors[fact + 1] = factors[fact] * (values[fact].length + 1);
        }
        agreed = new @Nullable Answer[factors[facts.size()]];
        // What is learned more has the greater number, so whatever a state can lead to comes before it.
        for (int state = agreed.length - 1; state >= 0; state--) {
            agreed[state] = agreedOn(state, ask);
        }
    }

    /**
     * @param ask  the answer when all is known; null if it cannot all be so at once
     */
    static Completions of(List<MissingFact> facts, Function<Map<MissingFact, Integer>, @Nullable Answer> ask) {
        return new Completions(facts, false, ask);
    }

    /** What two facts that tell a number only together come to: whatever one of them is, it may be any. */
    static int together(int one, int other) {
        return LISTED[(Arrays.binarySearch(LISTED, one) + Arrays.binarySearch(LISTED, other)) % LISTED.length];
    }

    /** As {@link #of}, of a count named "part" that may be all of another. */
    static Completions ofPart(List<MissingFact> facts, Function<Map<MissingFact, Integer>, @Nullable Answer> ask) {
        return new Completions(facts, true, ask);
    }

    private int digit(int state, int fact) {
        return state / factors[fact] % (values[fact].length + 1);
    }

    private @Nullable Answer agreedOn(int state, Function<Map<MissingFact, Integer>, @Nullable Answer> ask) {
        for (int fact = 0; fact < facts.size(); fact++) {
            if (digit(state, fact) == 0) {
                @Nullable Answer all = null;
                for (int learned = 1; learned <= values[fact].length; learned++) {
                    Answer one = agreed[state + learned * factors[fact]];
                    all = all == null || one == all ? one : one == null ? all : Answer.UNKNOWN;
                }
                return all;
            }
        }
        Map<MissingFact, Integer> known = new LinkedHashMap<>();
        for (int fact = 0; fact < facts.size(); fact++) {
            known.put(facts.get(fact), values[fact][digit(state, fact) - 1]);
        }
        return ask.apply(known);
    }

    /** What all completions agree on as things stand. */
    Answer answer() {
        return agreed[0] == null ? Answer.UNKNOWN : agreed[0];
    }

    /** The smallest sets of facts which, learned with fitting answers, bring about one of the answers for sure. */
    Set<Set<MissingFact>> smallest(Answer... answers) {
        boolean[] can = new boolean[1 << facts.size()];
        for (int state = 0; state < agreed.length; state++) {
            if (agreed[state] != null && Arrays.asList(answers).contains(agreed[state])) {
                int learned = 0;
                for (int fact = 0; fact < facts.size(); fact++) {
                    learned |= digit(state, fact) == 0 ? 0 : 1 << fact;
                }
                can[learned] = true;
            }
        }
        return Referee.smallest(facts, bits -> can[bits]);
    }
}
