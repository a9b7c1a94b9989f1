package org.grassroots.plan.catalogue;

import static org.grassroots.plan.catalogue.ElementShapes.ID;
import static org.grassroots.plan.catalogue.ElementShapes.ORIGIN;
import static org.grassroots.plan.catalogue.ElementShapes.TEXT;

import org.grassroots.json.shape.Field;
import org.grassroots.json.shape.ObjectShape;
import org.grassroots.json.shape.Shape;
import org.grassroots.json.shape.Shapes;
import org.grassroots.plan.stage.Crew;
import org.grassroots.plan.stage.Direction;
import org.grassroots.plan.stage.Guard;
import org.grassroots.plan.stage.GuardTerm;
import org.grassroots.plan.stage.Ladder;
import org.grassroots.plan.stage.LadderTerm;
import org.grassroots.plan.stage.Stage;
import org.grassroots.plan.stage.StageTeam;
import org.grassroots.plan.stage.StandIn;
import org.grassroots.plan.stage.Transition;
import org.grassroots.plan.team.Need;

/** How the file of the stages is written. */
final class LadderShapes {
    private static final Shape<Integer> SHIFT = Shapes.integer(1, Need.MAX_SHIFTS);

    private static final Shape<Crew> CREW = ObjectShape.of(
            "crew",
            Field.required("id", ID, Crew::id),
            Field.required("title", TEXT, Crew::title),
            Field.required("from", SHIFT, Crew::from),
            Field.optionalInt("to", SHIFT, Crew::to),
            Field.required("origin", ORIGIN, Crew::origin),
            Crew::new);

    private static final Shape<LadderTerm> TERM = ObjectShape.of(
            "term",
            Field.required("id", ID, LadderTerm::id),
            Field.required("title", TEXT, LadderTerm::title),
            Field.required("origin", ORIGIN, LadderTerm::origin),
            LadderTerm::new);

    private static final Shape<StageTeam> TEAM = ObjectShape.of(
            "stage-team",
            Field.required("team", ID, StageTeam::team),
            Field.required("crews", Shapes.list(ID), StageTeam::crews),
            StageTeam::new);

    private static final Shape<StandIn> STAND_IN = ObjectShape.of(
            "stand-in", Field.required("team", ID, StandIn::team), Field.required("by", ID, StandIn::by), StandIn::new);

    private static final Shape<Stage> STAGE = ObjectShape.of("stage", Stage::builder, Stage.Builder::build)
            .required("id", ID, Stage::id, Stage.Builder::id)
            .required("title", TEXT, Stage::title, Stage.Builder::title)
            .required("trigger", TEXT, Stage::trigger, Stage.Builder::trigger)
            .requiredList("measures", TEXT, Stage::measures, Stage.Builder::measures)
            .requiredList("teams", TEAM, Stage::teams, Stage.Builder::teams)
            .list("standIns", STAND_IN, Stage::standIns, Stage.Builder::standIns)
            .optional("body", ID, Stage::body, Stage.Builder::body)
            .requiredList("ledgers", ID, Stage::ledgers, Stage.Builder::ledgers)
            .required("origin", ORIGIN, Stage::origin, Stage.Builder::origin)
            .end();

    private static final Shape<GuardTerm> GUARD_TERM = ObjectShape.of(
            "guard-term",
            Field.required("condition", ID, GuardTerm::condition),
            Field.unless("holds", Shapes.bool(), true, GuardTerm::holds),
            Field.unless("days", Shapes.integer(0, GuardTerm.MAX_DAYS), 0, GuardTerm::days),
            GuardTerm::new);

    private static final Shape<Guard> GUARD = ObjectShape.of(
            "guard",
            Field.required("match", Shapes.enumerationAsNamed(Guard.Match.class), Guard::match),
            Field.required("terms", Shapes.list(GUARD_TERM), Guard::terms),
            Guard::new);

    private static final Shape<Transition> TRANSITION = ObjectShape.of(
                    "transition", Transition::builder, Transition.Builder::build)
            .required("id", ID, Transition::id, Transition.Builder::id)
            .required("from", ID, Transition::start, Transition.Builder::start)
            .required("to", ID, Transition::to, Transition.Builder::to)
            .required(
                    "direction",
                    Shapes.enumerationAsNamed(Direction.class),
                    Transition::direction,
                    Transition.Builder::direction)
            .required("guard", GUARD, Transition::guard, Transition.Builder::guard)
            .requiredList("orderedBy", ID, Transition::orderedBy, Transition.Builder::orderedBy)
            .optional("shrinks", TEXT, Transition::shrinks, Transition.Builder::shrinks)
            .required("origin", ORIGIN, Transition::origin, Transition.Builder::origin)
            .end();

    static final Shape<Ladder> LADDER = ObjectShape.of("ladder", Ladder::builder, Ladder.Builder::build)
            .required("ordinary", ID, Ladder::ordinary, Ladder.Builder::ordinary)
            .requiredList("crews", CREW, Ladder::crews, Ladder.Builder::crews)
            .requiredList("bodies", TERM, Ladder::bodies, Ladder.Builder::bodies)
            .requiredList("authorities", TERM, Ladder::authorities, Ladder.Builder::authorities)
            .requiredList("conditions", TERM, Ladder::conditions, Ladder.Builder::conditions)
            .requiredList("stages", STAGE, Ladder::stages, Ladder.Builder::stages)
            .requiredList("transitions", TRANSITION, Ladder::transitions, Ladder.Builder::transitions)
            .end();

    private LadderShapes() {}
}
