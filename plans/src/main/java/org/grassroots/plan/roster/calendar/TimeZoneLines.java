package org.grassroots.plan.roster.calendar;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.Locale;

/** The time zone of a calendar, as far as its days go. */
final class TimeZoneLines {
    static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);

    private TimeZoneLines() {}

    static void add(ContentLines lines, ZoneId zone, LocalDateTime from, LocalDateTime until) {
        ZoneRules rules = zone.getRules();
        lines.add("BEGIN", "VTIMEZONE").add("TZID", zone.getId());
        ZoneOffset first = rules.getOffset(from);
        observance(lines, LocalDateTime.of(1970, 1, 1, 0, 0), first, first, isDaylight(rules, from));
        ZoneOffsetTransition next = rules.nextTransition(from.toInstant(first));
        while (next != null && next.getDateTimeBefore().isBefore(until)) {
            observance(
                    lines,
                    next.getDateTimeBefore(),
                    next.getOffsetBefore(),
                    next.getOffsetAfter(),
                    rules.isDaylightSavings(next.getInstant()));
            next = rules.nextTransition(next.getInstant());
        }
        lines.add("END", "VTIMEZONE");
    }

    private static boolean isDaylight(ZoneRules rules, LocalDateTime time) {
        return rules.isDaylightSavings(time.toInstant(rules.getOffset(time)));
    }

    private static void observance(
            ContentLines lines, LocalDateTime start, ZoneOffset before, ZoneOffset after, boolean daylight) {
        String kind = daylight ? "DAYLIGHT" : "STANDARD";
        lines.add("BEGIN", kind)
                .add("DTSTART", LOCAL.format(start))
                .add("TZOFFSETFROM", offset(before))
                .add("TZOFFSETTO", offset(after))
                .add("END", kind);
    }

    private static String offset(ZoneOffset offset) {
        String id = offset.equals(ZoneOffset.UTC) ? "+00:00" : offset.getId();
        return id.replace(":", "");
    }
}
