package org.grassroots.plan.drawing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.grassroots.condition.Quantity;
import org.grassroots.fact.Interval;
import org.grassroots.text.Language;
import org.grassroots.text.Text;
import org.grassroots.text.TextPattern;

/** What a chart says beside the texts of the template. */
final class DrawingWords {
    static final Text VACANT = Text.of("vacant", "空缺", "空缺");
    static final Text PENDING = Text.of("pending", "待定", "待定");
    static final Text UNKNOWN = Text.of("unknown", "未知", "未知");

    private static final TextPattern PEOPLE = TextPattern.of(Text.of("{n} people", "{n}人", "{n}人"));
    private static final TextPattern OF_PEOPLE =
            TextPattern.of(Text.of("{n} of {need} people", "{n}/{need}人", "{n}/{need}人"));
    private static final TextPattern WITHIN = TextPattern.of(Text.of("within {time}", "{time}内", "{time}內"));
    private static final TextPattern WRITES = TextPattern.of(Text.of("writes {ledgers}", "登记{ledgers}", "登記{ledgers}"));

    private DrawingWords() {}

    static Text people(int count) {
        return PEOPLE.fill(Map.of("n", number(count)));
    }

    static Text people(int count, Interval need) {
        return need.isExact() && need.low() == count
                ? people(count)
                : OF_PEOPLE.fill(Map.of("n", number(count), "need", count(need)));
    }

    static Text count(Interval bounds) {
        return bounds.equals(Interval.UNKNOWN) ? UNKNOWN : Quantity.of(bounds).text();
    }

    static Text number(int count) {
        return Text.same(Integer.toString(count));
    }

    static Text within(Duration time) {
        return WITHIN.fill(Map.of("time", time(time)));
    }

    static Text writes(List<Text> ledgers) {
        return WRITES.fill(Map.of("ledgers", names(ledgers)));
    }

    private static Text time(Duration time) {
        List<String> english = new ArrayList<>();
        StringBuilder chinese = new StringBuilder();
        part(time.toDays(), time.toDays() == 1 ? "day" : "days", "天", english, chinese);
        part(time.toHoursPart(), "h", "小时", english, chinese);
        part(time.toMinutesPart(), "min", "分钟", english, chinese);
        part(time.toSecondsPart(), "s", "秒", english, chinese);
        if (english.isEmpty()) {
            return Text.of("0 s", "0秒", "0秒");
        }
        String simplified = chinese.toString();
        String traditional = simplified.replace("小时", "小時").replace("分钟", "分鐘");
        return Text.of(String.join(" ", english), simplified, traditional);
    }

    private static void part(long amount, String unit, String character, List<String> english, StringBuilder chinese) {
        if (amount != 0) {
            english.add(amount + " " + unit);
            chinese.append(amount).append(character);
        }
    }

    static Text names(List<Text> items) {
        return joined(items, ", ", "、");
    }

    static Text dotted(List<Text> items) {
        return joined(items, " · ", " · ");
    }

    private static Text joined(List<Text> items, String english, String chinese) {
        return Text.madeFrom(
                items,
                language -> items.stream()
                        .map(item -> item.in(language))
                        .collect(Collectors.joining(language == Language.ENGLISH ? english : chinese)));
    }
}
