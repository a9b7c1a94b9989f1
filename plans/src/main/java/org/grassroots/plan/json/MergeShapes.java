package org.grassroots.plan.json;

import static org.grassroots.json.shape.Field.optional;
import static org.grassroots.json.shape.Field.required;
import static org.grassroots.json.shape.Field.unless;

import java.util.List;
import java.util.Optional;
import org.grassroots.fact.DataClass;
import org.grassroots.fact.Id;
import org.grassroots.json.shape.Limits;
import org.grassroots.json.shape.ObjectShape;
import org.grassroots.json.shape.Shape;
import org.grassroots.json.shape.Shapes;
import org.grassroots.plan.merge.Conflict;
import org.grassroots.plan.merge.ItemField;
import org.grassroots.plan.working.Holder;
import org.grassroots.plan.working.PlanItem;
import org.grassroots.plan.working.WorkingPlan;
import org.grassroots.text.Text;

/** How it is written what a merge tells beside the plan. */
final class MergeShapes {
    private static final Shape<String> ID = Shapes.text(DataClass.INTERNAL, Id.MAX_LENGTH);
    private static final Shape<String> PATH = Shapes.text(DataClass.INTERNAL, Limits.TEXT_LENGTH);

    /** One line about a plan. */
    record Line<W>(String community, String compound, String path, W what, Optional<Text> message) {
        static <W> Line<W> of(WorkingPlan plan, String path, W what, Optional<Text> message) {
            return new Line<>(plan.community().value(), plan.compound().value(), path, what, message);
        }
    }

    record OfField(ItemField field, Optional<PlanItem> base, PlanItem edited, PlanItem fresh) {}

    record OfRemoval(Optional<PlanItem> base, PlanItem fresh) {}

    record OfPerson(
            String person,
            boolean asBackup,
            Conflict.OfPerson.Cause cause,
            Optional<Holder> base,
            Optional<Holder> edited,
            Optional<Holder> fresh) {}

    record OfOrder(List<String> base, List<String> edited, List<String> fresh) {}

    record GoneItem(boolean edited, PlanItem item) {}

    record GonePerson(boolean asBackup, Holder holder) {}

    static final ObjectShape<Line<OfField>> FIELD = line(
            "field",
            ObjectShape.of(
                    "conflict",
                    required("field", Shapes.enumeration(ItemField.class), OfField::field),
                    optional("base", WorkingPlanShapes.ITEM, OfField::base),
                    required("edited", WorkingPlanShapes.ITEM, OfField::edited),
                    required("fresh", WorkingPlanShapes.ITEM, OfField::fresh),
                    OfField::new));

    static final ObjectShape<Line<OfRemoval>> REMOVAL = line(
            "removal",
            ObjectShape.of(
                    "conflict",
                    optional("base", WorkingPlanShapes.ITEM, OfRemoval::base),
                    required("fresh", WorkingPlanShapes.ITEM, OfRemoval::fresh),
                    OfRemoval::new));

    static final ObjectShape<Line<OfPerson>> PERSON = line(
            "person",
            ObjectShape.of(
                    "conflict",
                    required("person", ID, OfPerson::person),
                    unless("asBackup", Shapes.bool(), false, OfPerson::asBackup),
                    required("cause", Shapes.enumeration(Conflict.OfPerson.Cause.class), OfPerson::cause),
                    optional("base", WorkingPlanShapes.HOLDER, OfPerson::base),
                    optional("edited", WorkingPlanShapes.HOLDER, OfPerson::edited),
                    optional("fresh", WorkingPlanShapes.HOLDER, OfPerson::fresh),
                    OfPerson::new));

    static final ObjectShape<Line<OfOrder>> ORDER = line(
            "order",
            ObjectShape.of(
                    "conflict",
                    required("base", Shapes.list(PATH), OfOrder::base),
                    required("edited", Shapes.list(PATH), OfOrder::edited),
                    required("fresh", Shapes.list(PATH), OfOrder::fresh),
                    OfOrder::new));

    static final ObjectShape<Line<GoneItem>> GONE_ITEM = line(
            "vanished-item",
            ObjectShape.of(
                    "vanished item",
                    required("edited", Shapes.bool(), GoneItem::edited),
                    required("item", WorkingPlanShapes.ITEM, GoneItem::item),
                    GoneItem::new));

    static final ObjectShape<Line<GonePerson>> GONE_PERSON = line(
            "vanished-person",
            ObjectShape.of(
                    "vanished person",
                    unless("asBackup", Shapes.bool(), false, GonePerson::asBackup),
                    required("holder", WorkingPlanShapes.HOLDER, GonePerson::holder),
                    GonePerson::new));

    private MergeShapes() {}

    private static <W> ObjectShape<Line<W>> line(String kind, ObjectShape<W> what) {
        return ObjectShape.<String, String, String, W, Optional<Text>, Line<W>>of(
                        "line",
                        required("community", ID, Line::community),
                        required("compound", ID, Line::compound),
                        unless("path", PATH, "", Line::path),
                        required("what", what, Line::what),
                        optional("message", Shapes.textInLanguages(), Line::message),
                        Line::new)
                .withConstant("kind", kind);
    }
}
