package org.grassroots.evaluation;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.grassroots.condition.Explanation;
import org.grassroots.fact.Answer;
import org.grassroots.missing.Subject;
import org.grassroots.tally.Tally;
import org.grassroots.text.Language;
import org.grassroots.text.Text;
import org.grassroots.text.TextPattern;

/** Reasons in lines, one fact a line; subjects are told by id, never by a person's name. */
final class ReasonsText {
    private static final TextPattern APPLIES =
            TextPattern.of(Text.of("Does the rule apply? {answer}", "规则是否适用？{answer}"));
    private static final TextPattern HOLDS =
            TextPattern.of(Text.of("Is what it asks for there? {answer}", "所要求的是否具备？{answer}"));
    private static final TextPattern COMPARED = TextPattern.of(Text.of(
            "{title}: {observed} {sign} {required}? {answer}", "{title}：{observed} {sign} {required}？{answer}"));
    private static final TextPattern STATED = TextPattern.of(Text.of("{title}: {answer}", "{title}：{answer}"));
    private static final TextPattern COUNTED = TextPattern.of(Text.of("counted: {who}", "计入：{who}"));
    private static final TextPattern EXCLUDED =
            TextPattern.of(Text.of("not counted: {number} × {reason}", "不计入：{number}×{reason}"));
    private static final TextPattern OPEN = TextPattern.of(Text.of("may count: {missing}", "可能计入：{missing}"));

    private final Language language;
    private final List<String> lines = new ArrayList<>();

    ReasonsText(Language language) {
        this.language = language;
    }

    List<String> of(Reasons reasons) {
        line(0, APPLIES, Map.of("answer", answer(reasons.applies().answer())));
        explain(1, reasons.applies());
        for (Reasons.OfDemand demand : reasons.demands()) {
            line(0, HOLDS, Map.of("answer", answer(demand.holds().answer())));
            explain(1, demand.holds());
        }
        return List.copyOf(lines);
    }

    private void explain(int depth, Explanation explanation) {
        Map<String, Text> gaps = new LinkedHashMap<>();
        gaps.put("title", explanation.title());
        gaps.put("answer", answer(explanation.answer()));
        gaps.put("sign", Text.same(explanation.operator().sign()));
        explanation.observed().ifPresent(observed -> gaps.put("observed", observed.text()));
        explanation.required().ifPresent(required -> gaps.put("required", required.text()));
        boolean compared =
                explanation.observed().isPresent() && explanation.required().isPresent();
        line(depth, compared ? COMPARED : STATED, gaps);
        explanation.tally().ifPresent(tally -> tell(depth + 1, tally));
        explanation.parts().forEach(part -> explain(depth + 1, part));
    }

    private void tell(int depth, Tally tally) {
        if (!tally.counted().isEmpty()) {
            String who = tally.counted().stream().map(Subject::id).collect(Collectors.joining(", "));
            line(depth, COUNTED, Map.of("who", Text.same(who)));
        }
        Map<Text, Long> reasons =
                tally.excluded().stream().collect(groupingBy(Tally.Excluded::reason, LinkedHashMap::new, counting()));
        reasons.forEach((reason, number) ->
                line(depth, EXCLUDED, Map.of("number", Text.same(number.toString()), "reason", reason)));
        for (Tally.Open open : tally.open()) {
            line(depth, OPEN, Map.of("missing", MissingFactWords.of(open.missing())));
        }
    }

    private void line(int depth, TextPattern pattern, Map<String, Text> gaps) {
        lines.add("  ".repeat(depth) + pattern.fill(gaps).in(language));
    }

    private static Text answer(Answer answer) {
        return switch (answer) {
            case YES -> Text.of("yes", "是");
            case NO -> Text.of("no", "否");
            case UNKNOWN -> Text.of("unknown", "未知");
        };
    }
}
