package org.grassroots.plan.json;

import static org.grassroots.json.shape.Field.optional;
import static org.grassroots.json.shape.Field.optionalInt;
import static org.grassroots.json.shape.Field.required;

import java.util.OptionalInt;
import org.grassroots.fact.DataClass;
import org.grassroots.fact.Id;
import org.grassroots.fact.Interval;
import org.grassroots.json.shape.Limits;
import org.grassroots.json.shape.ObjectShape;
import org.grassroots.json.shape.Shape;
import org.grassroots.json.shape.Shapes;
import org.grassroots.parameter.Citation;
import org.grassroots.plan.completeness.SpanCure;
import org.grassroots.plan.element.OriginMark;
import org.grassroots.rule.Grade;

/** How a finding of a plan is written. */
final class PlanFindingShapes {
    private static final Shape<Integer> COUNT = Shapes.integer(0, Integer.MAX_VALUE);
    private static final Shape<String> ID = Shapes.text(DataClass.INTERNAL, Id.MAX_LENGTH);
    private static final Shape<String> PATH = Shapes.text(DataClass.INTERNAL, Limits.TEXT_LENGTH);

    static final ObjectShape<Interval> BOUNDS = ObjectShape.of(
            "bounds",
            required("low", COUNT, Interval::low),
            optionalInt(
                    "high",
                    Shapes.integer(0, Integer.MAX_VALUE - 1),
                    bounds -> bounds.isBounded() ? OptionalInt.of(bounds.high()) : OptionalInt.empty()),
            (low, high) -> new Interval(low, high.orElse(Interval.UNBOUNDED)));

    static final ObjectShape<Citation> CITATION = ObjectShape.of(
            "citation",
            required("instrument", Shapes.textInLanguages(), Citation::instrument),
            optional("clause", Shapes.textInLanguages(), Citation::clause),
            Citation::new);

    private static final ObjectShape<SpanCure.Sectors> SECTORS = ObjectShape.of(
            "sectors",
            required("count", COUNT, SpanCure.Sectors::count),
            required("members", COUNT, SpanCure.Sectors::members),
            SpanCure.Sectors::new);

    static final ObjectShape<PlanFindingDraft> FINDING = ObjectShape.of(
                    "finding", PlanFindingDraft::builder, PlanFindingDraft.Builder::build)
            .required(
                    "rule", Shapes.text(DataClass.PUBLIC, 100), PlanFindingDraft::rule, PlanFindingDraft.Builder::rule)
            .required("compound", ID, PlanFindingDraft::compound, PlanFindingDraft.Builder::compound)
            .optional("path", PATH, PlanFindingDraft::path, PlanFindingDraft.Builder::path)
            .list("others", PATH, PlanFindingDraft::others, PlanFindingDraft.Builder::others)
            .list("people", ID, PlanFindingDraft::people, PlanFindingDraft.Builder::people)
            .required(
                    "grade",
                    Shapes.enumerationAsNamed(Grade.class),
                    PlanFindingDraft::grade,
                    PlanFindingDraft.Builder::grade)
            .required("observed", BOUNDS, PlanFindingDraft::observed, PlanFindingDraft.Builder::observed)
            .required("required", BOUNDS, PlanFindingDraft::required, PlanFindingDraft.Builder::required)
            .required("unit", Shapes.textInLanguages(), PlanFindingDraft::unit, PlanFindingDraft.Builder::unit)
            .required(
                    "mark",
                    Shapes.enumerationAsNamed(OriginMark.class),
                    PlanFindingDraft::mark,
                    PlanFindingDraft.Builder::mark)
            .required("citation", CITATION, PlanFindingDraft::citation, PlanFindingDraft.Builder::citation)
            .list("cure", SECTORS, PlanFindingDraft::cure, PlanFindingDraft.Builder::cure)
            .required("message", Shapes.textInLanguages(), PlanFindingDraft::message, PlanFindingDraft.Builder::message)
            .end();

    private PlanFindingShapes() {}
}
