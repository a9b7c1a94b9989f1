package org.grassroots.plan.json;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import org.grassroots.fact.DataClass;
import org.grassroots.json.shape.Field;
import org.grassroots.json.shape.Limits;
import org.grassroots.json.shape.ObjectShape;
import org.grassroots.json.shape.Shape;
import org.grassroots.json.shape.ShapeWriter;
import org.grassroots.json.shape.Shapes;
import org.grassroots.plan.exercise.ExerciseReport;
import org.grassroots.plan.exercise.LogEntry;

/**
 * Writes the log of an exercise as JSON Lines in the format {@code grassroots-exercise-log/1}, one entry a line. The same
 * report always gives the same bytes; people go by their ids. Immutable and safe for use by several threads.
 */
public final class ExerciseLogWriter {
    private static final Shape<LocalDateTime> TIME =
            Shapes.mapped(Shapes.text(DataClass.INTERNAL, 40), LocalDateTime::parse, LocalDateTime::toString);

    private static final ObjectShape<LogEntry> ENTRY = ObjectShape.of(
                    "entry",
                    Field.required("at", TIME, LogEntry::at),
                    Field.required("kind", Shapes.enumeration(LogEntry.Kind.class), LogEntry::kind),
                    Field.required("subject", Shapes.text(DataClass.INTERNAL, Limits.TEXT_LENGTH), LogEntry::subject),
                    Field.required("text", Shapes.textInLanguages(), LogEntry::text),
                    LogEntry::new)
            .withConstant("format", "grassroots-exercise-log/1");

    private final ShapeWriter<LogEntry> writer = ShapeWriter.of(ENTRY);

    /** A writer; one serves any number of reports. */
    public ExerciseLogWriter() {}

    /** Every entry with its line end; the stream stays open. */
    public void write(ExerciseReport report, OutputStream out) throws IOException {
        for (LogEntry entry : report.log()) {
            writer.write(entry, out);
            out.write('\n');
        }
    }
}
