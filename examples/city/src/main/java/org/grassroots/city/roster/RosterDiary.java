package org.grassroots.city.roster;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.grassroots.city.job.CompoundWeek;
import org.grassroots.plan.roster.calendar.RosterCalendar;
import org.grassroots.plan.roster.table.TeamRoster;
import org.grassroots.text.Language;

/**
 * Writes the rosters of a compound as one calendar with the shifts of all teams. Who stands there is masked unless it is asked
 * for, see {@link RosterCalendar}. The same rosters give the same bytes: the calendar says it was made when the first of its
 * days began.
 */
public final class RosterDiary {
    private final Language language;
    private final ZoneId zone;
    private final boolean naming;

    /**
     * @param zone  in which the shifts are
     * @param naming  whether to tell by ids who stands in a shift
     */
    public RosterDiary(Language language, ZoneId zone, boolean naming) {
        this.language = language;
        this.zone = zone;
        this.naming = naming;
    }

    /** The stream stays open. */
    public void write(CompoundWeek week, OutputStream out) throws IOException {
        List<RosterCalendar> calendars = new ArrayList<>();
        for (TeamRoster team : week.rosters()) {
            team.roster().ifPresent(roster -> {
                // The community too: several may have a compound of this id.
                String of = week.plan().community() + "/" + week.plan().compound() + "/"
                        + team.team().team();
                Instant stamp = week.plan().day().atStartOfDay(zone).toInstant();
                RosterCalendar calendar = RosterCalendar.of(of, team.task(), roster, stamp, language)
                        .in(zone);
                calendars.add(naming ? calendar.naming() : calendar);
            });
        }
        out.write(RosterCalendar.all(calendars).getBytes(StandardCharsets.UTF_8));
    }
}
