package org.grassroots.plan.json;

import static org.grassroots.json.shape.Field.list;
import static org.grassroots.json.shape.Field.optional;
import static org.grassroots.json.shape.Field.required;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.regex.Pattern;
import org.grassroots.fact.DataClass;
import org.grassroots.fact.Id;
import org.grassroots.json.shape.ObjectShape;
import org.grassroots.json.shape.Shape;
import org.grassroots.json.shape.Shapes;
import org.grassroots.member.HelperId;
import org.grassroots.member.PersonId;
import org.grassroots.plan.roster.DutyPointId;
import org.grassroots.plan.roster.RosterRule;
import org.grassroots.plan.roster.RosterTask;
import org.grassroots.plan.roster.check.DutyClarity;
import org.grassroots.plan.roster.check.RosterFinding;
import org.grassroots.plan.roster.table.TeamRoster;

/** How the roster of a team is written. */
final class RosterShapes {
    private static final Shape<Integer> COUNT = Shapes.integer(0, Integer.MAX_VALUE);
    private static final Shape<Integer> NUMBER = Shapes.integer(1, Integer.MAX_VALUE);
    private static final Shape<LocalDate> DAY = Shapes.date(DataClass.INTERNAL);
    private static final Shape<String> ID = Shapes.text(DataClass.INTERNAL, Id.MAX_LENGTH);
    private static final Shape<RosterRule> RULE = Shapes.enumerationAsNamed(RosterRule.class);
    private static final Shape<LocalTime> TIME = Shapes.mapped(
            Shapes.text(DataClass.PUBLIC, 5, Pattern.compile("[0-9]{2}:[0-9]{2}")),
            LocalTime::parse,
            LocalTime::toString);
    private static final Shape<PersonId> PERSON = Shapes.mapped(ID, HelperId::of, PersonId::value);
    private static final Shape<DutyPointId> POINT = Shapes.mapped(ID, DutyPointId::of, DutyPointId::value);

    private static final ObjectShape<RosterDraft.Hours> HOURS = ObjectShape.of(
            "hours of a shift",
            required("start", TIME, RosterDraft.Hours::start),
            required("minutes", NUMBER, RosterDraft.Hours::minutes),
            required("people", NUMBER, RosterDraft.Hours::people),
            RosterDraft.Hours::new);

    private static final ObjectShape<RosterDraft.Point> DUTY_POINT = ObjectShape.of(
            "point",
            required("id", ID, RosterDraft.Point::id),
            required("title", Shapes.textInLanguages(), RosterDraft.Point::title),
            list("shifts", HOURS, RosterDraft.Point::shifts),
            RosterDraft.Point::new);

    private static final ObjectShape<RosterDraft.Shift> SHIFT = ObjectShape.of(
            "shift",
            required("day", DAY, RosterDraft.Shift::day),
            required("point", ID, RosterDraft.Shift::point),
            required("shift", NUMBER, RosterDraft.Shift::shift),
            required("people", Shapes.list(ID), RosterDraft.Shift::people),
            RosterDraft.Shift::new);

    private static final ObjectShape<RosterDraft.Gap> GAP = ObjectShape.of(
            "gap",
            required("day", DAY, RosterDraft.Gap::day),
            required("point", ID, RosterDraft.Gap::point),
            required("shift", NUMBER, RosterDraft.Gap::shift),
            required("missing", NUMBER, RosterDraft.Gap::missing),
            required("minutes", NUMBER, RosterDraft.Gap::minutes),
            RosterDraft.Gap::new);

    private static final ObjectShape<DutyClarity> CLARITY = ObjectShape.of(
            "clarity",
            required("places", COUNT, DutyClarity::places),
            required("person", COUNT, DutyClarity::persons),
            required("time", COUNT, DutyClarity::times),
            required("post", COUNT, DutyClarity::points),
            required("duty", COUNT, DutyClarity::duties),
            required("percent", Shapes.integer(0, 100), DutyClarity::percent),
            (places, person, time, post, duty, percent) -> new DutyClarity(places, person, time, post, duty));

