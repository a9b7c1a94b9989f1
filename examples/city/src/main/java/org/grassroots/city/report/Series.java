package org.grassroots.city.report;

import java.util.List;
import org.grassroots.text.Text;

/** Several texts in a row, with the marks each language sets between them. */
final class Series {
    private Series() {}

    /** Things of one kind: {@code a, b} and {@code a、b}. */
    static Text names(List<Text> items) {
        return joined(items, ", ", "、");
    }

    /** Parts of one condition: {@code a, b} and {@code a，b}. */
    static Text parts(List<Text> items) {
        return joined(items, ", ", "，");
    }

    /** Conditions that all hold: {@code a; b} and {@code a；b}. */
    static Text clauses(List<Text> items) {
        return joined(items, "; ", "；");
    }

    /** Unlike things on one line. */
    static Text dotted(List<Text> items) {
        return joined(items, " · ", " · ");
    }

    private static Text joined(List<Text> items, String english, String chinese) {
        return items.stream()
                .reduce((one, other) -> Text.of(
                        one.english() + english + other.english(),
                        one.simplifiedChinese() + chinese + other.simplifiedChinese()))
                .orElseThrow(() -> new IllegalArgumentException("a series needs at least one text"));
    }
}
