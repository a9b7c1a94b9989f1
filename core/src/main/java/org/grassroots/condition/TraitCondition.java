package org.grassroots.condition;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.grassroots.condition.Explanation.Operator;
import org.grassroots.fact.Answer;
import org.grassroots.missing.Deciders;
import org.grassroots.tally.Census;
import org.grassroots.tally.Figures;
import org.grassroots.tally.Measure;
import org.grassroots.tally.Trait;

/** Something that must be so, or must not be so. */
final class TraitCondition<S> extends Leaf<S> {
    private final Trait<? super S> trait;
    private final boolean wanted;

    TraitCondition(Trait<? super S> trait, boolean wanted) {
        this.trait = trait;
        this.wanted = wanted;
    }

    @Override
    String name() {
        return trait.name();
    }

    @Override
    public List<Measure<? super S>> measures() {
        return List.of(trait);
    }

    @Override
    public Answer test(int[] bounds, int from) {
        if (bounds[from] != bounds[from + 1]) {
            return Answer.UNKNOWN;
        }
        return Answer.of(bounds[from] == 1 == wanted);
    }

    @Override
    public Explanation explain(S subject, Census census) {
        Answer is = trait.holds(subject, census);
        Explanation.Builder explanation = Explanation.builder()
                .name(trait.name())
                .title(trait.title())
                .answer(wanted ? is : is.not())
                .operator(wanted ? Operator.IS : Operator.IS_NOT);
        trait.figures(subject, census).ifPresent(figures -> show(figures, explanation));
        if (is == Answer.UNKNOWN) {
            Deciders so = trait.towardsYes(subject, census);
            Deciders notSo = trait.towardsNo(subject, census);
            explanation.towardsYes(wanted ? so : notSo).towardsNo(wanted ? notSo : so);
        }
        return explanation.build();
    }

    private void show(Figures figures, Explanation.Builder explanation) {
        explanation
                .operator(wanted ? Operator.AT_LEAST : Operator.BELOW)
                .observed(Quantity.of(figures.observed()))
                .required(figures.required()
                        .<Quantity>map(least -> Quantity.of(least))
                        .orElse(Quantity.UNKNOWN))
                .margin(figures.required()
                        .filter(required ->
                                required.isExact() && figures.observed().isExact())
                        .map(required -> Quantity.of(Math.abs(figures.observed().low() - required.low()))));
    }

    @Override
    public Map<Measure<? super S>, Set<Integer>> edges() {
        return ImmutableMap.of(trait, Set.of(1));
    }
}
