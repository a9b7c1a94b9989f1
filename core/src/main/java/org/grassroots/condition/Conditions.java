package org.grassroots.condition;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.grassroots.fact.Answer;
import org.grassroots.tally.Census;
import org.grassroots.text.Text;

/** Conditions made of conditions. */
public final class Conditions {
    private Conditions() {}

    /**
     * Every part must hold. Exact where no fact stands in two parts; else it may answer UNKNOWN where the parts together
     * could be told.
     *
     * @param name  the gap that stands for the whole in messages
     * @param title  what the parts say together
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public static <S> Condition<S> all(String name, Text title, Condition<S>... parts) {
        return new All<>(name, title, List.of(parts));
    }

    private record All<S>(String name, Text title, List<Condition<S>> parts) implements Condition<S> {
        @Override
        public Answer test(S subject, Census census) {
            Answer all = Answer.YES;
            for (Condition<S> part : parts) {
                all = all.and(part.test(subject, census));
                if (all == Answer.NO) {
                    return all;
                }
            }
            return all;
        }

        @Override
        public Explanation explain(S subject, Census census) {
            return Explanation.all(
                    name,
                    title,
                    parts.stream().map(part -> part.explain(subject, census)).toList());
        }

        @Override
        public Set<String> quantities() {
            return parts.stream()
                    .flatMap(part -> part.quantities().stream())
                    .collect(Collectors.toCollection(LinkedHashSet::new));
        }
    }
}
