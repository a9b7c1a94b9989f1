package org.grassroots.json.shape;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;
import org.grassroots.fact.DataClass;

/** Days and periods as texts. Only the one spelling that is written is read. */
final class Calendar {
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern PERIOD = Pattern.compile("P(?=[0-9])([0-9]{1,4}Y)?([0-9]{1,4}M)?([0-9]{1,5}D)?");
    private static final String WANTED_DAY = "a day of the calendar written like 2026-11-21";
    private static final String WANTED_PERIOD = "years, months and days written like P1Y6M or P30D";

    private Calendar() {}

    static Shape<LocalDate> date(DataClass dataClass) {
        return new TextShape<>(
                new ShapeDescription.DateOf(dataClass), dataClass, WANTED_DAY, text -> day(text, dataClass), day -> {
                    if (day.getYear() < 1 || day.getYear() > 9999) {
                        throw new Refusal(ProblemCode.BAD_DATE, "a day before the year 1 or after 9999", WANTED_DAY);
                    }
                    return day.toString();
                });
    }

    private static LocalDate day(String text, DataClass dataClass) {
        if (DAY.matcher(text).matches() && !text.startsWith("0000")) {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeException noSuchDay) {
                throw badDay(text, dataClass);
            }
        }
        throw badDay(text, dataClass);
    }

    private static Refusal badDay(String text, DataClass dataClass) {
        return new Refusal(ProblemCode.BAD_DATE, Wording.text(text, dataClass), WANTED_DAY);
    }

    static Shape<Period> period() {
        return new TextShape<>(
                new ShapeDescription.PeriodOf(), DataClass.INTERNAL, WANTED_PERIOD, Calendar::checkedPeriod, period -> {
                    checkedPeriod(period.toString());
                    return period.toString();
                });
    }

    private static Period checkedPeriod(String text) {
        if (!PERIOD.matcher(text).matches()) {
            throw badPeriod(text);
        }
        try {
            return Period.parse(text);
        } catch (DateTimeParseException unreachableByPattern) {
            throw badPeriod(text);
        }
    }

    private static Refusal badPeriod(String text) {
        return new Refusal(ProblemCode.BAD_VALUE, Wording.text(text, DataClass.INTERNAL), WANTED_PERIOD);
    }
}
