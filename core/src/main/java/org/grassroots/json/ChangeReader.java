package org.grassroots.json;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.grassroots.change.Change;
import org.grassroots.change.Decision;
import org.grassroots.change.diff.CityChange;
import org.grassroots.json.shape.JsonLines;
import org.grassroots.json.shape.JsonProblem;
import org.grassroots.json.shape.Limits;
import org.grassroots.json.shape.Reading;
import org.grassroots.json.shape.ShapeReader;
import org.grassroots.register.RegisterChange;

/**
 * Reads changes in the format {@code grassroots-change/1}: JSON Lines in UTF-8, one change a line, as strictly as {@link
 * RegisterReader}. A line with {@code by} and {@code on} is a {@link Decision}, one with neither a bare {@link Change}.
 * Whether a change fits is asked when it is applied. Immutable and safe for use by several threads.
 */
public final class ChangeReader {
    private final ShapeReader<ChangeLine> reader =
            ShapeReader.of(ChangeLine.SHAPE).withCheck(ChangeLine::flawsAmongChanges);

    /** A reader; one serves any number of files. */
    public ChangeReader() {}

    /**
     * Reads a document that holds one change.
     *
     * @param file  its name, as messages show it
     */
    public Reading<CityChange> read(String file, byte[] document) {
        return reader.read(file, document).map(ChangeReader::change);
    }

    /**
     * Reads a file line by line, holding one line at a time. Every line gives one reading; an empty file has one empty
     * line, which is refused.
     *
     * @param file  its name, as messages show it
     * @param in  read as far as needed and never closed
     */
    public Iterator<Reading<CityChange>> lines(String file, InputStream in) {
        JsonLines<ChangeLine> lines = reader.lines(file, in);
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return lines.hasNext();
            }

            @Override
            public Reading<CityChange> next() {
                return lines.next().map(ChangeReader::change);
            }
        };
    }

    /**
     * Reads a whole file, all or nothing: one line that is refused refuses it, with the problems of all its lines.
     *
     * @param file  its name, as messages show it
     * @param in  read to its end and never closed
     */
    public Reading<List<CityChange>> all(String file, InputStream in) {
        List<CityChange> changes = new ArrayList<>();
        List<JsonProblem> problems = new ArrayList<>();
        int more = 0;
        for (Iterator<Reading<CityChange>> lines = lines(file, in); lines.hasNext(); ) {
            Reading<CityChange> line = lines.next();
            line.sound().ifPresent(changes::add);
            if (line instanceof Reading.Refused<CityChange> refused) {
                int told = Math.min(refused.problems().size(), Limits.PROBLEMS - problems.size());
                problems.addAll(refused.problems().subList(0, told));
                more += refused.problems().size() - told + refused.more();
            }
        }
        return problems.isEmpty() ? new Reading.Read<>(List.copyOf(changes)) : new Reading.Refused<>(problems, more);
    }

    private static CityChange change(ChangeLine line) {
        if (line.said() instanceof ChangeLine.Said.Done done) {
            Change change = done.change();
            RegisterChange made = line.by().isPresent()
                    ? new Decision(change, line.by().get(), line.on().orElseThrow())
                    : change;
            return new CityChange.Within(line.community(), made);
        }
        if (line.said() instanceof ChangeLine.Said.Added added) {
            return new CityChange.Added(added.register().whole());
        }
        return line.said() instanceof ChangeLine.Said.Moved moved
                ? new CityChange.Moved(moved.transfer())
                : new CityChange.Gone(line.community().orElseThrow());
    }
}
