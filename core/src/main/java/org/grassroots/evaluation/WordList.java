package org.grassroots.evaluation;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.grassroots.missing.DecisiveSets;
import org.grassroots.text.Language;
import org.grassroots.text.Text;
import org.grassroots.text.TextPattern;

/** Words in a row, the first of them if there are many. */
final class WordList {
    private static final TextPattern MORE =
            TextPattern.of(Text.of("{listed} and {number} more", "{listed}等，另有{number}项"));

    private WordList() {}

    /**
     * @param words  one or more
     */
    static Text of(List<Text> words) {
        List<Text> first = words.subList(0, Math.min(words.size(), DecisiveSets.SHOWN));
        Text listed = joined(first, Text.of(", ", "、"));
        int more = words.size() - first.size();
        return more == 0 ? listed : MORE.fill(Map.of("listed", listed, "number", Text.same(Integer.toString(more))));
    }

    private static Text joined(List<Text> words, Text comma) {
        return Text.madeFrom(words, language -> joined(words, comma, language));
    }

    private static String joined(List<Text> words, Text comma, Language language) {
        return words.stream().map(word -> word.in(language)).collect(Collectors.joining(comma.in(language)));
    }
}
