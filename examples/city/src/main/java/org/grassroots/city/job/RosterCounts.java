package org.grassroots.city.job;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.grassroots.plan.roster.RosterRule;
import org.grassroots.plan.roster.check.RosterFinding;
import org.grassroots.plan.roster.table.RosterTable;
import org.grassroots.plan.roster.table.TeamRoster;

/** What rosters came to over all compounds of a run. */
public final class RosterCounts {
    private final Map<TeamRoster.State, Long> states = new EnumMap<>(TeamRoster.State.class);
    private final Map<RosterRule, Long> findings = new EnumMap<>(RosterRule.class);
    private long communities;
    private long compounds;
    private long duties;
    private long missing;
    private long uncoveredMinutes;
    private long read;
    private long rejected;

    RosterCounts() {
        for (TeamRoster.State state : TeamRoster.State.values()) {
            states.put(state, 0L);
        }
    }

    void addCommunity() {
        communities++;
    }

    void add(CompoundWeek week) {
        compounds++;
        week.rosters().forEach(this::add);
    }

    private void add(TeamRoster team) {
        states.merge(team.state(), 1L, Long::sum);
        team.roster().ifPresent(roster -> duties += roster.duties().size());
        team.table()
                .ifPresent(table -> table.rows().stream()
                        .flatMap(row -> row.cells().stream())
                        .mapToInt(RosterTable.Cell::missing)
                        .forEach(people -> missing += people));
        team.verdict().ifPresent(verdict -> {
            uncoveredMinutes += verdict.uncovered().toMinutes();
            verdict.findings().stream()
                    .map(RosterFinding::rule)
                    .filter(rule -> rule != RosterRule.COVER)
                    .forEach(rule -> findings.merge(rule, 1L, Long::sum));
        });
    }

    void addLines(long soundLines, long refusedLines) {
        read += soundLines;
        rejected += refusedLines;
    }

    public long communities() {
        return communities;
    }

    public long compounds() {
        return compounds;
    }

    public long teams() {
        return states.values().stream().mapToLong(Long::longValue).sum();
    }

    public long teams(TeamRoster.State state) {
        return states.getOrDefault(state, 0L);
    }

    /** Shifts with somebody in them, counted once for each person. */
    public long duties() {
        return duties;
    }

    /** Places of shifts that nobody has taken. */
    public long missing() {
        return missing;
    }

    /** The hours of those places, the last begun hour counted whole. */
    public long uncoveredHours() {
        return (uncoveredMinutes + 59) / 60;
    }

    public long rejected() {
        return rejected;
    }

    void write(JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeNumberField("communities", communities);
        json.writeNumberField("compounds", compounds);
        json.writeNumberField("teams", teams());
        for (Map.Entry<TeamRoster.State, Long> state : states.entrySet()) {
            json.writeNumberField(state.getKey().name().toLowerCase(Locale.ROOT), state.getValue());
        }
        json.writeNumberField("duties", duties);
        json.writeNumberField("missing", missing);
        json.writeNumberField("uncoveredMinutes", uncoveredMinutes);
        json.writeObjectFieldStart("findings");
        for (Map.Entry<RosterRule, Long> rule : findings.entrySet()) {
            json.writeNumberField(rule.getKey().name(), rule.getValue());
        }
        json.writeEndObject();
        json.writeNumberField("lines", read + rejected);
        json.writeNumberField("read", read);
        json.writeNumberField("rejected", rejected);
        json.writeEndObject();
        json.writeRaw('\n');
    }
}
