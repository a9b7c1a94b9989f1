package org.grassroots.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.grassroots.evaluation.Finding;
import org.grassroots.fact.Interval;
import org.grassroots.rule.Verdict;
import org.grassroots.text.Language;
import org.grassroots.text.Text;
import org.grassroots.text.TextPattern;

/** A comparison in lines. */
final class ComparisonText {
    private static final TextPattern HEAD = pattern("{first} and {second}, as of {day}", "{first}与{second}（{day}）");
    private static final TextPattern NOT_STATED = pattern("only under {pack}: {rule}", "仅{pack}有：{rule}");
    private static final TextPattern SUSPENDED =
            pattern("only under {pack}: {rule}; {other} suspends it", "仅{pack}适用：{rule}；{other}中止适用");
    private static final TextPattern SPECIALISED = pattern(
            "only under {pack}: {rule}; under {other}, {replacement} takes its place",
            "仅{pack}适用：{rule}；{other}以{replacement}代之");
    private static final TextPattern NOT_IN_FORCE =
            pattern("only under {pack}: {rule}; under {other} it is not in force", "仅{pack}适用：{rule}；{other}当日未生效");
    private static final TextPattern OTHERWISE =
            pattern("{rule}, {aspect} of {of}: {first} / {second}", "{rule}，{of}的{aspect}：{first}／{second}");
    private static final TextPattern WITNESS = pattern(
            "the smallest compound on which they disagree (size {size}): {features}", "意见分歧的最小小区（规模{size}）：{features}");
    private static final TextPattern NO_WITNESS =
            pattern("they agree on every compound smaller than {size}", "对规模小于{size}的小区，两者意见一致");
    private static final TextPattern SAME =
            pattern("the same rules bind under both, so that they agree on every compound", "两者适用的规则相同，对任何小区意见一致");
    private static final TextPattern STANCE = pattern("{pack}: {verdict}", "{pack}：{verdict}");
    private static final TextPattern GROUND = pattern("{rule}: {message}", "{rule}：{message}");

    private final Language language;
    private final List<String> lines = new ArrayList<>();

    ComparisonText(Language language) {
        this.language = language;
    }

    private static TextPattern pattern(String english, String chinese) {
        return TextPattern.of(Text.of(english, chinese));
    }

    List<String> of(PackComparison comparison) {
        Text first = Text.same(comparison.first().id());
        Text second = Text.same(comparison.second().id());
        Text day = Text.same(comparison.day().toString());
        line(0, HEAD, Map.of("first", first, "second", second, "day", day));
        comparison.onlyFirst().forEach(only -> tell(only, first, second));
        comparison.onlySecond().forEach(only -> tell(only, second, first));
        comparison.differences().forEach(this::tell);
        comparison.witness().ifPresentOrElse(this::tell, () -> tellAgreement(comparison.searchedSize()));
        return List.copyOf(lines);
    }

    private void tellAgreement(int size) {
        if (size == Interval.UNBOUNDED) {
            line(0, SAME, Map.of());
        } else {
            line(0, NO_WITNESS, Map.of("size", number(size)));
        }
    }

    private void tell(OneSided only, Text pack, Text other) {
        TextPattern pattern = switch (only.why()) {
            case NOT_STATED -> NOT_STATED;
            case SUSPENDED -> SUSPENDED;
            case SPECIALISED -> SPECIALISED;
            case NOT_IN_FORCE -> NOT_IN_FORCE;
        };
        Text rule = Text.same(only.rule().entry().rule().id().value());
        Text replacement = only.replacedBy().map(id -> Text.same(id.value())).orElse(rule);
        line(1, pattern, Map.of("pack", pack, "rule", rule, "other", other, "replacement", replacement));
    }

    private void tell(RuleDifference difference) {
        Text rule = Text.same(difference.first().entry().rule().id().value());
        for (RuleDifference.Point point : difference.points()) {
            Text aspect = switch (point.aspect()) {
                case GRADE -> Text.of("grade", "等级");
                case NUMBER -> Text.of("number", "数值");
                case CITATION -> Text.of("citation", "依据");
            };
            line(
                    1,
                    OTHERWISE,
                    Map.of(
                            "rule",
                            rule,
                            "aspect",
                            aspect,
                            "of",
                            Text.same(point.of()),
                            "first",
                            point.first(),
                            "second",
                            point.second()));
        }
    }

    private void tell(Witness witness) {
        Text features = witness.features().isEmpty()
                ? Text.of("nothing and nobody", "空无一人一物")
                : Text.madeFrom(
                        witness.features(),
                        language -> joined(witness, language, language == Language.ENGLISH ? "; " : "；"));
        line(0, WITNESS, Map.of("size", number(witness.size()), "features", features));
        tell(witness.first());
        tell(witness.second());
    }

    private static String joined(Witness witness, Language language, String by) {
        return witness.features().stream().map(feature -> feature.in(language)).collect(Collectors.joining(by));
    }

    private void tell(Stance stance) {
        line(1, STANCE, Map.of("pack", Text.same(stance.pack()), "verdict", verdict(stance.verdict())));
        for (Finding finding : stance.findings()) {
            Text rule = Text.same(finding.rule().value());
            line(2, GROUND, Map.of("rule", rule, "message", finding.message()));
        }
    }

    private static Text verdict(Verdict verdict) {
        return switch (verdict) {
            case SATISFIED -> Text.of("satisfied", "满足");
            case VIOLATED -> Text.of("violated", "违反");
            case UNDETERMINED -> Text.of("undetermined", "无法判断");
            case NOT_APPLICABLE -> Text.of("not applicable", "不适用");
        };
    }

    private static Text number(int number) {
        return Text.same(Integer.toString(number));
    }

    private void line(int depth, TextPattern pattern, Map<String, Text> gaps) {
        lines.add("  ".repeat(depth) + pattern.fill(gaps).in(language));
    }
}
