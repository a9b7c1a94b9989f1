package org.grassroots.plan.json;

import java.io.IOException;
import java.io.OutputStream;
import org.grassroots.json.shape.ShapeWriter;
import org.grassroots.plan.Plan;

/**
 * Writes plans in the format {@code grassroots-plan/1}, canonically: the same plan always gives the same bytes, and
 * {@link PlanReader} reads back an equal one. Why posts lack people is written once for all posts that share the reason; plans
 * written without it are read as plans whose vacancies have no certificate. Texts of the template and names of people are not written, only ids; what is
 * not listed as omitted or pending is included. Immutable and safe for use by several threads.
 */
public final class PlanWriter {
    private final ShapeWriter<PlanDraft> writer = ShapeWriter.of(PlanShapes.PLAN);

    /** A writer; one serves any number of plans. */
    public PlanWriter() {}

    /** One line, without its line end. */
    public String toText(Plan plan) {
        return writer.toText(PlanDrafting.draft(plan));
    }

    /** One line with its line end; the stream stays open. */
    public void writeLine(Plan plan, OutputStream out) throws IOException {
        writer.write(PlanDrafting.draft(plan), out);
        out.write('\n');
    }
}
