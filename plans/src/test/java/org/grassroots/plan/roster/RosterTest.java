package org.grassroots.plan.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.grassroots.plan.roster.SampleRosters.MONDAY;
import static org.grassroots.plan.roster.SampleRosters.anyone;
import static org.grassroots.plan.roster.SampleRosters.duty;
import static org.grassroots.plan.roster.SampleRosters.id;
import static org.grassroots.plan.roster.SampleRosters.point;
import static org.grassroots.plan.roster.SampleRosters.shift;
import static org.grassroots.plan.roster.SampleRosters.task;
import static org.grassroots.plan.roster.SampleRosters.volunteer;
import static org.grassroots.plan.roster.SampleRosters.volunteers;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import org.grassroots.area.BuildingId;
import org.grassroots.fact.Answer;
import org.grassroots.fact.Known;
import org.grassroots.plan.team.PersonKind;
import org.grassroots.plan.team.Requirement;
import org.junit.jupiter.api.Test;

class RosterTest {

    @Test
    void a_shift_of_negative_length_is_refused_with_its_place() {
        List<ShiftNeed> one = List.of(new ShiftNeed(1, anyone()));

        assertThatThrownBy(() -> new DutyShift(LocalTime.of(8, 0), Duration.ofHours(-1), one))
                .hasMessage(
                        "the shift that begins at 08:00 must last 1 minute to 24 hours, in whole minutes; was PT-1H");
        assertThatThrownBy(() -> new DutyShift(LocalTime.of(8, 0), Duration.ofMinutes(24 * 60 + 1), one))
                .hasMessageContaining("was PT24H1M");
        assertThat(new DutyShift(LocalTime.of(23, 59), Duration.ofHours(24), one).endMinute())
                .isEqualTo(2879);
    }

    @Test
    void somebody_who_is_given_twice_is_refused() {
        assertThatThrownBy(() -> Roster.of(List.of(duty(0, "P", 1, "a"), duty(0, "P", 1, "a"))))
                .hasMessage("'a' stands twice in shift 1 of point 'P' on 2022-03-07");
        assertThatThrownBy(() -> task(1, List.of(), volunteers("a", "a")))
                .hasMessage("'a' stands twice among the people of a roster");
        DutyPoint point = point("P", shift(8, 8, 1)).build();
        assertThatThrownBy(() ->
                        task(1, List.of(point, point("P", shift(9, 8, 1)).build()), List.of()))
                .hasMessage("point 'P' stands twice in a roster's task");
    }

    @Test
    void a_roster_keeps_one_order_whatever_it_was_given() {
        Roster roster = Roster.of(List.of(duty(1, "A", 1, "a"), duty(0, "B", 1, "a"), duty(0, "A", 2, "a")));

        assertThat(roster.duties()).containsExactly(duty(0, "A", 2, "a"), duty(0, "B", 1, "a"), duty(1, "A", 1, "a"));
        assertThat(roster).hasToString("Roster{duties=3}");
    }

    @Test
    void what_is_not_known_of_a_person_gives_no_right() {
        Requirement member = Requirement.builder()
                .addWho(PersonKind.MEMBER, PersonKind.VOLUNTEER)
                .fullMember(true)
                .build();

        assertThat(volunteer("v").build().meets(member)).isEqualTo(Answer.YES);
        assertThat(volunteer("m").kind(PersonKind.MEMBER).build().meets(member)).isEqualTo(Answer.UNKNOWN);
        assertThat(volunteer("m")
                        .kind(PersonKind.MEMBER)
                        .fullMember(Answer.NO)
                        .build()
                        .meets(member))
                .isEqualTo(Answer.NO);
    }

    @Test
    void where_somebody_lives_and_when_he_is_away_is_masked() {
        RosterPerson person = volunteer("v")
                .building(Known.of(BuildingId.of("tower-7")))
                .confinedTo(Known.of("sealed-west"))
                .addAway(Away.on(MONDAY))
                .build();

        assertThat(person.toString()).doesNotContain("tower-7", "sealed-west", "2022-03-07");
        assertThat(new RosterPart.Absence(id("v"), Away.on(MONDAY))).hasToString("Absence[person=v]");
    }

    @Test
    void a_part_that_cannot_be_lifted_is_refused() {
        assertThatThrownBy(() -> new RosterPart.Rule(RosterRule.COVER)).hasMessage("rule COVER cannot be lifted");
    }
}
