package org.grassroots.plan.parameter;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.Duration;
import org.grassroots.plan.element.ElementId;

/** A value of a parameter. */
public sealed interface ParameterValue {

    /**
     * A value of type INTEGER.
     *
     * @param number  of any size; the bounds are the parameter's
     */
    record Whole(int number) implements ParameterValue {
        @Override
        public ParameterType type() {
            return ParameterType.INTEGER;
        }

        @Override
        public String written() {
            return Integer.toString(number);
        }

        @Override
        public String toString() {
            return "the number " + number;
        }
    }

    /**
     * A value of type DURATION.
     *
     * @param time  whole minutes, 0 or more
     */
    record Time(Duration time) implements ParameterValue {
        public Time {
            checkArgument(
                    !time.isNegative() && time.equals(Duration.ofMinutes(time.toMinutes())),
                    "the time of a parameter must be whole minutes, such as PT90M or PT2H; was %s",
                    time);
        }

        @Override
        public ParameterType type() {
            return ParameterType.DURATION;
        }

        @Override
        public String written() {
            return time.toString();
        }

        @Override
        public String toString() {
            return "the time " + time;
        }
    }

    /**
     * A value of type PERIOD.
     *
     * @param days  0 or more
     */
    record Days(int days) implements ParameterValue {
        public Days {
            checkArgument(days >= 0, "the days of a parameter must be 0 or more, was %s", days);
        }

        @Override
        public ParameterType type() {
            return ParameterType.PERIOD;
        }

        @Override
        public String written() {
            return Integer.toString(days);
        }

        @Override
        public String toString() {
            return "the days " + days;
        }
    }

    /**
     * A value of type CHOICE.
     *
     * @param code  one of the parameter's
     */
    record Code(ElementId code) implements ParameterValue {
        @Override
        public ParameterType type() {
            return ParameterType.CHOICE;
        }

        @Override
        public String written() {
            return code.value();
        }

        @Override
        public String toString() {
            return "the code '" + code + "'";
        }
    }

    /**
     * A value of type YES_NO.
     *
     * @param yes  whether it is yes
     */
    record YesNo(boolean yes) implements ParameterValue {
        @Override
        public ParameterType type() {
            return ParameterType.YES_NO;
        }

        @Override
        public String written() {
            return yes ? "yes" : "no";
        }

        @Override
        public String toString() {
            return "the answer " + written();
        }
    }

    ParameterType type();

    /** The value in few characters, of which {@link #parse} makes it again: {@code 2}, {@code PT2H}, {@code yes}. */
    String written();

    /**
     * The value of that type that is {@linkplain #written() written} so.
     *
     * @throws IllegalArgumentException if no value of the type is
     */
    static ParameterValue parse(ParameterType type, String text) {
        return ParameterWords.parse(type, text);
    }

    static ParameterValue of(int number) {
        return new Whole(number);
    }

    static ParameterValue of(Duration time) {
        return new Time(time);
    }

    static ParameterValue days(int days) {
        return new Days(days);
    }

    static ParameterValue code(String code) {
        return new Code(ElementId.of(code));
    }

    static ParameterValue of(boolean yes) {
        return new YesNo(yes);
    }
}
