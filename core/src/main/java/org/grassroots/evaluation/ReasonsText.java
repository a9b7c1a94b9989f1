package org.grassroots.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.grassroots.condition.Explanation;
import org.grassroots.condition.Explanation.Operator;
import org.grassroots.fact.Answer;
import org.grassroots.missing.DecisiveSets;
import org.grassroots.missing.MissingFact;
import org.grassroots.rule.Verdict;
import org.grassroots.text.Language;
import org.grassroots.text.Text;
import org.grassroots.text.TextPattern;

/** Reasons in lines, one fact a line; subjects are told by id, never by a person's name. */
final class ReasonsText {
    private static final TextPattern VERDICT =
            pattern("{rule} for {subject}: {verdict}", "规则{rule}，{subject}：{verdict}");
    private static final TextPattern APPLIES = pattern("Does the rule apply? {answer}", "规则是否适用？{answer}");
    private static final TextPattern HOLDS = pattern("Is what it asks for there? {answer}", "所要求的是否具备？{answer}");
    private static final TextPattern DEMAND =
            pattern("Is what it asks for there ({demand})? {answer}", "所要求的是否具备（{demand}）？{answer}");
    private static final TextPattern COMPARED =
            pattern("{title}: {observed} {sign} {required}? {answer}", "{title}：{observed} {sign} {required}？{answer}");
    private static final TextPattern WITH_MARGIN = pattern(
            "{title}: {observed} {sign} {required}? {answer}, margin {margin}",
            "{title}：{observed} {sign} {required}？{answer}，相差{margin}");
    private static final TextPattern ALL = pattern("{title} (all of these): {answer}", "{title}（须全部满足）：{answer}");
    private static final TextPattern ANY = pattern("{title} (any of these): {answer}", "{title}（满足其一即可）：{answer}");
    private static final TextPattern STATED = pattern("{title}: {answer}", "{title}：{answer}");
    private static final TextPattern NEGATED = pattern("{title}, must not be: {answer}", "{title}（须不属于）：{answer}");
    private static final TextPattern DECIDED = pattern("would be decided by: {sets}", "以下信息可使其判定：{sets}");
    private static final TextPattern DECIDED_DEMAND =
            pattern("{demand} would be decided by: {sets}", "以下信息可使{demand}判定：{sets}");
    private static final TextPattern OR = pattern("{some}; or {one}", "{some}；或{one}");
    private static final TextPattern MORE = pattern("{some}; and up to {number} more sets", "{some}；另有至多{number}组");

    private final Language language;
    private final List<String> lines = new ArrayList<>();

    ReasonsText(Language language) {
        this.language = language;
    }

    private static TextPattern pattern(String english, String chinese) {
        return TextPattern.of(Text.of(english, chinese));
    }

    List<String> of(Reasons reasons) {
        line(
                0,
                VERDICT,
                Map.of(
                        "rule",
                        Text.same(reasons.rule().value()),
                        "subject",
                        Text.same(reasons.subjectName()),
                        "verdict",
                        verdict(reasons.verdict())));
        line(0, APPLIES, Map.of("answer", answer(reasons.applies().answer())));
        explain(1, reasons.applies());
        boolean several = reasons.demands().size() > 1;
        for (Reasons.OfDemand demand : reasons.demands()) {
            Text answer = answer(demand.holds().answer());
            line(0, several ? DEMAND : HOLDS, Map.of("answer", answer, "demand", Text.same(demand.name())));
            explain(1, demand.holds());
        }
        for (Reasons.OfDemand demand : reasons.demands()) {
            if (demand.verdict() == Verdict.UNDETERMINED) {
                Text sets = sets(
                        reasons.deciders(demand).sets(DecisiveSets.SHOWN).withoutLongerThan(DecisiveSets.FACTS_SHOWN));
                line(0, several ? DECIDED_DEMAND : DECIDED, Map.of("sets", sets, "demand", Text.same(demand.name())));
            }
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
        explanation.margin().ifPresent(margin -> gaps.put("margin", margin.text()));
        line(depth, pattern(explanation, gaps), gaps);
        explanation
                .tally()
                .ifPresent(tally -> TallyText.of(tally).forEach(told -> lines.add(indented(depth + 1, told))));
        explanation.parts().forEach(part -> explain(depth + 1, part));
    }

    private static TextPattern pattern(Explanation explanation, Map<String, Text> gaps) {
        if (gaps.containsKey("observed") && gaps.containsKey("required")) {
            return gaps.containsKey("margin") ? WITH_MARGIN : COMPARED;
        }
        if (explanation.parts().isEmpty()) {
            return explanation.operator() == Operator.IS_NOT ? NEGATED : STATED;
        }
        return explanation.operator() == Operator.ANY ? ANY : ALL;
    }

    private static Text sets(DecisiveSets decisive) {
        Text sets = MissingFactWords.of(List.of());
        for (int at = 0; at < decisive.sets().size(); at++) {
            Set<MissingFact> set = decisive.sets().get(at);
            Text one = MissingFactWords.of(set);
            sets = at == 0 ? one : OR.fill(Map.of("some", sets, "one", one));
        }
        return decisive.omitted() == 0
                ? sets
                : MORE.fill(Map.of("some", sets, "number", Text.same(Long.toString(decisive.omitted()))));
    }

    private void line(int depth, TextPattern pattern, Map<String, Text> gaps) {
        lines.add(indented(depth, pattern.fill(gaps)));
    }

    private String indented(int depth, Text text) {
        return "  ".repeat(depth) + text.in(language);
    }

    static Text answer(Answer answer) {
        return switch (answer) {
            case YES -> Text.of("yes", "是");
            case NO -> Text.of("no", "否");
            case UNKNOWN -> Text.of("unknown", "未知");
        };
    }

    private static Text verdict(Verdict verdict) {
        return switch (verdict) {
            case SATISFIED -> Text.of("satisfied", "符合");
            case VIOLATED -> Text.of("violated", "不符合");
            case UNDETERMINED -> Text.of("undetermined", "无法判定");
            case NOT_APPLICABLE -> Text.of("not applicable", "不适用");
        };
    }
}
