package org.grassroots.evaluation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.grassroots.condition.Explanation;
import org.grassroots.condition.Quantity;
import org.grassroots.missing.DecisiveSets;
import org.grassroots.pack.RulePart;
import org.grassroots.rule.Requirement;
import org.grassroots.rule.Verdict;
import org.grassroots.text.Text;
import org.grassroots.text.TextPattern;

/** What a finding says beyond who and which rule; worked out only when asked for. */
record Particulars(
        Quantity observed, Quantity required, Optional<Quantity> margin, DecisiveSets decisive, Text message) {

    static <S> Particulars of(BoundRule<S> bound, int demand, Verdict verdict, S subject, IndexedRegister register) {
        Requirement<S> requirement = bound.requirement();
        Explanation applies;
        Explanation holds;
        try {
            applies = requirement.applies().explain(subject, register.census());
            holds = requirement.demands().get(demand).holds().explain(subject, register.census());
        } catch (RuntimeException unexplained) {
            // A host's measure that has bounds but cannot tell why; whoever asks why is told what it threw.
            return of(bound, demand, verdict, bound.subjects().name(subject));
        }
        Explanation telling = holds.telling();
        DecisiveSets decisive = verdict == Verdict.UNDETERMINED
                ? Requirement.deciders(applies, holds)
                        .sets(DecisiveSets.SHOWN)
                        .withoutLongerThan(DecisiveSets.FACTS_SHOWN)
                : DecisiveSets.NONE;
        Map<String, Text> gaps = gaps(bound.subjects().name(subject), applies, holds, decisive);
        return new Particulars(
                telling.observed().orElse(Quantity.UNKNOWN),
                telling.required().orElse(Quantity.UNKNOWN),
                telling.margin(),
                decisive,
                sentence(bound, demand, verdict).fill(gaps));
    }

    /** Where nothing can be told, whatever was found. */
    private static Particulars of(BoundRule<?> bound, int demand, Verdict verdict, String name) {
        Map<String, Text> gaps = new LinkedHashMap<>();
        TextPattern sentence = sentence(bound, demand, verdict);
        sentence.gaps().forEach(gap -> gaps.put(gap, Quantity.UNKNOWN.text()));
        gaps.put("subject", Text.same(name));
        return new Particulars(
                Quantity.UNKNOWN, Quantity.UNKNOWN, Optional.empty(), DecisiveSets.NONE, sentence.fill(gaps));
    }

    private static TextPattern sentence(BoundRule<?> bound, int demand, Verdict verdict) {
        RulePart part = bound.entry()
                .parts()
                .get(bound.requirement().demands().get(demand).name());
        return verdict == Verdict.VIOLATED ? part.violated() : part.undetermined();
    }

    private static Map<String, Text> gaps(String name, Explanation applies, Explanation holds, DecisiveSets decisive) {
        Map<String, Text> gaps = new LinkedHashMap<>();
        gaps.put("subject", Text.same(name));
        // The first of the smallest sets, which is the shortest way to an answer.
        gaps.put(
                "missing",
                MissingFactWords.of(
                        decisive.sets().isEmpty() ? List.of() : decisive.sets().get(0)));
        // The leaf that tells comes first: where one measure stands twice, the sentence speaks of the one that decides.
        addGaps(holds.telling(), gaps);
        applies.leaves().forEach(leaf -> addGaps(leaf, gaps));
        holds.leaves().forEach(leaf -> addGaps(leaf, gaps));
        return gaps;
    }

    private static void addGaps(Explanation leaf, Map<String, Text> gaps) {
        addGap(leaf.name(), leaf.observed(), gaps);
        addGap(leaf.name() + "Limit", leaf.required(), gaps);
        addGap(leaf.name() + "Margin", leaf.margin(), gaps);
    }

    /** Every gap is filled, whatever is known: a sentence that fits one register must not fail on another. */
    private static void addGap(String gap, Optional<Quantity> quantity, Map<String, Text> gaps) {
        gaps.putIfAbsent(gap, quantity.orElse(Quantity.UNKNOWN).text());
    }
}
