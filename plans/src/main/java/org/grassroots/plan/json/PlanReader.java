package org.grassroots.plan.json;

import java.io.InputStream;
import java.util.Iterator;
import org.grassroots.json.shape.Reading;
import org.grassroots.json.shape.ShapeReader;
import org.grassroots.json.shape.Shapes;
import org.grassroots.plan.Plan;
import org.grassroots.plan.template.PlanTemplate;

/**
 * Reads plans of one template in the format {@code grassroots-plan/1}: JSON Lines in UTF-8, one plan a line.
 *
 * <p>Reading is strict. A line is refused whole if it is not what a {@link PlanWriter} writes of some plan of the template:
 * also if it is of another template or version, names an element the template does not have, breaks a law of
 * {@link Plan}, or has counts that are not its own. Immutable and safe for use by several threads.
 */
public final class PlanReader {
    private final ShapeReader<Plan> reader;

    /**
     * @param template  the template of the plans, in the same version, not bound to values: each plan has its own
     */
    public PlanReader(PlanTemplate template) {
        BoundTemplates templates = new BoundTemplates(template);
        reader = ShapeReader.of(Shapes.mapped(
                PlanShapes.PLAN, draft -> PlanAssembly.of(templates, draft).plan(), PlanDrafting::draft));
    }

    /**
     * Reads a document that holds one plan.
     *
     * @param file  its name, as messages show it
     */
    public Reading<Plan> read(String file, byte[] document) {
        return reader.read(file, document);
    }

    /**
     * Reads a file line by line, holding one line at a time. Every line gives one reading; an empty file has one empty
     * line, which is refused.
     *
     * @param file  its name, as messages show it
     * @param in  read as far as needed and never closed
     */
    public Iterator<Reading<Plan>> lines(String file, InputStream in) {
        return reader.lines(file, in);
    }
}
