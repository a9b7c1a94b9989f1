package org.grassroots.plan.roster.calendar;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.grassroots.member.PersonId;
import org.grassroots.plan.roster.Duty;
import org.grassroots.plan.roster.DutyPoint;
import org.grassroots.plan.roster.DutyShift;
import org.grassroots.plan.roster.Roster;
import org.grassroots.plan.roster.RosterTask;
import org.grassroots.text.Language;
import org.grassroots.text.Text;

/**
 * Writes rosters as iCalendar text: one event for each shift, with the point, its duties and how many stand there. Who
 * stands there is masked unless it is asked for, and then told by ids. Immutable.
 *
 * <p>An event keeps its UID as long as its roster's name, point, day and shift are the same, in the calendar of a person also the person,
 * so that a later roster replaces it. The UID does not tell the person.
 */
public final class RosterCalendar {
    private final String of;
    private final RosterTask task;
    private final Roster roster;
    private final Instant stamp;
    private final Language language;
    private final Optional<ZoneId> zone;
    private final boolean naming;

    private RosterCalendar(
            String of,
            RosterTask task,
            Roster roster,
            Instant stamp,
            Language language,
            Optional<ZoneId> zone,
            boolean naming) {
        this.of = of;
        this.task = task;
        this.roster = roster;
        this.stamp = stamp;
        this.language = language;
        this.zone = zone;
        this.naming = naming;
    }

    /**
     * Times are those of the place, whatever zone a reader is in.
     *
     * @param of  what the roster is of, such as {@code c1/T10}; part of the UIDs, so that no two teams share one; not shown
     * @param roster  of that task
     * @param stamp  when the calendar was made, told to the second
     */
    public static RosterCalendar of(String of, RosterTask task, Roster roster, Instant stamp, Language language) {
        return new RosterCalendar(
                requireNonNull(of, "of"),
                requireNonNull(task, "task"),
                requireNonNull(roster, "roster"),
                stamp.truncatedTo(ChronoUnit.SECONDS),
                requireNonNull(language, "language"),
                Optional.empty(),
                false);
    }

    /** With times of that zone. */
    public RosterCalendar in(ZoneId where) {
        return new RosterCalendar(of, task, roster, stamp, language, Optional.of(where), naming);
    }

    /** With the ids of those who stand in a shift. */
    public RosterCalendar naming() {
        return new RosterCalendar(of, task, roster, stamp, language, zone, true);
    }

    /** Every shift of every point in which somebody stands. */
    public String team() {
        return calendar(roster.duties(), "");
    }

    /**
     * The shifts of one person.
     *
     * @throws IllegalArgumentException if the task does not have the person
     */
    public String person(PersonId person) {
        checkArgument(
                task.person(person).isPresent(),
                "'%s' is none of the %s people of the roster's task",
                person,
                task.people().size());
        return calendar(roster.duties(person), person.value());
    }

    /**
     * Every shift of several teams in one calendar, team by team.
     *
     * @param teams  may be none
     * @throws IllegalArgumentException if they are not all in the same zone, or some are in none
     */
    public static String all(List<RosterCalendar> teams) {
        ContentLines lines = begin();
        if (!teams.isEmpty()) {
            Optional<ZoneId> zone = teams.get(0).zone;
            for (RosterCalendar team : teams) {
                checkArgument(
                        team.zone.equals(zone),
                        "the rosters of one calendar must be in one zone; there are %s and %s",
                        told(zone),
                        told(team.zone));
            }
            List<LocalDate> days = teams.stream()
                    .flatMap(team -> Stream.of(team.task.firstDay(), team.task.lastDay()))
                    .sorted()
                    .toList();
            zone.ifPresent(where -> zone(lines, where, days.get(0), days.get(days.size() - 1)));
            teams.forEach(team -> team.events(lines, team.roster.duties(), ""));
        }
        return lines.add("END", "VCALENDAR").toString();
    }

    private static String told(Optional<ZoneId> zone) {
        return zone.map(ZoneId::getId).orElse("none");
    }

    private static ContentLines begin() {
        return new ContentLines()
                .add("BEGIN", "VCALENDAR")
                .add("VERSION", "2.0")
                .add("PRODID", "-//grassroots//roster//EN")
                .add("CALSCALE", "GREGORIAN");
    }

    private static void zone(ContentLines lines, ZoneId where, LocalDate first, LocalDate last) {
        TimeZoneLines.add(lines, where, first.atStartOfDay(), last.plusDays(3).atStartOfDay());
    }

    private String calendar(List<Duty> duties, String whose) {
        ContentLines lines = begin();
        zone.ifPresent(where -> zone(lines, where, task.firstDay(), task.lastDay()));
        events(lines, duties, whose);
        return lines.add("END", "VCALENDAR").toString();
    }

    private void events(ContentLines lines, List<Duty> duties, String whose) {
        List<Duty> together = new ArrayList<>();
        for (Duty duty : duties) {
            // Duties come sorted, so those of one shift stand together.
            if (!together.isEmpty() && !isSameShift(together.get(0), duty)) {
                event(lines, together, whose);
                together.clear();
            }
            together.add(duty);
        }
        if (!together.isEmpty()) {
            event(lines, together, whose);
        }
    }

    private static boolean isSameShift(Duty one, Duty other) {
        return one.day().equals(other.day()) && one.point().equals(other.point()) && one.shift() == other.shift();
    }

    private void event(ContentLines lines, List<Duty> together, String whose) {
        Duty duty = together.get(0);
        DutyPoint point = task.point(duty.point()).orElseThrow();
        DutyShift shift = point.shift(duty.shift());
        LocalDateTime start = duty.day().atTime(shift.start());
        lines.add("BEGIN", "VEVENT")
                .add("UID", uid(duty, whose))
                .add("DTSTAMP", TimeZoneLines.LOCAL.format(LocalDateTime.ofInstant(stamp, ZoneOffset.UTC)) + "Z");
        time(lines, "DTSTART", start);
        time(lines, "DTEND", end(start, shift));
        lines.text("SUMMARY", point.title().in(language))
                .text("DESCRIPTION", description(point, together, whose))
                .add("END", "VEVENT");
    }

    /** In a zone a shift lasts as long as it does where the clock is changed in it. */
    private LocalDateTime end(LocalDateTime start, DutyShift shift) {
        return zone.map(where -> start.atZone(where).plus(shift.length()).toLocalDateTime())
                .orElseGet(() -> start.plus(shift.length()));
    }

    private void time(ContentLines lines, String name, LocalDateTime time) {
        lines.add(zone.map(where -> name + ";TZID=" + where.getId()).orElse(name), TimeZoneLines.LOCAL.format(time));
    }

    private String description(DutyPoint point, List<Duty> together, String whose) {
        List<String> said = new ArrayList<>();
        point.duties().forEach(duty -> said.add(duty.in(language)));
        if (naming) {
            said.add(together.stream().map(duty -> duty.person().value()).collect(Collectors.joining(" ")));
        } else if (whose.isEmpty()) {
            int people = together.size();
            said.add(Text.of(people == 1 ? "1 person" : people + " people", people + "人")
                    .in(language));
        }
        return String.join("\n", said);
    }

    private String uid(Duty duty, String whose) {
        String what = "%s|%s|%s|%s|%s".formatted(of, duty.point(), duty.day(), duty.shift(), whose);
        return Hashing.sha256()
                        .hashString(what, StandardCharsets.UTF_8)
                        .toString()
                        .substring(0, 32) + "@grassroots";
    }
}
