package org.grassroots.evaluation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.grassroots.condition.Explanation;
import org.grassroots.condition.Explanation.Operator;
import org.grassroots.fact.Answer;
import org.grassroots.missing.MissingFact;
import org.grassroots.rule.Verdict;
import org.grassroots.text.Text;
import org.grassroots.text.TextPattern;

/** A verdict in one sentence, which speaks of the comparison that decides. */
final class ReasonsSentence {
    private static final TextPattern SATISFIED = pattern(
            "{rule} holds for {subject} ({title}: {observed} {sign} {required}).",
            "规则{rule}对{subject}成立（{title}：{observed} {sign} {required}）。");
    private static final TextPattern SATISFIED_SO =
            pattern("{rule} holds for {subject} ({title}: {is}).", "规则{rule}对{subject}成立（{title}：{is}）。");
    private static final TextPattern VIOLATED = pattern(
            "{rule} is broken by {subject} ({title}: {observed}, not {sign} {required}).",
            "{subject}不符合规则{rule}（{title}：{observed}，要求 {sign} {required}）。");
    private static final TextPattern VIOLATED_SO =
            pattern("{rule} is broken by {subject} ({title}: {is}).", "{subject}不符合规则{rule}（{title}：{is}）。");
    private static final TextPattern UNDETERMINED = pattern(
            "{rule} cannot be decided for {subject} ({title}: {observed}, asked for {sign} {required}); missing: {missing}.",
            "规则{rule}对{subject}无法判定（{title}：{observed}，要求 {sign} {required}）；缺少：{missing}。");
    private static final TextPattern UNDETERMINED_SO = pattern(
            "{rule} cannot be decided for {subject} ({title}: {is}); missing: {missing}.",
            "规则{rule}对{subject}无法判定（{title}：{is}）；缺少：{missing}。");
    private static final TextPattern NOT_APPLICABLE = pattern(
            "{rule} does not apply to {subject} ({title}: {observed}, not {sign} {required}).",
            "规则{rule}不适用于{subject}（{title}：{observed}，适用条件为 {sign} {required}）。");
    private static final TextPattern NOT_APPLICABLE_SO =
            pattern("{rule} does not apply to {subject} ({title}: {is}).", "规则{rule}不适用于{subject}（{title}：{is}）。");

    private ReasonsSentence() {}

    private static TextPattern pattern(String english, String chinese) {
        return TextPattern.of(Text.of(english, chinese));
    }

    static Text of(Reasons reasons) {
        Explanation telling = telling(reasons);
        Map<String, Text> gaps = new LinkedHashMap<>();
        gaps.put("rule", Text.same(reasons.rule().value()));
        gaps.put("subject", Text.same(reasons.subjectName()));
        gaps.put("title", telling.title());
        gaps.put("is", ReasonsText.answer(isSo(telling)));
        gaps.put("sign", Text.same(telling.operator().sign()));
        telling.observed().ifPresent(observed -> gaps.put("observed", observed.text()));
        telling.required().ifPresent(required -> gaps.put("required", required.text()));
        if (reasons.verdict() == Verdict.UNDETERMINED) {
            List<Set<MissingFact>> sets = reasons.deciders().sets(1).sets();
            gaps.put("missing", MissingFactWords.of(sets.isEmpty() ? List.of() : sets.get(0)));
        }
        boolean isCompared = gaps.containsKey("observed") && gaps.containsKey("required");
        return pattern(reasons.verdict(), isCompared).fill(gaps);
    }

    private static TextPattern pattern(Verdict verdict, boolean isCompared) {
        return switch (verdict) {
            case SATISFIED -> isCompared ? SATISFIED : SATISFIED_SO;
            case VIOLATED -> isCompared ? VIOLATED : VIOLATED_SO;
            case UNDETERMINED -> isCompared ? UNDETERMINED : UNDETERMINED_SO;
            case NOT_APPLICABLE -> isCompared ? NOT_APPLICABLE : NOT_APPLICABLE_SO;
        };
    }

    private static Explanation telling(Reasons reasons) {
        Explanation holds = reasons.demands().stream()
                .filter(demand -> demand.verdict() == reasons.verdict())
                .findFirst()
                .map(Reasons.OfDemand::holds)
                .orElse(reasons.applies());
        // What is undecided although it does not hold hangs on whether the rule applies.
        boolean hangsOnHolds = reasons.verdict() != Verdict.NOT_APPLICABLE
                && (reasons.verdict() != Verdict.UNDETERMINED || holds.answer() == Answer.UNKNOWN);
        return (hangsOnHolds ? holds : reasons.applies()).telling();
    }

    /** Whether what the title says is so. */
    private static Answer isSo(Explanation telling) {
        return telling.operator() == Operator.IS_NOT ? telling.answer().not() : telling.answer();
    }
}
