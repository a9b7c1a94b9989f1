package org.grassroots.evaluation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.grassroots.condition.Quantity;
import org.grassroots.fact.Interval;
import org.grassroots.missing.DecisiveSets;
import org.grassroots.missing.Subject;
import org.grassroots.tally.Tally;
import org.grassroots.text.Text;
import org.grassroots.text.TextPattern;

/** Who was counted, who was not and why, and who may count, in lines. */
final class TallyText {
    private static final TextPattern SUM = pattern("{counted} of {all} count", "共{all}，计入{counted}");
    private static final TextPattern SUM_EXCLUDED =
            pattern("{counted} of {all} count; not counted: {excluded}", "共{all}，计入{counted}；不计入：{excluded}");
    private static final TextPattern SUM_OPEN =
            pattern("{counted} of {all} count; {open} may count", "共{all}，计入{counted}；可能计入{open}");
    private static final TextPattern SUM_BOTH = pattern(
            "{counted} of {all} count; {open} may count; not counted: {excluded}",
            "共{all}，计入{counted}；可能计入{open}；不计入：{excluded}");
    private static final TextPattern TIMES = pattern("{number} × {reason}", "{number}×{reason}");
    private static final TextPattern COUNTED = pattern("counted: {who}", "计入：{who}");
    private static final TextPattern EXCLUDED = pattern("not counted ({reason}): {who}", "不计入（{reason}）：{who}");
    private static final TextPattern OPEN = pattern("may count: {missing}", "可能计入：{missing}");
    private static final TextPattern LIST = pattern("any number may count: {missing}", "可能计入任意多：{missing}");
    private static final TextPattern MORE = pattern("{number} more may count", "另有{number}可能计入");

    private TallyText() {}

    private static TextPattern pattern(String english, String chinese) {
        return TextPattern.of(Text.of(english, chinese));
    }

    static List<Text> of(Tally tally) {
        List<Text> lines = new ArrayList<>();
        Map<Text, List<Subject>> excluded = tally.excluded().stream()
                .collect(groupingBy(
                        Tally.Excluded::reason, LinkedHashMap::new, mapping(Tally.Excluded::subject, toList())));
        if (!tally.counted().isEmpty() || !excluded.isEmpty() || !tally.open().isEmpty()) {
            lines.add(sum(tally, excluded));
        }
        if (!tally.counted().isEmpty()) {
            lines.add(COUNTED.fill(Map.of("who", ids(tally.counted()))));
        }
        excluded.forEach((reason, who) -> lines.add(EXCLUDED.fill(Map.of("reason", reason, "who", ids(who)))));
        tally.open().stream()
                .limit(DecisiveSets.SHOWN)
                .forEach(open -> lines.add(
                        (open.unbounded() ? LIST : OPEN).fill(Map.of("missing", MissingFactWords.of(open.missing())))));
        if (tally.open().size() > DecisiveSets.SHOWN) {
            lines.add(MORE.fill(Map.of("number", number(tally.open().size() - DecisiveSets.SHOWN))));
        }
        return lines;
    }

    private static Text sum(Tally tally, Map<Text, List<Subject>> excluded) {
        Interval count = tally.count();
        int open = (int) tally.open().stream().filter(one -> !one.unbounded()).count();
        int known = count.low() + tally.excluded().size() + open;
        Map<String, Text> gaps = new LinkedHashMap<>();
        gaps.put("counted", number(count.low()));
        gaps.put("all", (count.isBounded() ? Quantity.of(known) : Quantity.of(Interval.atLeast(known))).text());
        gaps.put("open", number(open));
        if (excluded.isEmpty()) {
            return (open == 0 ? SUM : SUM_OPEN).fill(gaps);
        }
        List<Text> reasons = new ArrayList<>();
        excluded.forEach(
                (reason, who) -> reasons.add(TIMES.fill(Map.of("number", number(who.size()), "reason", reason))));
        gaps.put("excluded", WordList.of(reasons));
        return (open == 0 ? SUM_EXCLUDED : SUM_BOTH).fill(gaps);
    }

    private static Text ids(List<Subject> subjects) {
        return WordList.of(
                subjects.stream().map(subject -> Text.same(subject.id())).toList());
    }

    private static Text number(int number) {
        return Text.same(Integer.toString(number));
    }
}
