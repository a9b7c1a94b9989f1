package org.grassroots.city.report;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.grassroots.condition.Quantity;
import org.grassroots.fact.Interval;
import org.grassroots.text.Text;

/** Numbers, days and times as a reader sees them; what is unknown is never a zero. */
final class Amounts {
    private static final Text UNKNOWN = Quantity.UNKNOWN.text();

    private Amounts() {}

    static Text count(long count) {
        return Text.same(grouped(count));
    }

    static String grouped(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }

    static Text count(OptionalInt count) {
        return count.isPresent() ? count(count.getAsInt()) : UNKNOWN;
    }

    static Text count(Interval bounds) {
        if (bounds.isExact()) {
            return count(bounds.low());
        }
        return bounds.equals(Interval.UNKNOWN) ? UNKNOWN : Quantity.of(bounds).text();
    }

    static Text quantity(Quantity quantity) {
        return quantity instanceof Quantity.Count count ? count(count.bounds()) : quantity.text();
    }

    /** One decimal, rounded half up. */
    static String percent(long part, long whole) {
        long tenths = whole == 0 ? 0 : (part * 2000 + whole) / (whole * 2);
        return tenths / 10 + "." + tenths % 10 + "%";
    }

    static Text day(LocalDate day) {
        return Text.of(day.toString(), day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日");
    }

    static Text time(Duration time) {
        List<String> english = new ArrayList<>();
        StringBuilder chinese = new StringBuilder();
        part(time.toDays(), time.toDays() == 1 ? "day" : "days", "天", english, chinese);
        part(time.toHoursPart(), "h", "小时", english, chinese);
        part(time.toMinutesPart(), "min", "分钟", english, chinese);
        part(time.toSecondsPart(), "s", "秒", english, chinese);
        return english.isEmpty() ? Text.of("0 s", "0秒") : Text.of(String.join(" ", english), chinese.toString());
    }

    /** In hours with one decimal at most, rounded half up. */
    static Text hours(Duration time) {
        long tenths = (time.toMinutes() + 3) / 6;
        return Text.same(grouped(tenths / 10) + (tenths % 10 == 0 ? "" : "." + tenths % 10));
    }

    private static void part(long amount, String unit, String character, List<String> english, StringBuilder chinese) {
        if (amount != 0) {
            english.add(amount + " " + unit);
            chinese.append(amount).append(character);
        }
    }
}
