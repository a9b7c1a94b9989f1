package org.grassroots.condition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.grassroots.fact.Answer;
import org.grassroots.fact.Fraction;
import org.grassroots.missing.Deciders;
import org.grassroots.missing.MissingFact;
import org.jspecify.annotations.Nullable;

/** Answers and deciding facts are those found by trying everything that may turn out. */
class ConditionProperties {
    private static final int MOST_FACTS = 8;

    @Provide
    Arbitrary<Asked> one() {
        return Asked.one("a", MOST_FACTS);
    }

    @Provide
    Arbitrary<Asked> joined() {
        return Asked.joined(MOST_FACTS);
    }

    @Provide
    Arbitrary<Share> shares() {
        Arbitrary<Fraction> fractions = Arbitraries.integers()
                .between(1, 5)
                .flatMap(denominator -> Arbitraries.integers()
                        .between(1, denominator)
                        .map(numerator -> new Fraction(numerator, denominator)));
        return Combinators.combine(
                        Asked.counts("part", MOST_FACTS / 2).filter(ConditionProperties::hasSingleLists),
                        Asked.counts("whole", MOST_FACTS / 2).filter(ConditionProperties::hasSingleLists),
                        fractions,
                        Arbitraries.of(true, false))
                .as((part, whole, share, exceeded) ->
                        // Nothing is more than the whole, however large.
                        new Share(part, whole, share, exceeded && share.numerator() < share.denominator()));
    }

    private static boolean hasSingleLists(Given count) {
        return count.tally().open().stream()
                .noneMatch(open -> open.unbounded() && open.missing().size() > 1);
    }

    /** A part of a whole, which it cannot exceed. */
    private record Share(Given part, Given whole, Fraction share, boolean isExceeded) {
        Condition<String> condition() {
            return isExceeded ? Conditions.shareAbove(part, whole, share) : Conditions.shareAtLeast(part, whole, share);
        }

        private @Nullable Answer ask(Map<MissingFact, Integer> known) {
            int of = part.count(known);
            int in = whole.count(known);
            if (of > in) {
                return null;
            }
            if (in >= Completions.ENDLESS && of > Completions.FEW) {
                // Where both are large, one may be as large as the other or much smaller.
                return Answer.UNKNOWN;
            }
            return Answer.of(isExceeded ? share.isExceededBy(of, in) : share.isReachedBy(of, in));
        }

        Completions completions() {
            List<MissingFact> facts = new ArrayList<>(part.facts());
            facts.addAll(whole.facts());
            return Completions.ofPart(facts, this::ask);
        }
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void a_condition_on_a_count_is_exact(@ForAll("one") Asked asked) {
        isExact(asked);
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void conditions_joined_are_exact_where_they_share_no_fact(@ForAll("joined") Asked asked) {
        isExact(asked);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void a_share_is_exact_where_part_and_whole_share_no_fact(@ForAll("shares") Share share) {
        Assume.that(share.part().tally().counted().size()
                <= share.whole().tally().counted().size());

        isExact(share.condition(), share.completions());
    }

    private static void isExact(Asked asked) {
        isExact(asked.condition(), asked.completions());
    }

    private static void isExact(Condition<String> condition, Completions completions) {
        Explanation explanation = Given.explain(condition);

        assertThat(Given.test(condition)).isEqualTo(completions.answer());
        assertThat(explanation.answer()).isEqualTo(completions.answer());
        agrees(explanation.towardsYes(), completions.smallest(Answer.YES));
        agrees(explanation.towardsNo(), completions.smallest(Answer.NO));
        agrees(explanation.towardsYes().or(explanation.towardsNo()), completions.smallest(Answer.YES, Answer.NO));
    }

    private static void agrees(Deciders deciders, Set<Set<MissingFact>> smallest) {
        assertThat(deciders.sets(Integer.MAX_VALUE).omitted()).isZero();
        assertThat(deciders.sets(Integer.MAX_VALUE).sets()).hasSameElementsAs(smallest);
    }
}
