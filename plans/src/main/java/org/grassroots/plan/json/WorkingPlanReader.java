package org.grassroots.plan.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Objects;
import org.grassroots.json.shape.Reading;
import org.grassroots.json.shape.ShapeReader;
import org.grassroots.plan.working.WorkingPlan;

/**
 * Reads plans that offices keep in the format {@code grassroots-working-plan/1}: JSON Lines in UTF-8, one plan a line.
 *
 * <p>Reading is strict: a line with an unknown or repeated field, a wrong type, a missing field, a path that stands twice
 * or anything after its end is refused whole, with every problem's file, line, column and JSON pointer; what people have
 * written, and who they are, is not shown. Links may name what is not there. Immutable and safe for use by several
 * threads.
 */
public final class WorkingPlanReader {
    private final ShapeReader<WorkingPlan> reader = ShapeReader.of(WorkingPlanShapes.PLAN);

    /** A reader; one serves any number of files. */
    public WorkingPlanReader() {}

    /**
     * Reads a document that holds one plan.
     *
     * @param file  its name, as messages show it
     */
    public Reading<WorkingPlan> read(String file, byte[] document) {
        return reader.read(file, document);
    }

    /**
     * Reads a file line by line, holding one line at a time. Every line gives one reading; an empty file has one empty
     * line, which is refused.
     *
     * @param file  its name, as messages show it
     * @param in  read as far as needed and never closed
     */
    public Iterator<Reading<WorkingPlan>> lines(String file, InputStream in) {
        return reader.lines(file, in);
    }

    /**
     * The JSON Schema (2020-12) of one line, for editors and other tools. It says what a line may hold, not that paths are
     * unique.
     */
    public static String schema() {
        try (InputStream in = Objects.requireNonNull(
                WorkingPlanReader.class.getResourceAsStream("grassroots-working-plan-1.schema.json"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
