package org.grassroots.missing;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Finds out by trying which missing facts would decide a question, for questions in which one fact bears on several
 * things, so that no formula over the facts gives it exactly.
 */
public final class Trials {
    private static final int MOST_LESSONS = 12;

    private Trials() {}

    /**
     * Something that can be learned.
     *
     * @param <K>  what is known
     * @param facts  the facts that teach it; {@link Deciders#NONE} if none can
     * @param answers  of what is known before, all that may be known after; answers that decide alike may be left out
     */
    public record Lesson<K>(Deciders facts, Function<K, List<K>> answers) {
        public Lesson {
            requireNonNull(facts, "facts");
            requireNonNull(answers, "answers");
        }
    }

    /**
     * The smallest choices of lessons that can decide the question; {@link Deciders#NONE} if even all of them cannot.
     *
     * @param known  what is known
     * @param lessons  what can be learned, in any order; at most 12, as all choices of them are tried
     * @param decided  whether what is known leaves no other outcome; more knowledge never takes it back
     * @throws IllegalArgumentException if there are more than 12 lessons
     */
    public static <K> Deciders of(K known, List<Lesson<K>> lessons, Predicate<K> decided) {
        checkArgument(
                lessons.size() <= MOST_LESSONS,
                "all choices of the lessons are tried, so there must be %s at the most; there are %s",
                MOST_LESSONS,
                lessons.size());
        List<Integer> enough = new ArrayList<>();
        for (int size = 0; size <= lessons.size(); size++) {
            for (int choice = 0; choice < 1 << lessons.size(); choice++) {
                int chosen = choice;
                if (Integer.bitCount(choice) == size
                        && enough.stream().noneMatch(smaller -> (smaller & chosen) == smaller)
                        && canDecide(known, lessons, choice, 0, decided)) {
                    enough.add(choice);
                }
            }
        }
        return Deciders.anyOf(
                enough.stream().map(choice -> facts(lessons, choice)).toList());
    }

    private static <K> boolean canDecide(K known, List<Lesson<K>> lessons, int choice, int from, Predicate<K> decided) {
        int next = from;
        while (next < lessons.size() && (choice & 1 << next) == 0) {
            next++;
        }
        if (next == lessons.size()) {
            return decided.test(known);
        }
        int after = next + 1;
        return lessons.get(next).answers().apply(known).stream()
                .anyMatch(learned -> canDecide(learned, lessons, choice, after, decided));
    }

    private static <K> Deciders facts(List<Lesson<K>> lessons, int choice) {
        return IntStream.range(0, lessons.size())
                .filter(at -> (choice & 1 << at) != 0)
                .mapToObj(at -> lessons.get(at).facts())
                .collect(Collectors.collectingAndThen(Collectors.toList(), Deciders::allOf));
    }
}
