package org.grassroots.plan.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.grassroots.area.CommunityId;
import org.grassroots.area.CompoundId;
import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.roster.DutyPoint;
import org.grassroots.plan.roster.RosterTask;
import org.grassroots.plan.roster.SampleRosters;
import org.grassroots.plan.roster.generate.RosterGenerator;
import org.grassroots.plan.roster.table.TeamRoster;
import org.grassroots.plan.roster.team.TeamTask;
import org.junit.jupiter.api.Test;

class RosterJsonTest {
    private static final CommunityId COMMUNITY = CommunityId.of("k1");
    private static final DutyPoint GATE =
            SampleRosters.point("T10/gate", SampleRosters.shift(20, 12, 2)).build();

    private static TeamRoster roster(RosterTask task) {
        return TeamRoster.of(new TeamTask(CompoundId.of("c1"), ElementId.of("T10"), task), RosterGenerator.create());
    }

    @Test
    void a_roster_is_a_line_with_points_shifts_and_what_the_check_says() {
        String line = new RosterWriter()
                .toText(
                        COMMUNITY,
                        roster(SampleRosters.task(1, List.of(GATE), SampleRosters.volunteers("v-2", "v-1"))));

        assertThat(line).isEqualTo("""
                {"format":"grassroots-roster/1","community":"k1","compound":"c1","team":"T10","firstDay":"2022-03-07",\
                "days":1,"outcome":"ROSTERED","points":[{"id":"T10/gate","title":{"en":"Gate T10/gate",\
                "zh-Hans":"T10/gate门岗"},"shifts":[{"start":"20:00","minutes":720,"people":2}]}],"roster":{"shifts":[\
                {"day":"2022-03-07","point":"T10/gate","shift":1,"people":["v-1","v-2"]}],"check":{"accepted":true,\
                "uncoveredMinutes":0,"spread":0,"clarity":{"places":2,"person":2,"time":2,"post":2,"duty":2,\
                "percent":100}},"fairness":{"spread":0,"proven":true}}}""");
    }

    @Test
    void a_refusal_has_its_gaps_its_conflict_and_the_people_who_would_do() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new RosterWriter()
                .writeLine(
                        COMMUNITY, roster(SampleRosters.task(1, List.of(GATE), SampleRosters.volunteers("v-1"))), out);

        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("\"outcome\":\"REFUSED\"")
                .contains("\"gaps\":[{\"day\":\"2022-03-07\",\"point\":\"T10/gate\",\"shift\":1,\"missing\":1,"
                        + "\"minutes\":720}]")
                .contains("\"accepted\":false,\"uncoveredMinutes\":720")
                .endsWith("\"conflict\":{\"minimal\":true,\"peopleDays\":2,\"demands\":[{\"day\":\"2022-03-07\","
                        + "\"point\":\"T10/gate\",\"shift\":1,\"need\":1,\"people\":2}],"
                        + "\"extraPeople\":{\"low\":1,\"high\":1}}}\n")
                .doesNotContain("fairness", "\"rule\":\"COVER\"");
    }

    @Test
    void a_day_that_no_file_can_hold_is_not_written() {
        RosterTask task = RosterTask.builder()
                .from(SampleRosters.task(2, List.of(GATE), SampleRosters.volunteers("v-1", "v-2")))
                .firstDay(LocalDate.of(9999, 12, 31))
                .build();

        assertThatThrownBy(() -> new RosterWriter().toText(COMMUNITY, roster(task)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("cannot write /roster/shifts/1/day: ");
    }

    @Test
    void the_published_schema_says_what_is_written() {
        assertThat(RosterWriter.schema())
                .isEqualTo(ShapeSchema.of("The roster of a team, grassroots-roster/1", RosterShapes.ROSTER));
    }
}
