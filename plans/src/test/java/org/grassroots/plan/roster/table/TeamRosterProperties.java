package org.grassroots.plan.roster.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.jqwik.api.ForAll;
import net.jqwik.api.constraints.LongRange;
import org.grassroots.area.CommunityId;
import org.grassroots.area.CompoundId;
import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.json.RosterWriter;
import org.grassroots.plan.roster.Duty;
import org.grassroots.plan.roster.DutyPoint;
import org.grassroots.plan.roster.Roster;
import org.grassroots.plan.roster.RosterPerson;
import org.grassroots.plan.roster.RosterRule;
import org.grassroots.plan.roster.RosterTask;
import org.grassroots.plan.roster.SampleRosters;
import org.grassroots.plan.roster.calendar.RosterCalendar;
import org.grassroots.plan.roster.check.RosterCheck;
import org.grassroots.plan.roster.check.RosterFinding;
import org.grassroots.plan.roster.check.RosterVerdict;
import org.grassroots.plan.roster.generate.RosterGenerator;
import org.grassroots.plan.roster.team.TeamTask;
import org.grassroots.text.Language;

class TeamRosterProperties {
    private static final CompoundId COMPOUND = CompoundId.of("c1");

    private static TeamRoster roster(RosterTask task) {
        return TeamRoster.of(new TeamTask(COMPOUND, ElementId.of("T1"), task), RosterGenerator.create());
    }

    @net.jqwik.api.Property(tries = 100)
    void every_duty_stands_in_one_cell_and_the_open_hours_are_those_of_the_check(
            @ForAll @LongRange(max = 1_000_000) long seed) {
        TeamRoster week = roster(SampleRosters.random(seed));
        week.table().ifPresent(table -> {
            List<Duty> told = new ArrayList<>();
            Duration open = Duration.ZERO;
            for (RosterTable.Row row : table.rows()) {
                for (RosterTable.Cell cell : row.cells()) {
                    cell.people()
                            .forEach(id ->
                                    told.add(new Duty(cell.day(), row.point().id(), row.shift(), id)));
                    open = open.plus(cell.uncovered());
                    assertThat(cell.people().size() + cell.missing())
                            .isEqualTo(row.hours().people());
                }
            }
            assertThat(told)
                    .containsExactlyInAnyOrderElementsOf(
                            week.roster().orElseThrow().duties());
            assertThat(open).isEqualTo(week.verdict().orElseThrow().uncovered());
        });
    }

    @net.jqwik.api.Property(tries = 100)
    void a_refused_team_breaks_no_rule_but_that_places_stand_empty_which_nobody_could_take(
            @ForAll @LongRange(max = 1_000_000) long seed) {
        RosterTask task = SampleRosters.random(seed);
        TeamRoster week = roster(task);
        if (week.state() != TeamRoster.State.REFUSED || week.roster().isEmpty()) {
            return;
        }
        Roster roster = week.roster().orElseThrow();
        assertThat(breaches(week.verdict().orElseThrow()))
                .isNotEmpty()
                .allMatch(finding -> finding.rule() == RosterRule.COVER);
        for (Duty open : open(week)) {
            for (RosterPerson person : task.people()) {
                List<Duty> more = new ArrayList<>(roster.duties());
                Duty taken = new Duty(open.day(), open.point(), open.shift(), person.id());
                if (!more.contains(taken)) {
                    more.add(taken);
                    RosterVerdict then = RosterCheck.check(task, Roster.of(more));
                    assertThat(breaches(then))
                            .satisfiesAnyOf(
                                    all -> assertThat(all).anyMatch(finding -> finding.rule() != RosterRule.COVER),
                                    all -> assertThat(then.uncovered())
                                            .isEqualTo(
                                                    week.verdict().orElseThrow().uncovered()));
                }
            }
        }
    }

    private static List<RosterFinding> breaches(RosterVerdict verdict) {
        return verdict.findings().stream()
                .filter(finding -> finding.grade() != RosterFinding.Grade.WARNING)
                .toList();
    }

    /** One duty of nobody in particular for each gap. */
    private static List<Duty> open(TeamRoster week) {
        List<Duty> open = new ArrayList<>();
        for (RosterTable.Row row : week.table().orElseThrow().rows()) {
            for (RosterTable.Cell cell : row.cells()) {
                if (cell.isGap()) {
                    open.add(new Duty(cell.day(), row.point().id(), row.shift(), SampleRosters.id("nobody")));
                }
            }
        }
        return open;
    }

    @net.jqwik.api.Property(tries = 40)
    void every_duty_stands_once_in_the_line_and_in_the_calendar_of_all_teams(
            @ForAll @LongRange(max = 1_000_000) long seed) throws Exception {
        List<TeamRoster> teams = List.of(roster(SampleRosters.random(seed)), roster(SampleRosters.random(seed + 1)));
        List<RosterCalendar> calendars = new ArrayList<>();
        List<String> told = new ArrayList<>();
        for (TeamRoster team : teams) {
            if (team.roster().isPresent()) {
                Roster roster = team.roster().get();
                calendars.add(RosterCalendar.of(
                                "c1/T" + calendars.size(), team.task(), roster, Instant.EPOCH, Language.ENGLISH)
                        .in(ZoneId.of("Asia/Shanghai"))
                        .naming());
                roster.duties()
                        .forEach(duty -> told.add(duty.day() + " " + title(team.task(), duty) + " " + duty.person()));
                String line = new RosterWriter().toText(CommunityId.of("k1"), team);
                for (Duty duty : roster.duties()) {
                    String shift = "{\"day\":\"%s\",\"point\":\"%s\",\"shift\":%s,\"people\":["
                            .formatted(duty.day(), duty.point(), duty.shift());
                    assertThat(line).containsOnlyOnce(shift);
                    String people = line.substring(line.indexOf(shift) + shift.length());
                    assertThat(people.substring(0, people.indexOf(']'))).containsOnlyOnce("\"" + duty.person() + "\"");
                }
            }
        }
        Calendar read = new CalendarBuilder().build(new StringReader(RosterCalendar.all(calendars)));
        List<String> events = new ArrayList<>();
        List<VEvent> found = read.getComponents(Component.VEVENT);
        for (VEvent event : found) {
            String[] description =
                    event.getRequiredProperty(Property.DESCRIPTION).getValue().split("\n");
            for (String person : description[description.length - 1].split(" ")) {
                events.add(event.getDateTimeStart().getDate().toString().substring(0, 10) + " "
                        + event.getRequiredProperty(Property.SUMMARY).getValue() + " " + person);
            }
        }
        assertThat(events).containsExactlyInAnyOrderElementsOf(told);
        assertThat(found.stream()
                        .map(event -> event.getRequiredProperty(Property.UID).getValue()))
                .doesNotHaveDuplicates();
    }

    private static String title(RosterTask task, Duty duty) {
        return task.point(duty.point()).map(DutyPoint::title).orElseThrow().english();
    }
}