    private static final ObjectShape<RosterFinding> FINDING = ObjectShape.of(
                    "finding", RosterFinding::builder, RosterFinding.Builder::build)
            .required("rule", RULE, RosterFinding::rule, RosterFinding.Builder::rule)
            .required(
                    "grade",
                    Shapes.enumerationAsNamed(RosterFinding.Grade.class),
                    RosterFinding::grade,
                    RosterFinding.Builder::grade)
            .optional("person", PERSON, RosterFinding::person, RosterFinding.Builder::person)
            .optional("point", POINT, RosterFinding::point, RosterFinding.Builder::point)
            .optional("day", DAY, RosterFinding::day, RosterFinding.Builder::day)
            .optionalInt("shift", NUMBER, RosterFinding::shift, RosterFinding.Builder::shift)
            .required("observed", COUNT, RosterFinding::observed, RosterFinding.Builder::observed)
            .required("required", COUNT, RosterFinding::required, RosterFinding.Builder::required)
            .required("unit", Shapes.textInLanguages(), RosterFinding::unit, RosterFinding.Builder::unit)
            .optional("source", PlanFindingShapes.CITATION, RosterFinding::source, RosterFinding.Builder::source)
            .optional("standIn", PERSON, RosterFinding::standIn, RosterFinding.Builder::standIn)
            .required("text", Shapes.textInLanguages(), RosterFinding::text, RosterFinding.Builder::text)
            .end();

    private static final ObjectShape<RosterDraft.Check> CHECK = ObjectShape.of(
            "check",
            required("accepted", Shapes.bool(), RosterDraft.Check::accepted),
            required("uncoveredMinutes", COUNT, RosterDraft.Check::uncoveredMinutes),
            required("spread", COUNT, RosterDraft.Check::spread),
            required("clarity", CLARITY, RosterDraft.Check::clarity),
            list("findings", FINDING, RosterDraft.Check::findings),
            RosterDraft.Check::new);

    private static final ObjectShape<RosterDraft.Fairness> FAIRNESS = ObjectShape.of(
            "fairness",
            required("spread", COUNT, RosterDraft.Fairness::spread),
            required("proven", Shapes.bool(), RosterDraft.Fairness::proven),
            RosterDraft.Fairness::new);

    private static final ObjectShape<RosterDraft.Stand> STAND = ObjectShape.of(
            "roster",
            list("shifts", SHIFT, RosterDraft.Stand::shifts),
            list("gaps", GAP, RosterDraft.Stand::gaps),
            required("check", CHECK, RosterDraft.Stand::check),
            optional("fairness", FAIRNESS, RosterDraft.Stand::fairness),
            RosterDraft.Stand::new);

    private static final ObjectShape<RosterDraft.Demand> DEMAND = ObjectShape.of(
            "demand",
            required("day", DAY, RosterDraft.Demand::day),
            required("point", ID, RosterDraft.Demand::point),
            required("shift", NUMBER, RosterDraft.Demand::shift),
            required("need", NUMBER, RosterDraft.Demand::need),
            required("people", NUMBER, RosterDraft.Demand::people),
            RosterDraft.Demand::new);

    private static final ObjectShape<RosterDraft.Refusal> REFUSAL = ObjectShape.of(
            "conflict",
            required("minimal", Shapes.bool(), RosterDraft.Refusal::minimal),
            required("peopleDays", COUNT, RosterDraft.Refusal::peopleDays),
            list("demands", DEMAND, RosterDraft.Refusal::demands),
            list("rules", RULE, RosterDraft.Refusal::rules),
            list("absences", ID, RosterDraft.Refusal::absences),
            required("extraPeople", PlanFindingShapes.BOUNDS, RosterDraft.Refusal::extraPeople),
            RosterDraft.Refusal::new);

    static final ObjectShape<RosterDraft> ROSTER = ObjectShape.of(
                    "team", RosterDraft::builder, RosterDraft.Builder::build)
            .constant("format", "grassroots-roster/1")
            .required("community", ID, RosterDraft::community, RosterDraft.Builder::community)
            .required("compound", ID, RosterDraft::compound, RosterDraft.Builder::compound)
            .required("team", ID, RosterDraft::team, RosterDraft.Builder::team)
            .required("firstDay", DAY, RosterDraft::firstDay, RosterDraft.Builder::firstDay)
            .required("days", Shapes.integer(1, RosterTask.MAX_DAYS), RosterDraft::days, RosterDraft.Builder::days)
            .required(
                    "outcome",
                    Shapes.enumerationAsNamed(TeamRoster.State.class),
                    RosterDraft::outcome,
                    RosterDraft.Builder::outcome)
            .list("points", DUTY_POINT, RosterDraft::points, RosterDraft.Builder::points)
            .optional("roster", STAND, RosterDraft::stand, RosterDraft.Builder::stand)
            .optional("conflict", REFUSAL, RosterDraft::refusal, RosterDraft.Builder::refusal)
            .optionalInt("steps", COUNT, RosterDraft::steps, RosterDraft.Builder::steps)
            .end();

    private RosterShapes() {}
}
