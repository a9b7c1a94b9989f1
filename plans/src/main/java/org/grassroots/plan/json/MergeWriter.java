package org.grassroots.plan.json;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.grassroots.json.shape.ObjectShape;
import org.grassroots.json.shape.ShapeWriter;
import org.grassroots.plan.merge.Conflict;
import org.grassroots.plan.merge.MergeResult;
import org.grassroots.plan.merge.VanishedItem;
import org.grassroots.plan.merge.VanishedPerson;
import org.grassroots.plan.working.WorkingPlan;

/**
 * Writes what a merge tells beside the plan as JSON Lines, for hosts that show or sort it: the same result always gives the
 * same bytes.
 *
 * <p>Each line names the {@code community}, the {@code compound} and the {@code path}, which is left out if it is about the
 * plan as a whole. Its {@code kind} is {@code field}, {@code removal}, {@code person} or {@code order} for a conflict, with
 * what stood there before, as people have it and as the newer plan has it; or {@code vanished-item} or
 * {@code vanished-person}. What is absent is left out. People are told by id only; what people have written into the plan
 * stands in the items. Immutable and safe for use by several threads.
 */
public final class MergeWriter {

    /** A writer; one serves any number of results. */
    public MergeWriter() {}

    /** Every conflict with its line end, in the order of the result; the stream stays open. */
    public void writeConflicts(MergeResult result, OutputStream out) throws IOException {
        for (Conflict conflict : result.conflicts()) {
            write(result.plan(), conflict, out);
        }
    }

    /** Every item, then every person that vanished, each with its line end; the stream stays open. */
    public void writeVanished(MergeResult result, OutputStream out) throws IOException {
        for (VanishedItem item : result.vanishedItems()) {
            MergeShapes.GoneItem gone = new MergeShapes.GoneItem(item.edited(), item.item());
            write(MergeShapes.GONE_ITEM, MergeShapes.Line.of(result.plan(), item.path(), gone, Optional.empty()), out);
        }
        for (VanishedPerson person : result.vanishedPeople()) {
            MergeShapes.GonePerson gone = new MergeShapes.GonePerson(person.asBackup(), person.holder());
            write(
                    MergeShapes.GONE_PERSON,
                    MergeShapes.Line.of(result.plan(), person.path(), gone, Optional.empty()),
                    out);
        }
    }

    private static void write(WorkingPlan plan, Conflict conflict, OutputStream out) throws IOException {
        if (conflict instanceof Conflict.OfField field) {
            write(
                    MergeShapes.FIELD,
                    line(
                            plan,
                            conflict,
                            new MergeShapes.OfField(field.field(), field.base(), field.edited(), field.fresh())),
                    out);
        } else if (conflict instanceof Conflict.OfRemoval removal) {
            write(
                    MergeShapes.REMOVAL,
                    line(plan, conflict, new MergeShapes.OfRemoval(removal.base(), removal.fresh())),
                    out);
        } else if (conflict instanceof Conflict.OfPerson person) {
            write(
                    MergeShapes.PERSON,
                    line(
                            plan,
                            conflict,
                            new MergeShapes.OfPerson(
                                    person.person().value(),
                                    person.asBackup(),
                                    person.cause(),
                                    person.base(),
                                    person.edited(),
                                    person.fresh())),
                    out);
        } else if (conflict instanceof Conflict.OfOrder order) {
            write(
                    MergeShapes.ORDER,
                    line(plan, conflict, new MergeShapes.OfOrder(order.base(), order.edited(), order.fresh())),
                    out);
        }
    }

    private static <W> MergeShapes.Line<W> line(WorkingPlan plan, Conflict conflict, W what) {
        return MergeShapes.Line.of(plan, conflict.path(), what, Optional.of(conflict.message()));
    }

    private static <W> void write(ObjectShape<MergeShapes.Line<W>> shape, MergeShapes.Line<W> line, OutputStream out)
            throws IOException {
        ShapeWriter.of(shape).write(line, out);
        out.write('\n');
    }
}
