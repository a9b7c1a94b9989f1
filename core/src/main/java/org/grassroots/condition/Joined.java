package org.grassroots.condition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.grassroots.condition.Explanation.Operator;
import org.grassroots.fact.Answer;
import org.grassroots.tally.Census;
import org.grassroots.tally.Measure;
import org.grassroots.text.Text;

/** A condition made of others: all must hold, or one of them. */
final class Joined<S> extends Condition<S> {
    private final String name;
    private final Text title;
    private final Operator operator;
    private final List<Condition<S>> parts;
    /** Where in the bounds each part begins, from the start of the whole. */
    private final int[] offsets;

    Joined(String name, Text title, Operator operator, List<Condition<S>> parts) {
        this.name = name;
        this.title = title;
        this.operator = operator;
        this.parts = List.copyOf(parts);
        offsets = new int[parts.size()];
        int offset = 0;
        for (int part = 0; part < offsets.length; part++) {
            offsets[part] = offset;
            offset += 2 * parts.get(part).measures().size();
        }
    }

    @Override
    public List<Measure<? super S>> measures() {
        List<Measure<? super S>> measures = new ArrayList<>();
        parts.forEach(part -> measures.addAll(part.measures()));
        return List.copyOf(measures);
    }

    @Override
    public Answer test(int[] bounds, int from) {
        boolean all = operator == Operator.ALL;
        Answer deciding = all ? Answer.NO : Answer.YES;
        Answer joined = deciding.not();
        for (int part = 0; part < offsets.length; part++) {
            Answer answer = parts.get(part).test(bounds, from + offsets[part]);
            if (answer == deciding) {
                return answer;
            }
            joined = all ? joined.and(answer) : joined.or(answer);
        }
        return joined;
    }

    @Override
    public Explanation explain(S subject, Census census) {
        List<Explanation> explained =
                parts.stream().map(part -> part.explain(subject, census)).toList();
        return operator == Operator.ALL
                ? Explanation.all(name, title, explained)
                : Explanation.any(name, title, explained);
    }

    @Override
    public Map<Measure<? super S>, Set<Integer>> edges() {
        Map<Measure<? super S>, Set<Integer>> edges = new LinkedHashMap<>();
        for (Condition<S> part : parts) {
            part.edges()
                    .forEach((measure, values) -> edges.computeIfAbsent(measure, unused -> new TreeSet<>())
                            .addAll(values));
        }
        return edges;
    }

    @Override
    public Set<String> quantities() {
        return parts.stream()
                .flatMap(part -> part.quantities().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
