package org.grassroots.evaluation;

import java.util.ArrayList;
import java.util.List;
import org.grassroots.missing.MissingFact;
import org.grassroots.text.Text;

/** Missing facts in a row of words. */
final class MissingFactWords {
    private MissingFactWords() {}

    static Text of(Iterable<MissingFact> facts) {
        List<String> english = new ArrayList<>();
        List<String> chinese = new ArrayList<>();
        for (MissingFact fact : facts) {
            english.add(fact.field().title().english() + " (" + fact.subject() + ")");
            chinese.add(fact.field().title().simplifiedChinese() + "（"
                    + fact.subject().id() + "）");
        }
        return english.isEmpty()
                ? Text.of("nothing", "无")
                : Text.of(String.join(", ", english), String.join("、", chinese));
    }
}
