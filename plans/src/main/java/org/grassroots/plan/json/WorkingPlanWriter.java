package org.grassroots.plan.json;

import java.io.IOException;
import java.io.OutputStream;
import org.grassroots.json.shape.ShapeWriter;
import org.grassroots.plan.working.WorkingPlan;

/**
 * Writes plans that offices keep in the format {@code grassroots-working-plan/1}, canonically: the same plan always gives
 * the same bytes, and {@link WorkingPlanReader} reads back an equal one. Everything stands in it but the names of people,
 * so that it needs neither template nor register. Immutable and safe for use by several threads.
 */
public final class WorkingPlanWriter {
    private final ShapeWriter<WorkingPlan> writer = ShapeWriter.of(WorkingPlanShapes.PLAN);

    /** A writer; one serves any number of plans. */
    public WorkingPlanWriter() {}

    /**
     * One line, without its line end.
     *
     * @throws IllegalArgumentException if the reader would refuse it, such as a paragraph of more than 100000 characters
     */
    public String toText(WorkingPlan plan) {
        return writer.toText(plan);
    }

    /**
     * One line with its line end; the stream stays open.
     *
     * @throws IllegalArgumentException as {@link #toText}; then nothing is written
     */
    public void writeLine(WorkingPlan plan, OutputStream out) throws IOException {
        writer.write(plan, out);
        out.write('\n');
    }
}
