package org.grassroots.plan.roster.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.grassroots.plan.roster.SampleRosters.duty;
import static org.grassroots.plan.roster.SampleRosters.id;
import static org.grassroots.plan.roster.SampleRosters.shift;
import static org.grassroots.plan.roster.SampleRosters.task;
import static org.grassroots.plan.roster.SampleRosters.volunteers;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.grassroots.plan.roster.Duty;
import org.grassroots.plan.roster.DutyPoint;
import org.grassroots.plan.roster.Roster;
import org.grassroots.plan.roster.RosterTask;
import org.grassroots.plan.roster.SampleRosters;
import org.grassroots.text.Language;
import org.grassroots.text.Text;
import org.junit.jupiter.api.Test;

class RosterCalendarTest {
    private static final Instant STAMP = Instant.parse("2022-03-06T09:30:15.5Z");
    private static final DutyPoint GATE = SampleRosters.point("G", shift(8, 12, 2), shift(20, 12, 1))
            .title(Text.of("Gate; north, \\ main", "北门；主入口，长长的名字长长的名字长长的名字长长的名字长长的名字"))
            .build();
    private static final RosterTask TASK = task(2, List.of(GATE), volunteers("v-1", "v-2", "v-3"));
    private static final Roster ROSTER = Roster.of(
            List.of(duty(0, "G", 1, "v-1"), duty(0, "G", 1, "v-2"), duty(0, "G", 2, "v-3"), duty(1, "G", 1, "v-1")));

    private static RosterCalendar calendar() {
        return RosterCalendar.of("c1/T10", TASK, ROSTER, STAMP, Language.ENGLISH);
    }

    private static List<VEvent> read(String text) throws Exception {
        Calendar calendar = new CalendarBuilder().build(new StringReader(text));
        calendar.validate();
        return calendar.getComponents(Component.VEVENT);
    }

    private static String value(VEvent event, String property) {
        return event.getRequiredProperty(property).getValue();
    }

    @Test
    void an_independent_reader_finds_every_shift_with_its_title_and_times() throws Exception {
        List<VEvent> events = read(calendar().team());

        assertThat(events).hasSize(3);
        assertThat(value(events.get(0), Property.SUMMARY)).isEqualTo("Gate; north, \\ main");
        assertThat(value(events.get(0), Property.DESCRIPTION)).isEqualTo("check and register\n2 people");
        assertThat(value(events.get(0), Property.DTSTAMP)).isEqualTo("20220306T093015Z");
        assertThat(events.get(1).getDateTimeStart().getDate()).isEqualTo(LocalDateTime.of(2022, 3, 7, 20, 0));
        assertThat(events.get(1).getDateTimeEnd().getDate()).isEqualTo(LocalDateTime.of(2022, 3, 8, 8, 0));
    }

    @Test
    void several_teams_share_one_calendar_if_they_are_in_one_zone() throws Exception {
        ZoneId shanghai = ZoneId.of("Asia/Shanghai");
        RosterCalendar other = RosterCalendar.of("c1/T2", TASK, ROSTER, STAMP, Language.ENGLISH);
        String both = RosterCalendar.all(List.of(calendar().in(shanghai), other.in(shanghai)));

        assertThat(read(both)).hasSize(6);
        assertThat(both.split("BEGIN:VTIMEZONE")).hasSize(2);
        assertThat(RosterCalendar.all(List.of(calendar()))).isEqualTo(calendar().team());
        assertThat(RosterCalendar.all(List.of())).endsWith("CALSCALE:GREGORIAN\r\nEND:VCALENDAR\r\n");
        assertThatThrownBy(() -> RosterCalendar.all(List.of(calendar().in(shanghai), other)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the rosters of one calendar must be in one zone; there are Asia/Shanghai and none");
    }

    @Test
    void a_chinese_calendar_is_folded_within_75_octets_and_read_back_whole() throws Exception {
        String text = RosterCalendar.of("c1/T10", TASK, ROSTER, STAMP, Language.SIMPLIFIED_CHINESE)
                .team();

        assertThat(text.split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75))
                .anySatisfy(line -> assertThat(line).startsWith(" "));
        assertThat(value(read(text).get(0), Property.SUMMARY))
                .isEqualTo(GATE.title().simplifiedChinese());
    }

    @Test
    void nobody_is_named_unless_asked_for_and_then_by_id() throws Exception {
        assertThat(calendar().team()).doesNotContain("v-1");
        assertThat(calendar().person(id("v-1"))).doesNotContain("v-1");
        assertThat(value(read(calendar().naming().team()).get(0), Property.DESCRIPTION))
                .isEqualTo("check and register\nv-1 v-2");
    }

    @Test
    void a_person_has_only_his_own_shifts_and_they_keep_their_names() throws Exception {
        List<VEvent> own = read(calendar().person(id("v-1")));
        Roster later = Roster.of(ROSTER.duties().stream()
                .filter(duty -> !duty.person().equals(id("v-2")))
                .toList());
        List<VEvent> then = read(RosterCalendar.of("c1/T10", TASK, later, STAMP.plusSeconds(60), Language.ENGLISH)
                .person(id("v-1")));

        assertThat(own).hasSize(2);
        assertThat(own).extracting(event -> value(event, Property.UID)).doesNotHaveDuplicates();
        assertThat(then)
                .extracting(event -> value(event, Property.UID))
                .isEqualTo(own.stream().map(event -> value(event, Property.UID)).toList());
        assertThatThrownBy(() -> calendar().person(id("z")))
                .hasMessage("'z' is none of the 3 people of the roster's task");
    }

    @Test
    void calendars_of_two_teams_share_no_uid() throws Exception {
        String other = RosterCalendar.of("c2/T10", TASK, ROSTER, STAMP, Language.ENGLISH)
                .team();

        assertThat(read(calendar().team()))
                .extracting(event -> value(event, Property.UID))
                .doesNotContainAnyElementsOf(read(other).stream()
                        .map(event -> value(event, Property.UID))
                        .toList());
    }

    @Test
    void a_zone_is_described_with_its_changes_of_the_clock() throws Exception {
        RosterTask spring = RosterTask.builder()
                .from(TASK)
                .firstDay(LocalDate.of(2022, 3, 26))
                .build();
        Roster night = Roster.of(List.of(new Duty(LocalDate.of(2022, 3, 26), GATE.id(), 2, id("v-1"))));
        ZoneId paris = ZoneId.of("Europe/Paris");

        String text = RosterCalendar.of("c1/T10", spring, night, STAMP, Language.ENGLISH)
                .in(paris)
                .team();

        VEvent event = read(text).get(0);
        assertThat(text)
                .contains("BEGIN:DAYLIGHT\r\nDTSTART:20220327T020000\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200");
        // Twelve hours of duty, although the clock jumps from two to three in them.
        assertThat(ZonedDateTime.from(event.getDateTimeEnd().getDate()).toLocalDateTime())
                .isEqualTo(LocalDateTime.of(2022, 3, 27, 9, 0));
    }

    @Test
    void a_zone_without_changes_has_one_offset() throws Exception {
        String text = calendar().in(ZoneId.of("Asia/Shanghai")).team();

        assertThat(read(text)).hasSize(3);
        assertThat(text)
                .containsOnlyOnce("BEGIN:STANDARD")
                .contains("TZOFFSETTO:+0800")
                .doesNotContain("DAYLIGHT");
        assertThat(text).contains("DTSTART;TZID=Asia/Shanghai:20220307T080000");
    }
}
