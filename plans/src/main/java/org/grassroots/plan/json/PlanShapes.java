package org.grassroots.plan.json;

import static org.grassroots.json.shape.Field.list;
import static org.grassroots.json.shape.Field.optional;
import static org.grassroots.json.shape.Field.optionalInt;
import static org.grassroots.json.shape.Field.required;

import java.util.function.Function;
import org.grassroots.area.CommunityId;
import org.grassroots.area.CompoundId;
import org.grassroots.fact.DataClass;
import org.grassroots.fact.Id;
import org.grassroots.json.shape.Limits;
import org.grassroots.json.shape.ObjectShape;
import org.grassroots.json.shape.Shape;
import org.grassroots.json.shape.Shapes;
import org.grassroots.member.HelperId;
import org.grassroots.organisation.BranchId;
import org.grassroots.plan.PlanCounts;
import org.grassroots.plan.SeatGap;
import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.template.TemplateId;

/** How a plan is written. */
final class PlanShapes {
    private static final Shape<Integer> COUNT = Shapes.integer(0, Integer.MAX_VALUE);
    private static final Shape<Long> LONG_COUNT = Shapes.mapped(COUNT, Integer::longValue, Math::toIntExact);
    static final Shape<String> PATH = Shapes.text(DataClass.PUBLIC, 300);
    static final Shape<ElementId> ELEMENT =
            Shapes.mapped(Shapes.text(DataClass.PUBLIC, ElementId.MAX_LENGTH), ElementId::of, ElementId::value);
    private static final Shape<String> PERSON = Shapes.mapped(
            Shapes.text(DataClass.INTERNAL, Id.MAX_LENGTH),
            text -> {
                Id.check("a person", text);
                return text;
            },
            Function.identity());

    static final ObjectShape<PlanDraft.TemplateRef> TEMPLATE = ObjectShape.of(
            "template",
            required(
                    "id",
                    Shapes.mapped(Shapes.text(DataClass.PUBLIC, 64), TemplateId::of, TemplateId::value),
                    PlanDraft.TemplateRef::id),
            required("version", Shapes.text(DataClass.PUBLIC, 20), PlanDraft.TemplateRef::version),
            PlanDraft.TemplateRef::new);

    static final ObjectShape<PlanDraft.CompoundRef> COMPOUND = ObjectShape.of(
            "compound",
            required("id", id(CompoundId::of), PlanDraft.CompoundRef::id),
            required("name", Shapes.text(DataClass.PUBLIC, Limits.TEXT_LENGTH), PlanDraft.CompoundRef::name),
            PlanDraft.CompoundRef::new);

    private static final ObjectShape<PlanDraft.ValueDraft> VALUE = ObjectShape.of(
            "value",
            required("parameter", ELEMENT, PlanDraft.ValueDraft::parameter),
            required("value", Shapes.text(DataClass.PUBLIC, ElementId.MAX_LENGTH), PlanDraft.ValueDraft::value),
            optional("preset", ELEMENT, PlanDraft.ValueDraft::preset),
            PlanDraft.ValueDraft::new);

    /** An object, so that a branch whose id is {@code none} is not taken for no branch. */
    static final ObjectShape<BranchId> BRANCH =
            ObjectShape.of("branch", required("id", id(BranchId::of), branch -> branch), branch -> branch);

    private static final ObjectShape<PlanCounts> COUNTS = ObjectShape.of(
                    "counts", () -> PlanCounts.builder().plans(1), PlanCounts.Builder::build)
            .required("included", COUNT, PlanCounts::included, PlanCounts.Builder::included)
            .required("omitted", COUNT, PlanCounts::omitted, PlanCounts.Builder::omitted)
            .required("pending", COUNT, PlanCounts::pending, PlanCounts.Builder::pending)
            .required("needed", LONG_COUNT, PlanCounts::needed, PlanCounts.Builder::needed)
            .required("filled", LONG_COUNT, PlanCounts::filled, PlanCounts.Builder::filled)
            .required("vacant", LONG_COUNT, PlanCounts::vacant, PlanCounts.Builder::vacant)
            .required("specialPlans", COUNT, PlanCounts::specialPlans, PlanCounts.Builder::specialPlans)
            .required("flows", COUNT, PlanCounts::flows, PlanCounts.Builder::flows)
            .required("ledgers", COUNT, PlanCounts::ledgers, PlanCounts.Builder::ledgers)
            .end();

    private static final ObjectShape<PlanDraft.FillingDraft> FILLING = ObjectShape.of(
            "filling",
            list("people", PERSON, PlanDraft.FillingDraft::people),
            optional("gap", Shapes.enumeration(SeatGap.class), PlanDraft.FillingDraft::gap),
            MissingShapes.field(PlanDraft.FillingDraft::missing),
            PlanDraft.FillingDraft::new);

