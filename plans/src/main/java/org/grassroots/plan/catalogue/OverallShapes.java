package org.grassroots.plan.catalogue;

import static org.grassroots.plan.catalogue.ElementShapes.DURATION;
import static org.grassroots.plan.catalogue.ElementShapes.FACT;
import static org.grassroots.plan.catalogue.ElementShapes.ID;
import static org.grassroots.plan.catalogue.ElementShapes.ORIGIN;
import static org.grassroots.plan.catalogue.ElementShapes.TEXT;

import org.grassroots.json.shape.ObjectShape;
import org.grassroots.json.shape.Shape;
import org.grassroots.json.shape.Shapes;
import org.grassroots.plan.template.Drill;
import org.grassroots.plan.template.OverallPlan;
import org.grassroots.plan.template.PlanSection;
import org.grassroots.plan.template.ReportLink;
import org.grassroots.plan.template.Seat;
import org.grassroots.plan.template.SeatHolder;

/** How the overall plan is written. */
final class OverallShapes {
    private static final Shape<SeatHolder> HOLDER = Shapes.enumerationAsNamed(SeatHolder.class);

    private static final Shape<Seat> SEAT = ObjectShape.of("seat", Seat::builder, Seat.Builder::build)
            .required("id", ID, Seat::id, Seat.Builder::id)
            .required("title", TEXT, Seat::title, Seat.Builder::title)
            .required("filledBy", HOLDER, Seat::filledBy, Seat.Builder::filledBy)
            .optional("backup", HOLDER, Seat::backup, Seat.Builder::backup)
            .requiredList("duties", TEXT, Seat::duties, Seat.Builder::duties)
            .optional("onlyIf", FACT, Seat::onlyIf, Seat.Builder::onlyIf)
            .required("origin", ORIGIN, Seat::origin, Seat.Builder::origin)
            .end();

    private static final Shape<PlanSection> SECTION = ObjectShape.of(
                    "section", PlanSection::builder, PlanSection.Builder::build)
            .required("id", ID, PlanSection::id, PlanSection.Builder::id)
            .required("title", TEXT, PlanSection::title, PlanSection.Builder::title)
            .requiredList("text", TEXT, PlanSection::text, PlanSection.Builder::text)
            .optional("onlyIf", FACT, PlanSection::onlyIf, PlanSection.Builder::onlyIf)
            .required("origin", ORIGIN, PlanSection::origin, PlanSection.Builder::origin)
            .end();

    private static final Shape<ReportLink> LINK = ObjectShape.of("link", ReportLink::builder, ReportLink.Builder::build)
            .required("id", ID, ReportLink::id, ReportLink.Builder::id)
            .required("from", TEXT, ReportLink::reporter, ReportLink.Builder::reporter)
            .required("to", TEXT, ReportLink::receiver, ReportLink.Builder::receiver)
            .required("report", TEXT, ReportLink::report, ReportLink.Builder::report)
            .optional("within", DURATION, ReportLink::within, ReportLink.Builder::within)
            .required("origin", ORIGIN, ReportLink::origin, ReportLink.Builder::origin)
            .end();

    private static final Shape<Drill> DRILL = ObjectShape.of("drill", Drill::builder, Drill.Builder::build)
            .required("id", ID, Drill::id, Drill.Builder::id)
            .required("topic", TEXT, Drill::topic, Drill.Builder::topic)
            .optional("every", Shapes.period(), Drill::every, Drill.Builder::every)
            .required("origin", ORIGIN, Drill::origin, Drill.Builder::origin)
            .end();

    static final Shape<OverallPlan> OVERALL = ObjectShape.of(
                    "overall", OverallPlan::builder, OverallPlan.Builder::build)
            .required("aim", TEXT, OverallPlan::aim, OverallPlan.Builder::aim)
            .required("origin", ORIGIN, OverallPlan::origin, OverallPlan.Builder::origin)
            .requiredList("seats", SEAT, OverallPlan::seats, OverallPlan.Builder::seats)
            .requiredList("sections", SECTION, OverallPlan::sections, OverallPlan.Builder::sections)
            .requiredList("links", LINK, OverallPlan::links, OverallPlan.Builder::links)
            .requiredList("drills", DRILL, OverallPlan::drills, OverallPlan.Builder::drills)
            .end();

    private OverallShapes() {}
}
