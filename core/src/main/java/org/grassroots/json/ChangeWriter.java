package org.grassroots.json;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.grassroots.area.CommunityId;
import org.grassroots.change.Change;
import org.grassroots.change.Decision;
import org.grassroots.change.diff.CityChange;
import org.grassroots.json.shape.ShapeWriter;
import org.grassroots.register.RegisterChange;

/**
 * Writes changes in the format {@code grassroots-change/1}, canonically: the same change always gives the same bytes, and
 * {@link ChangeReader} reads back an equal one. Everything is written in the clear, names too. Immutable and safe for use
 * by several threads.
 */
public final class ChangeWriter {
    private final ShapeWriter<ChangeLine> writer = ShapeWriter.of(ChangeLine.SHAPE);

    /** A writer; one serves any number of changes. */
    public ChangeWriter() {}

    /**
     * One line, without its line end and without a community.
     *
     * @throws IllegalArgumentException if the change is neither a {@link Change} nor a {@link Decision}, or a value is
     *     beyond the format; it is named by its JSON pointer
     */
    public String toText(RegisterChange change) {
        return writer.toText(line(change, Optional.empty()));
    }

    /**
     * One line, without its line end.
     *
     * @throws IllegalArgumentException as {@link #toText(RegisterChange)}
     */
    public String toText(CityChange change) {
        return writer.toText(line(change));
    }

    /**
     * One line with its line end; the stream stays open. Nothing is written if the change is refused.
     *
     * @throws IllegalArgumentException as {@link #toText(RegisterChange)}
     */
    public void writeLine(CityChange change, OutputStream out) throws IOException {
        writer.write(line(change), out);
        out.write('\n');
    }

    private static ChangeLine line(CityChange change) {
        if (change instanceof CityChange.Within within) {
            return line(within.change(), within.community());
        } else if (change instanceof CityChange.Added added) {
            return ChangeLine.city(new ChangeLine.Said.Added(RegisterDraft.of(added.register())), Optional.empty());
        } else if (change instanceof CityChange.Moved moved) {
            return ChangeLine.city(new ChangeLine.Said.Moved(moved.transfer()), Optional.empty());
        }
        CityChange.Gone gone = (CityChange.Gone) change;
        return ChangeLine.city(new ChangeLine.Said.Gone(), Optional.of(gone.community()));
    }

    private static ChangeLine line(RegisterChange made, Optional<CommunityId> community) {
        if (made instanceof Decision decision) {
            return new ChangeLine(
                    new ChangeLine.Said.Done(decision.change()),
                    Optional.of(decision.by()),
                    Optional.of(decision.on()),
                    Optional.empty(),
                    community);
        } else if (made instanceof Change change) {
            return ChangeLine.city(new ChangeLine.Said.Done(change), community);
        }
        throw new IllegalArgumentException(
                "only a Change or a Decision can be written, not a change of the host's own such as "
                        + made.getClass().getSimpleName());
    }
}
