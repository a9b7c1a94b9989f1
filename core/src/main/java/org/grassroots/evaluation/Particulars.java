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

/** What a finding says beyond who and which rule; worked out only when asked for. */
record Particulars(
        Quantity observed, Quantity required, Optional<Quantity> margin, DecisiveSets decisive, Text message) {

    static <S> Particulars of(BoundRule<S> bound, int demand, Verdict verdict, S subject, IndexedRegister register) {
        Requirement<S> requirement = bound.requirement();
        Explanation applies = requirement.applies().explain(subject, register.census());
        Explanation holds = requirement.demands().get(demand).holds().explain(subject, register.census());
        Explanation telling = holds.telling();
        DecisiveSets decisive = verdict == Verdict.UNDETERMINED
                ? Requirement.deciders(applies, holds)
                        .sets(DecisiveSets.SHOWN)
                        .withoutLongerThan(DecisiveSets.FACTS_SHOWN)
                : DecisiveSets.NONE;
        RulePart part =
                bound.entry().parts().get(requirement.demands().get(demand).name());
        Map<String, Text> gaps = gaps(bound.subjects().name(subject), applies, holds, decisive);
        return new Particulars(
                telling.observed().orElse(Quantity.UNKNOWN),
                telling.required().orElse(Quantity.UNKNOWN),
                telling.margin(),
                decisive,
                (verdict == Verdict.VIOLATED ? part.violated() : part.undetermined()).fill(gaps));
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
