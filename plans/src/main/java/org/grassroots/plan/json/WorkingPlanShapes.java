package org.grassroots.plan.json;

import static com.google.common.base.Preconditions.checkArgument;
import static org.grassroots.json.shape.Field.optional;
import static org.grassroots.json.shape.Field.optionalInt;
import static org.grassroots.json.shape.Field.required;

import java.time.DateTimeException;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.grassroots.area.CommunityId;
import org.grassroots.fact.DataClass;
import org.grassroots.fact.Id;
import org.grassroots.fact.Interval;
import org.grassroots.json.shape.Limits;
import org.grassroots.json.shape.ObjectShape;
import org.grassroots.json.shape.Shape;
import org.grassroots.json.shape.Shapes;
import org.grassroots.member.HelperId;
import org.grassroots.member.MemberId;
import org.grassroots.member.PersonId;
import org.grassroots.plan.ElementStatus;
import org.grassroots.plan.team.PostRank;
import org.grassroots.plan.template.ElementKind;
import org.grassroots.plan.working.Holder;
import org.grassroots.plan.working.ItemLink;
import org.grassroots.plan.working.PlanItem;
import org.grassroots.plan.working.WorkingPlan;
import org.grassroots.text.Text;

/** How a plan that an office keeps is written. What people may have written, and who they are, is masked in messages. */
final class WorkingPlanShapes {
    private static final Shape<Text> TEXT = Shapes.textInLanguages(DataClass.PERSONAL, Limits.TEXT_LENGTH);
    private static final Shape<Integer> SHIFT = Shapes.integer(1, Integer.MAX_VALUE);

    static final ObjectShape<Holder> HOLDER = ObjectShape.of(
            "holder",
            optional("member", person(MemberId::of), holder -> of(MemberId.class, holder.person())),
            optional("helper", person(HelperId::of), holder -> of(HelperId.class, holder.person())),
            optionalInt("shift", SHIFT, Holder::shift),
            WorkingPlanShapes::holder);

    private static final ObjectShape<ItemLink> LINK = ObjectShape.of(
            "link",
            required("role", Shapes.enumeration(ItemLink.Role.class), ItemLink::role),
            required("path", PlanShapes.PATH, ItemLink::path),
            optional("column", PlanShapes.ELEMENT, ItemLink::column),
            ItemLink::new);

    private static final ObjectShape<ElementStatus.Pending> PENDING = ObjectShape.of(
            "pending",
            required("needs", TEXT, ElementStatus.Pending::needs),
            MissingShapes.field(ElementStatus.Pending::missing),
            (needs, missing) -> new ElementStatus.Pending(missing, needs));

    private static final ObjectShape<ElementStatus> STATUS = ObjectShape.of(
            "status",
            optional(
                    "omitted",
                    TEXT,
                    status -> of(ElementStatus.Omitted.class, status).map(ElementStatus.Omitted::reason)),
            optional("pending", PENDING, status -> of(ElementStatus.Pending.class, status)),
            WorkingPlanShapes::status);

    private static final Shape<Interval> NEED = Shapes.mapped(
            PlanShapes.NEED,
            need -> new Interval(need.low(), need.high().orElse(Interval.UNBOUNDED)),
            need -> new PlanDraft.NeedDraft(
                    need.low(), need.isBounded() ? OptionalInt.of(need.high()) : OptionalInt.empty()));

    private static final Shape<Duration> DURATION =
            Shapes.mapped(Shapes.text(DataClass.PUBLIC, 60), WorkingPlanShapes::duration, Duration::toString);

