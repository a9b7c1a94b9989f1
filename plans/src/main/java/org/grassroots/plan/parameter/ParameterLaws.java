package org.grassroots.plan.parameter;

import java.time.Duration;
import java.util.stream.Collectors;

/** Which values a parameter takes. */
final class ParameterLaws {
    private ParameterLaws() {}

    static boolean isMeasured(ParameterType type) {
        return switch (type) {
            case INTEGER, DURATION, PERIOD -> true;
            case CHOICE, YES_NO -> false;
        };
    }

    static boolean fits(PlanParameter parameter, ParameterValue value) {
        if (value.type() != parameter.type()) {
            return false;
        }
        if (value instanceof ParameterValue.Whole whole) {
            return isWithin(parameter, whole.number());
        } else if (value instanceof ParameterValue.Time time) {
            return isWithin(parameter, time.time().toMinutes());
        } else if (value instanceof ParameterValue.Days days) {
            return isWithin(parameter, days.days());
        }
        return !(value instanceof ParameterValue.Code code)
                || parameter.choice(code.code()).isPresent();
    }

    private static boolean isWithin(PlanParameter parameter, long number) {
        return number >= parameter.low().getAsInt()
                && number <= parameter.high().getAsInt();
    }

    static String expected(PlanParameter parameter) {
        return switch (parameter.type()) {
            case INTEGER ->
                "a number from %s to %s (%s)"
                        .formatted(
                                parameter.low().getAsInt(),
                                parameter.high().getAsInt(),
                                parameter.unit().orElseThrow().english());
            case DURATION ->
                "a time from %s to %s"
                        .formatted(
                                Duration.ofMinutes(parameter.low().getAsInt()),
                                Duration.ofMinutes(parameter.high().getAsInt()));
            case PERIOD ->
                "from %s to %s days"
                        .formatted(parameter.low().getAsInt(), parameter.high().getAsInt());
            case CHOICE ->
                parameter.choices().stream()
                        .map(choice -> choice.id().value())
                        .collect(Collectors.joining(", ", "one of the codes ", ""));
            case YES_NO -> "yes or no";
        };
    }
}
