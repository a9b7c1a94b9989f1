package org.grassroots.plan.catalogue;

import static org.grassroots.plan.catalogue.ElementShapes.ID;
import static org.grassroots.plan.catalogue.ElementShapes.ORIGIN;
import static org.grassroots.plan.catalogue.ElementShapes.TEXT;
import static org.grassroots.plan.catalogue.ElementShapes.word;

import org.grassroots.fact.DataClass;
import org.grassroots.json.shape.Field;
import org.grassroots.json.shape.ObjectShape;
import org.grassroots.json.shape.Shape;
import org.grassroots.json.shape.Shapes;
import org.grassroots.plan.ledger.ColumnChoice;
import org.grassroots.plan.ledger.ColumnType;
import org.grassroots.plan.ledger.LedgerColumn;
import org.grassroots.plan.ledger.LedgerSchema;
import org.grassroots.plan.ledger.LegalBasis;
import org.grassroots.plan.ledger.Retention;
import org.grassroots.plan.ledger.RetentionEnd;
import org.grassroots.plan.ledger.RetentionStart;

/** How a ledger's file is written. */
final class LedgerShapes {
    private static final Shape<ColumnChoice> CHOICE = ObjectShape.of(
            "choice",
            Field.required("id", ID, ColumnChoice::id),
            Field.required("title", TEXT, ColumnChoice::title),
            ColumnChoice::new);

    private static final Shape<LedgerColumn> COLUMN = ObjectShape.of(
                    "column", LedgerColumn::builder, LedgerColumn.Builder::build)
            .required("id", ID, LedgerColumn::id, LedgerColumn.Builder::id)
            .required("title", TEXT, LedgerColumn::title, LedgerColumn.Builder::title)
            .required(
                    "type", Shapes.enumerationAsNamed(ColumnType.class), LedgerColumn::type, LedgerColumn.Builder::type)
            .optional("unit", word(), LedgerColumn::unit, LedgerColumn.Builder::unit)
            .list("values", CHOICE, LedgerColumn::values, LedgerColumn.Builder::values)
            .required(
                    "dataClass",
                    Shapes.enumerationAsNamed(DataClass.class),
                    LedgerColumn::dataClass,
                    LedgerColumn.Builder::dataClass)
            .required("purpose", TEXT, LedgerColumn::purpose, LedgerColumn.Builder::purpose)
            .required("required", Shapes.bool(), LedgerColumn::required, LedgerColumn.Builder::required)
            .required("origin", ORIGIN, LedgerColumn::origin, LedgerColumn.Builder::origin)
            .list("see", ID, LedgerColumn::see, LedgerColumn.Builder::see)
            .list("write", ID, LedgerColumn::write, LedgerColumn.Builder::write)
            .end();

    private static final Shape<Retention> RETENTION = ObjectShape.of(
                    "retention", Retention::builder, Retention.Builder::build)
            .required(
                    "from", Shapes.enumerationAsNamed(RetentionStart.class), Retention::start, Retention.Builder::start)
            .required("keep", Shapes.period(), Retention::keep, Retention.Builder::keep)
            .required("then", Shapes.enumerationAsNamed(RetentionEnd.class), Retention::then, Retention.Builder::then)
            .required("origin", ORIGIN, Retention::origin, Retention.Builder::origin)
            .end();

    static final Shape<LedgerSchema> LEDGER = ObjectShape.of(
                    "ledger", LedgerSchema::builder, LedgerSchema.Builder::build)
            .required("id", ID, LedgerSchema::id, LedgerSchema.Builder::id)
            .required("title", TEXT, LedgerSchema::title, LedgerSchema.Builder::title)
            .required("traditional", word(), LedgerSchema::traditional, LedgerSchema.Builder::traditional)
            .required("owner", ID, LedgerSchema::owner, LedgerSchema.Builder::owner)
            .required("purpose", TEXT, LedgerSchema::purpose, LedgerSchema.Builder::purpose)
            .required("origin", ORIGIN, LedgerSchema::origin, LedgerSchema.Builder::origin)
            .requiredList("columns", COLUMN, LedgerSchema::columns, LedgerSchema.Builder::columns)
            .required("updated", TEXT, LedgerSchema::updated, LedgerSchema.Builder::updated)
            .required("retention", RETENTION, LedgerSchema::retention, LedgerSchema.Builder::retention)
            .optional(
                    "basis",
                    Shapes.enumerationAsNamed(LegalBasis.class),
                    LedgerSchema::basis,
                    LedgerSchema.Builder::basis)
            .list("keep", ID, LedgerSchema::keep, LedgerSchema.Builder::keep)
            .end();

    private LedgerShapes() {}
}
