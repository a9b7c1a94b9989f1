package org.grassroots.plan.json;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.grassroots.fact.DataClass;
import org.grassroots.json.shape.Field;
import org.grassroots.json.shape.ObjectShape;
import org.grassroots.json.shape.Shape;
import org.grassroots.json.shape.ShapeWriter;
import org.grassroots.json.shape.Shapes;
import org.grassroots.plan.ledger.LedgerColumn;
import org.grassroots.plan.ledger.view.LedgerView;
import org.grassroots.plan.ledger.view.ViewRow;

/**
 * Writes what a role may see of a ledger, masked as the view is: JSON Lines, one entry a line, such as
 * {@code {"entry":"L7-1","cells":[{"column":"item","text":"rice"},{"column":"donor","text":"***"}]}}; what is empty is left
 * out. Immutable and safe for use by several threads.
 */
public final class LedgerViewWriter {
    private static final int LENGTH = 1000;
    private static final Shape<String> TEXT = Shapes.text(DataClass.INTERNAL, LENGTH);

    private record Cell(String column, String text) {}

    private record Row(String entry, List<Cell> cells) {}

    private final ShapeWriter<Row> writer = ShapeWriter.of(ObjectShape.of(
            "row of a view",
            Field.required("entry", TEXT, Row::entry),
            Field.list(
                    "cells",
                    ObjectShape.of(
                            "cell",
                            Field.required("column", TEXT, Cell::column),
                            Field.required("text", TEXT, Cell::text),
                            Cell::new),
                    Row::cells),
            Row::new));

    /** A writer; one serves any number of views. */
    public LedgerViewWriter() {}

    /** All rows, each with its line end; the stream stays open. */
    public void write(LedgerView view, OutputStream out) throws IOException {
        for (Iterator<ViewRow> rows = view.rows().iterator(); rows.hasNext(); ) {
            ViewRow row = rows.next();
            List<Cell> cells = new ArrayList<>();
            Iterator<LedgerColumn> columns = view.columns().iterator();
            for (String text : row.texts()) {
                String column = columns.next().id().value();
                if (!text.isEmpty()) {
                    cells.add(new Cell(column, text));
                }
            }
            writer.write(new Row(row.entry().toString(), cells), out);
            out.write('\n');
        }
    }
}
