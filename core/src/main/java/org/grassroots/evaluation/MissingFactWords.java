package org.grassroots.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.grassroots.missing.MissingFact;
import org.grassroots.text.Text;

/** Missing facts in a row of words. */
final class MissingFactWords {
    private MissingFactWords() {}

    static Text of(Collection<MissingFact> facts) {
        List<Text> words = new ArrayList<>();
        for (MissingFact fact : facts) {
            Text field = fact.field().title();
            words.add(Text.of(
                    field.english() + " (" + fact.subject() + ")",
                    field.simplifiedChinese() + "（" + fact.subject().id() + "）"));
        }
        return words.isEmpty() ? Text.of("nothing", "无") : WordList.of(words);
    }
}
