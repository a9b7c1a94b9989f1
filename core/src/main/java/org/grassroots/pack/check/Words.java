package org.grassroots.pack.check;

import java.util.LinkedHashMap;
import java.util.Map;
import org.grassroots.rule.Demand;
import org.grassroots.rule.RuleId;
import org.grassroots.rule.Verdict;
import org.grassroots.text.Text;
import org.grassroots.text.TextPattern;

/** What is said of cases and faults. */
final class Words {
    private static final TextPattern CASE = TextPattern.of(
            Text.of("{rule}, from {day}: {verdict} where {values}.", "{rule}（自{day}起）：{values}时{verdict}。"));

    private Words() {}

    /** The rule, with its demand where it has several. */
    static Text rule(RuleId rule, String demand) {
        return Text.same(demand.equals(Demand.ONLY) ? rule.value() : rule + " (" + demand + ")");
    }

    static Text line(ThresholdCase tried) {
        Map<Text, Text> values = new LinkedHashMap<>();
        values.put(tried.measure(), tried.shown());
        values.putAll(tried.others());
        return CASE.fill(Map.of(
                "rule",
                rule(tried.rule(), tried.demand()),
                "day",
                Text.same(tried.day().toString()),
                "values",
                list(values),
                "verdict",
                verdict(tried.verdict())));
    }

    private static Text list(Map<Text, Text> values) {
        StringBuilder english = new StringBuilder();
        StringBuilder chinese = new StringBuilder();
        values.forEach((measure, value) -> {
            english.append(english.isEmpty() ? "" : ", ")
                    .append(measure.english())
                    .append(" = ")
                    .append(value.english());
            chinese.append(chinese.isEmpty() ? "" : "、")
                    .append(measure.simplifiedChinese())
                    .append("＝")
                    .append(value.simplifiedChinese());
        });
        return new Text(english.toString(), chinese.toString());
    }

    private static Text verdict(Verdict verdict) {
        return switch (verdict) {
            case SATISFIED -> Text.of("satisfied", "满足");
            case VIOLATED -> Text.of("violated", "违反");
            case UNDETERMINED -> Text.of("undetermined", "无法判断");
            case NOT_APPLICABLE -> Text.of("not applicable", "不适用");
        };
    }
}
