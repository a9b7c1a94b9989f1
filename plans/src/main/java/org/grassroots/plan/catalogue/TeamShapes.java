package org.grassroots.plan.catalogue;

import static org.grassroots.plan.catalogue.ElementShapes.FACT;
import static org.grassroots.plan.catalogue.ElementShapes.ID;
import static org.grassroots.plan.catalogue.ElementShapes.ORIGIN;
import static org.grassroots.plan.catalogue.ElementShapes.TEXT;
import static org.grassroots.plan.catalogue.ElementShapes.word;

import java.util.Optional;
import org.grassroots.json.shape.Field;
import org.grassroots.json.shape.ObjectShape;
import org.grassroots.json.shape.Shape;
import org.grassroots.json.shape.Shapes;
import org.grassroots.plan.team.Duty;
import org.grassroots.plan.team.Measure;
import org.grassroots.plan.team.Need;
import org.grassroots.plan.team.PersonKind;
import org.grassroots.plan.team.Post;
import org.grassroots.plan.team.PostRank;
import org.grassroots.plan.team.Quantity;
import org.grassroots.plan.team.Requirement;

/** How duties, posts and quantities are written. */
final class TeamShapes {
    static final Shape<Duty> DUTY = ObjectShape.of("duty", Duty::builder, Duty.Builder::build)
            .required("id", ID, Duty::id, Duty.Builder::id)
            .required("text", TEXT, Duty::text, Duty.Builder::text)
            .optional("onlyIf", FACT, Duty::onlyIf, Duty.Builder::onlyIf)
            .required("origin", ORIGIN, Duty::origin, Duty.Builder::origin)
            .end();

    static final Shape<Quantity> QUANTITY = ObjectShape.of(
            "quantity",
            Field.required("id", ID, Quantity::id),
            Field.required("text", TEXT, Quantity::text),
            Field.required("origin", ORIGIN, Quantity::origin),
            Quantity::new);

    private static final Shape<Integer> NUMBER = Shapes.integer(1, Need.MAX);

    private static final Shape<Need> NEED = Shapes.mapped(
            ObjectShape.of("need", NeedDraft::builder, NeedDraft.Builder::build)
                    .optionalInt("people", NUMBER, NeedDraft::people, NeedDraft.Builder::people)
                    .optional("peopleFrom", ID, NeedDraft::peopleFrom, NeedDraft.Builder::peopleFrom)
                    .optionalInt("forEvery", NUMBER, NeedDraft::forEvery, NeedDraft.Builder::forEvery)
                    .optional("forEveryFrom", ID, NeedDraft::forEveryFrom, NeedDraft.Builder::forEveryFrom)
                    .optional("of", Shapes.enumerationAsNamed(Measure.class), NeedDraft::of, NeedDraft.Builder::of)
                    .optionalInt("atLeast", NUMBER, NeedDraft::atLeast, NeedDraft.Builder::atLeast)
                    .optional("atLeastFrom", ID, NeedDraft::atLeastFrom, NeedDraft.Builder::atLeastFrom)
                    .optionalInt(
                            "shifts", Shapes.integer(1, Need.MAX_SHIFTS), NeedDraft::shifts, NeedDraft.Builder::shifts)
                    .optional("shiftsFrom", ID, NeedDraft::shiftsFrom, NeedDraft.Builder::shiftsFrom)
                    .end(),
            NeedDraft::need,
            NeedDraft::of);

    private static final Shape<Requirement> REQUIREMENT = ObjectShape.of(
                    "requirement", Requirement::builder, Requirement.Builder::build)
            .required(
                    "who",
                    Shapes.set(Shapes.enumerationAsNamed(PersonKind.class)),
                    Requirement::who,
                    Requirement.Builder::who)
            .optional("fullMember", Shapes.bool(), need -> flag(need.fullMember()), Requirement.Builder::fullMember)
            .set("training", word(), Requirement::training, Requirement.Builder::training)
            .optionalInt(
                    "trainedWithinMonths",
                    Shapes.integer(1, Requirement.MOST_MONTHS),
                    Requirement::trainedWithinMonths,
                    Requirement.Builder::trainedWithinMonths)
            .optionalInt(
                    "hoursPerDay", Shapes.integer(1, 24), Requirement::hoursPerDay, Requirement.Builder::hoursPerDay)
            .optional("frontLine", Shapes.bool(), need -> flag(need.frontLine()), Requirement.Builder::frontLine)
            .end();

    static final Shape<Post> POST = ObjectShape.of("post", Post::builder, Post.Builder::build)
            .required("id", ID, Post::id, Post.Builder::id)
            .required("rank", Shapes.enumerationAsNamed(PostRank.class), Post::rank, Post.Builder::rank)
            .required("title", TEXT, Post::title, Post.Builder::title)
            .required("need", NEED, Post::need, Post.Builder::need)
            .required("requires", REQUIREMENT, Post::requires, Post.Builder::requires)
            .requiredList("duties", ID, Post::duties, Post.Builder::duties)
            .optional("onlyIf", FACT, Post::onlyIf, Post.Builder::onlyIf)
            .required("origin", ORIGIN, Post::origin, Post.Builder::origin)
            .end();

    private TeamShapes() {}

    /** Written only if set. */
    static Optional<Boolean> flag(boolean set) {
        return set ? Optional.of(true) : Optional.empty();
    }
}
