package org.grassroots.condition;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.grassroots.condition.Explanation.Operator;
import org.grassroots.fact.Answer;
import org.grassroots.tally.Census;
import org.grassroots.tally.Measure;
import org.grassroots.text.Text;

/** One condition that decides, and others that show why. */
final class Grounded<S> extends Condition<S> {
    private final String name;
    private final Text title;
    private final Condition<S> exact;
    private final List<Condition<S>> grounds;

    Grounded(String name, Text title, Condition<S> exact, List<Condition<S>> grounds) {
        this.name = name;
        this.title = title;
        this.exact = exact;
        this.grounds = List.copyOf(grounds);
    }

    @Override
    public List<Measure<? super S>> measures() {
        return exact.measures();
    }

    @Override
    public Answer test(int[] bounds, int from) {
        return exact.test(bounds, from);
    }

    @Override
    public Explanation explain(S subject, Census census) {
        List<Explanation> parts = new ArrayList<>();
        grounds.forEach(ground -> parts.add(ground.explain(subject, census)));
        Explanation deciding = exact.explain(subject, census);
        parts.add(deciding);
        return Explanation.builder()
                .name(name)
                .title(title)
                .operator(Operator.ALL)
                .answer(deciding.answer())
                .parts(parts)
                .towardsYes(deciding.towardsYes())
                .towardsNo(deciding.towardsNo())
                .build();
    }

    @Override
    public Map<Measure<? super S>, Set<Integer>> edges() {
        return exact.edges();
    }

    @Override
    public Set<String> quantities() {
        Set<String> quantities = new LinkedHashSet<>(exact.quantities());
        grounds.forEach(ground -> quantities.addAll(ground.quantities()));
        return quantities;
    }
}
