package org.grassroots.json.shape;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;

/** The problems of one document, as they are met; their lines and columns are worked out at the end, all in one go. */
final class ProblemLog {
    private final List<Noted> noted = new ArrayList<>();
    private int more;

    private record Noted(long offset, String pointer, Flaw flaw) {}

    /** Pointer and flaw are asked for only if the problem will be listed. */
    void note(long offset, Supplier<String> pointer, Supplier<Flaw> flaw) {
        if (isFull()) {
            more++;
        } else {
            noted.add(new Noted(offset, pointer.get(), flaw.get()));
        }
    }

    boolean isEmpty() {
        return noted.isEmpty();
    }

    /** Whether further problems are only counted. */
    boolean isFull() {
        return noted.size() == Limits.PROBLEMS;
    }

    <T> Reading<T> refusal(Utf8Text document, String file, int firstLine) {
        noted.sort(Comparator.comparingLong(Noted::offset));
        Utf8Text.Walk walk = document.walk(file, firstLine);
        List<JsonProblem> problems = noted.stream()
                .map(each -> new JsonProblem(walk.to(each.offset()), each.pointer(), each.flaw()))
                .toList();
        return new Reading.Refused<>(problems, more);
    }
}
