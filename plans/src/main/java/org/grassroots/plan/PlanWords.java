package org.grassroots.plan;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.grassroots.missing.Field;
import org.grassroots.missing.MissingFact;
import org.grassroots.plan.element.CompoundFact;
import org.grassroots.text.Language;
import org.grassroots.text.Text;
import org.grassroots.text.TextPattern;

/** What a plan says about elements that are left out or pending. */
final class PlanWords {
    private static final TextPattern WHETHER = TextPattern.of(Text.of(
            "whether it is needed depends on what the register does not state: {facts}", "是否需要取决于台账未载明的事项：{facts}"));
    private static final TextPattern HOW_MANY = TextPattern.of(Text.of(
            "how many people it takes depends on what the register does not state: {facts}",
            "需要多少人取决于台账未载明的事项：{facts}"));
    private static final TextPattern WHO = TextPattern.of(
            Text.of("who fills it depends on what the register does not state: {facts}", "由谁担任取决于台账未载明的事项：{facts}"));

    private PlanWords() {}

    static Text absent(CompoundFact fact) {
        return switch (fact) {
            case PROPERTY_SERVICE -> Text.of("nobody provides a property service to the compound", "本小区没有物业服务");
            case OWNERS_COMMITTEE -> Text.of("the compound has no owners' committee", "本小区没有业主委员会");
            case PAIRED_UNIT -> Text.of("no unit is paired with the compound", "本小区没有包联单位");
            case STREET_CADRE -> Text.of("no street cadre is assigned to the compound", "本小区没有街道包联干部");
        };
    }

    static Text whether(List<MissingFact> missing) {
        return WHETHER.fill(Map.of("facts", titles(missing)));
    }

    static Text howMany(List<MissingFact> missing) {
        return HOW_MANY.fill(Map.of("facts", titles(missing)));
    }

    static Text who(List<MissingFact> missing) {
        return WHO.fill(Map.of("facts", titles(missing)));
    }

    private static Text titles(List<MissingFact> missing) {
        return list(missing.stream()
                .map(MissingFact::field)
                .distinct()
                .map(Field::title)
                .toList());
    }

    static Text list(List<Text> items) {
        return Text.madeFrom(items, language -> joined(items, language, language == Language.ENGLISH ? ", " : "、"));
    }

    private static String joined(List<Text> items, Language language, String between) {
        return items.stream().map(item -> item.in(language)).collect(Collectors.joining(between));
    }
}
