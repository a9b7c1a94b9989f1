package org.grassroots.plan.parameter;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.DateTimeException;
import java.time.Duration;
import org.grassroots.text.Text;

/** How a value reads in a sentence. */
final class ParameterWords {
    private static final int MINUTES_OF_AN_HOUR = 60;

    private ParameterWords() {}

    static Text of(PlanParameter parameter, ParameterValue value) {
        if (value instanceof ParameterValue.Whole whole) {
            return Text.same(Integer.toString(whole.number()));
        } else if (value instanceof ParameterValue.Time time) {
            return time(time.time().toMinutes());
        } else if (value instanceof ParameterValue.Days days) {
            return counted(days.days(), "day", "天");
        } else if (value instanceof ParameterValue.Code code) {
            return parameter.choice(code.code()).orElseThrow().title();
        }
        return value.equals(ParameterValue.of(true)) ? Text.of("yes", "是") : Text.of("no", "否");
    }

    static ParameterValue parse(ParameterType type, String text) {
        ParameterValue value = switch (type) {
            case INTEGER -> ParameterValue.of(number(text));
            case DURATION -> ParameterValue.of(time(text));
            case PERIOD -> ParameterValue.days(number(text));
            case CHOICE -> ParameterValue.code(text);
            case YES_NO -> ParameterValue.of(text.equals("yes"));
        };
        checkArgument(
                value.written().equals(text),
                "the value of a parameter of type %s must be written like '%s', was '%s'",
                type,
                value.written(),
                text);
        return value;
    }

    private static int number(String text) {
        checkArgument(text.matches("-?[0-9]{1,9}"), "the value of a parameter must be a whole number, was '%s'", text);
        return Integer.parseInt(text);
    }

    private static Duration time(String text) {
        try {
            return Duration.parse(text);
        } catch (DateTimeException unlike) {
            throw new IllegalArgumentException(
                    "the value of a parameter must be a time such as PT2H, was '" + text + "'");
        }
    }

    private static Text time(long minutes) {
        return minutes > 0 && minutes % MINUTES_OF_AN_HOUR == 0
                ? counted(minutes / MINUTES_OF_AN_HOUR, "hour", "小时")
                : counted(minutes, "minute", "分钟");
    }

    private static Text counted(long count, String english, String chinese) {
        return Text.of(count + " " + english + (count == 1 ? "" : "s"), count + chinese);
    }
}