    static final ObjectShape<PlanItem> ITEM = ObjectShape.of("item", PlanItem::builder, PlanItem.Builder::build)
            .required("path", PlanShapes.PATH, PlanItem::path, PlanItem.Builder::path)
            .required("kind", Shapes.enumeration(ElementKind.class), PlanItem::kind, PlanItem.Builder::kind)
            .required("title", TEXT, PlanItem::title, PlanItem.Builder::title)
            .list("text", TEXT, PlanItem::text, PlanItem.Builder::text)
            .unless("status", STATUS, ElementStatus.INCLUDED, PlanItem::status, PlanItem.Builder::status)
            .optional("rank", Shapes.enumeration(PostRank.class), PlanItem::rank, PlanItem.Builder::rank)
            .optional("need", NEED, PlanItem::need, PlanItem.Builder::need)
            .optionalInt("shifts", SHIFT, PlanItem::shifts, PlanItem.Builder::shifts)
            .optional("within", DURATION, PlanItem::within, PlanItem.Builder::within)
            .optional("every", Shapes.period(), PlanItem::every, PlanItem.Builder::every)
            .list("people", HOLDER, PlanItem::people, PlanItem.Builder::people)
            .list("backups", HOLDER, PlanItem::backups, PlanItem.Builder::backups)
            .optional("gap", TEXT, PlanItem::gap, PlanItem.Builder::gap)
            .list("links", LINK, PlanItem::links, PlanItem.Builder::links)
            .optional("note", TEXT, PlanItem::note, PlanItem.Builder::note)
            .end();

    static final ObjectShape<WorkingPlan> PLAN = ObjectShape.of(
                    "plan", WorkingPlan::builder, WorkingPlan.Builder::build)
            .constant("format", "grassroots-working-plan/1")
            .required(
                    "template",
                    PlanShapes.TEMPLATE,
                    plan -> new PlanDraft.TemplateRef(plan.template(), plan.templateVersion()),
                    (plan, template) -> plan.template(template.id()).templateVersion(template.version()))
            .required(
                    "community", PlanShapes.id(CommunityId::of), WorkingPlan::community, WorkingPlan.Builder::community)
            .required(
                    "compound",
                    PlanShapes.COMPOUND,
                    plan -> new PlanDraft.CompoundRef(plan.compound(), plan.compoundName()),
                    (plan, compound) -> plan.compound(compound.id()).compoundName(compound.name()))
            .required("day", Shapes.date(DataClass.INTERNAL), WorkingPlan::day, WorkingPlan.Builder::day)
            .known("branch", PlanShapes.BRANCH, WorkingPlan::branch, WorkingPlan.Builder::branch)
            .requiredList("items", ITEM, WorkingPlan::items, WorkingPlan.Builder::items)
            .end();

    private WorkingPlanShapes() {}

    private static <I extends PersonId> Shape<I> person(Function<String, I> parse) {
        return Shapes.mapped(Shapes.text(DataClass.PERSONAL, Id.MAX_LENGTH), parse, Id::value);
    }

    private static <T, V extends T> Optional<V> of(Class<V> type, T value) {
        return Optional.of(value).filter(type::isInstance).map(type::cast);
    }

    private static Holder holder(Optional<MemberId> member, Optional<HelperId> helper, OptionalInt shift) {
        checkArgument(member.isPresent() != helper.isPresent(), "a holder is either a member or a helper");
        return new Holder(member.<PersonId>map(id -> id).or(() -> helper).orElseThrow(), shift);
    }

    private static ElementStatus status(Optional<Text> omitted, Optional<ElementStatus.Pending> pending) {
        checkArgument(
                omitted.isPresent() != pending.isPresent(),
                "a status is either 'omitted' or 'pending'; what is included has none");
        return omitted.<ElementStatus>map(ElementStatus.Omitted::new)
                .or(() -> pending)
                .orElseThrow();
    }

    private static Duration duration(String text) {
        try {
            Duration duration = Duration.parse(text);
            if (duration.toString().equals(text)) {
                return duration;
            }
        } catch (DateTimeException none) {
            // Said below.
        }
        throw new IllegalArgumentException(
                "a time must be hours, minutes and seconds written as short as can be, such as PT2H or PT1H30M");
    }
}
