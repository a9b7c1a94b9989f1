package org.grassroots.condition;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.grassroots.fact.Interval;
import org.grassroots.text.Text;

/** Numbers in words. */
final class QuantityWords {
    private QuantityWords() {}

    static Text of(Interval bounds) {
        if (bounds.isExact()) {
            return Text.same(Integer.toString(bounds.low()));
        }
        if (!bounds.isBounded()) {
            return Text.of("at least " + bounds.low(), "至少" + bounds.low());
        }
        return Text.of(bounds.low() + " to " + bounds.high(), bounds.low() + "至" + bounds.high());
    }

    static Text of(Period length) {
        List<String> english = new ArrayList<>();
        StringBuilder chinese = new StringBuilder();
        part(length.getYears(), "year", "年", english, chinese);
        part(length.getMonths(), "month", "个月", english, chinese);
        part(length.getDays(), "day", "天", english, chinese);
        return english.isEmpty() ? Text.of("0 days", "0天") : Text.of(String.join(" ", english), chinese.toString());
    }

    private static void part(int amount, String unit, String character, List<String> english, StringBuilder chinese) {
        if (amount != 0) {
            english.add(amount + " " + unit + (amount == 1 ? "" : "s"));
            chinese.append(amount).append(character);
        }
    }
}
