package org.grassroots.plan.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.grassroots.area.CommunityId;
import org.grassroots.json.shape.ShapeWriter;
import org.grassroots.plan.roster.table.TeamRoster;

/**
 * Writes the rosters of teams in the format {@code grassroots-roster/1}, JSON Lines with one team a line: the same roster
 * always gives the same bytes.
 *
 * <p>{@code points} are those of the team with the hours of their shifts. {@code roster} has who stands in each
 * {@code shift}, each duty once, what is missing as {@code gaps}, and the {@code check} with its findings; those of missing
 * people are the gaps and not told twice. {@code fairness} is there if nothing is missing. {@code conflict} is there if the
 * {@code outcome} is {@code REFUSED}: the demands, rules and absences that cannot all be kept, and how many more people
 * would do ({@code high} is left out if nobody can say). {@code steps} is the effort after which it stayed
 * {@code UNDECIDED}. What is absent or empty is left out.
 *
 * <p>People are told by id only; when somebody is away is not told. There is no reader: a roster is made anew from what it
 * was made of. Immutable and safe for use by several threads.
 */
public final class RosterWriter {
    private final ShapeWriter<RosterDraft> writer = ShapeWriter.of(RosterShapes.ROSTER);

    /** A writer; one serves any number of rosters. */
    public RosterWriter() {}

    /**
     * One line, without its line end.
     *
     * @param community  that of the team's compound
     * @throws IllegalArgumentException if a day of it is after the year 9999
     */
    public String toText(CommunityId community, TeamRoster roster) {
        return writer.toText(RosterDraft.of(community, roster));
    }

    /**
     * One line with its line end; the stream stays open.
     *
     * @param community  that of the team's compound
     * @throws IllegalArgumentException as {@link #toText}; then nothing is written
     */
    public void writeLine(CommunityId community, TeamRoster roster, OutputStream out) throws IOException {
        writer.write(RosterDraft.of(community, roster), out);
        out.write('\n');
    }

    /** The JSON Schema (2020-12) of one line, for hosts that read rosters and for other tools. */
    public static String schema() {
        try (InputStream in =
                Objects.requireNonNull(RosterWriter.class.getResourceAsStream("grassroots-roster-1.schema.json"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