    private static final ObjectShape<PlanDraft.SeatDraft> SEAT = ObjectShape.of(
            "seat",
            required("id", ELEMENT, PlanDraft.SeatDraft::id),
            required("holders", FILLING, PlanDraft.SeatDraft::holders),
            optional("backups", FILLING, PlanDraft.SeatDraft::backups),
            PlanDraft.SeatDraft::new);

    static final ObjectShape<PlanDraft.NeedDraft> NEED = ObjectShape.of(
            "need",
            required("low", COUNT, PlanDraft.NeedDraft::low),
            optionalInt("high", Shapes.integer(0, Integer.MAX_VALUE - 1), PlanDraft.NeedDraft::high),
            PlanDraft.NeedDraft::new);

    private static final ObjectShape<PlanDraft.PostDraft> POST = ObjectShape.of(
            "post",
            required("id", ELEMENT, PlanDraft.PostDraft::id),
            required("need", NEED, PlanDraft.PostDraft::need),
            required("fit", COUNT, PlanDraft.PostDraft::fit),
            required("unsure", COUNT, PlanDraft.PostDraft::unsure),
            list("people", PERSON, PlanDraft.PostDraft::people),
            optionalInt("shortage", COUNT, PlanDraft.PostDraft::shortage),
            PlanDraft.PostDraft::new);

    private static final ObjectShape<PlanDraft.LackingDraft> LACKING = ObjectShape.of(
            "lacking",
            required("id", ELEMENT, PlanDraft.LackingDraft::id),
            list("posts", ELEMENT, PlanDraft.LackingDraft::posts),
            PlanDraft.LackingDraft::new);

    private static final ObjectShape<PlanDraft.AbleDraft> ABLE = ObjectShape.of(
            "able",
            required("posts", COUNT, PlanDraft.AbleDraft::posts),
            list("people", PERSON, PlanDraft.AbleDraft::people),
            PlanDraft.AbleDraft::new);

    private static final ObjectShape<PlanDraft.ShortageDraft> SHORTAGE = ObjectShape.of(
            "shortage",
            list("teams", LACKING, PlanDraft.ShortageDraft::teams),
            list("able", ABLE, PlanDraft.ShortageDraft::able),
            PlanDraft.ShortageDraft::new);

    private static final ObjectShape<PlanDraft.TeamDraft> TEAM = ObjectShape.of(
            "team",
            required("id", ELEMENT, PlanDraft.TeamDraft::id),
            list("posts", POST, PlanDraft.TeamDraft::posts),
            PlanDraft.TeamDraft::new);

    private static final ObjectShape<PlanDraft.OmittedDraft> OMITTED = ObjectShape.of(
            "omitted elements",
            required("reason", Shapes.textInLanguages(), PlanDraft.OmittedDraft::reason),
            required("elements", Shapes.list(PATH), PlanDraft.OmittedDraft::elements),
            PlanDraft.OmittedDraft::new);

    private static final ObjectShape<PlanDraft.PendingDraft> PENDING = ObjectShape.of(
            "pending elements",
            required("needs", Shapes.textInLanguages(), PlanDraft.PendingDraft::needs),
            MissingShapes.field(PlanDraft.PendingDraft::missing),
            required("elements", Shapes.list(PATH), PlanDraft.PendingDraft::elements),
            PlanDraft.PendingDraft::new);

    static final ObjectShape<PlanDraft> PLAN = ObjectShape.of("plan", PlanDraft::builder, PlanDraft.Builder::build)
            .constant("format", "grassroots-plan/1")
            .required("template", TEMPLATE, PlanDraft::template, PlanDraft.Builder::template)
            .required("community", id(CommunityId::of), PlanDraft::community, PlanDraft.Builder::community)
            .required("compound", COMPOUND, PlanDraft::compound, PlanDraft.Builder::compound)
            .required("day", Shapes.date(DataClass.INTERNAL), PlanDraft::day, PlanDraft.Builder::day)
            .list("values", VALUE, PlanDraft::values, PlanDraft.Builder::values)
            .known("branch", BRANCH, PlanDraft::branch, PlanDraft.Builder::branch)
            .required("counts", COUNTS, PlanDraft::counts, PlanDraft.Builder::counts)
            .list("helpers", id(HelperId::of), PlanDraft::helpers, PlanDraft.Builder::helpers)
            .list("seats", SEAT, PlanDraft::seats, PlanDraft.Builder::seats)
            .list("teams", TEAM, PlanDraft::teams, PlanDraft.Builder::teams)
            .list("shortages", SHORTAGE, PlanDraft::shortages, PlanDraft.Builder::shortages)
            .list("omitted", OMITTED, PlanDraft::omitted, PlanDraft.Builder::omitted)
            .list("pending", PENDING, PlanDraft::pending, PlanDraft.Builder::pending)
            .end();

    private PlanShapes() {}

    static <I extends Id> Shape<I> id(Function<String, I> parse) {
        return Shapes.mapped(Shapes.text(DataClass.INTERNAL, Id.MAX_LENGTH), parse, Id::value);
    }
}
