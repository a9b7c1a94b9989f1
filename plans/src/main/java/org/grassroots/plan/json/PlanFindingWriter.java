package org.grassroots.plan.json;

import java.io.IOException;
import java.io.OutputStream;
import org.grassroots.json.shape.ShapeWriter;
import org.grassroots.plan.completeness.PlanFinding;

/**
 * Writes findings of plans as JSON Lines, for hosts that store or sort them: the same finding always gives the same bytes.
 *
 * <p>{@code observed} and {@code required} are {@code {"low","high"}}, equal if the count is exact. {@code path} is left out
 * if the finding is about the plan as a whole, and so are lists that are empty. {@code cure} lists the levels of sectors,
 * the sectors of people first. People are told by id only. Immutable and safe for use by several threads.
 */
public final class PlanFindingWriter {
    private final ShapeWriter<PlanFindingDraft> writer = ShapeWriter.of(PlanFindingShapes.FINDING);

    /** A writer; one serves any number of findings. */
    public PlanFindingWriter() {}

    /** One line, without its line end. */
    public String toText(PlanFinding finding) {
        return writer.toText(PlanFindingDraft.of(finding));
    }

    /** One line with its line end; the stream stays open. */
    public void writeLine(PlanFinding finding, OutputStream out) throws IOException {
        writer.write(PlanFindingDraft.of(finding), out);
        out.write('\n');
    }
}
