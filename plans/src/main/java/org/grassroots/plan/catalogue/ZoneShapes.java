package org.grassroots.plan.catalogue;

import static org.grassroots.plan.catalogue.ElementShapes.ID;
import static org.grassroots.plan.catalogue.ElementShapes.ORIGIN;
import static org.grassroots.plan.catalogue.ElementShapes.SOURCE;
import static org.grassroots.plan.catalogue.ElementShapes.TEXT;

import org.grassroots.fact.DataClass;
import org.grassroots.json.shape.Field;
import org.grassroots.json.shape.ObjectShape;
import org.grassroots.json.shape.Shape;
import org.grassroots.json.shape.Shapes;
import org.grassroots.plan.zone.ConditionKind;
import org.grassroots.plan.zone.LocalPlace;
import org.grassroots.plan.zone.NewCase;
import org.grassroots.plan.zone.Release;
import org.grassroots.plan.zone.ReleaseCondition;
import org.grassroots.plan.zone.Statement;
import org.grassroots.plan.zone.TestRounds;
import org.grassroots.plan.zone.Zone;
import org.grassroots.plan.zone.ZoneMeasure;
import org.grassroots.plan.zone.ZoneRegime;
import org.grassroots.plan.zone.ZoneTitle;
import org.grassroots.plan.zone.ZoneUnit;

/** How a regime of zones is written. */
final class ZoneShapes {
    static final ObjectShape<Statement> STATEMENT = ObjectShape.of(
            "statement",
            Field.required("text", TEXT, Statement::text),
            Field.required("origin", ORIGIN, Statement::origin),
            Statement::new);

    private static final Shape<ZoneMeasure> MEASURE = ObjectShape.of(
            "measure",
            Field.required("id", ID, ZoneMeasure::id),
            Field.required("text", TEXT, ZoneMeasure::text),
            Field.required("origin", ORIGIN, ZoneMeasure::origin),
            ZoneMeasure::new);

    private static final Shape<TestRounds> TESTS = ObjectShape.of(
            "tests",
            Field.required("days", Shapes.list(Shapes.integer(0, ReleaseCondition.MAX_DAYS)), TestRounds::days),
            Field.required("text", TEXT, TestRounds::text),
            Field.required("origin", ORIGIN, TestRounds::origin),
            TestRounds::new);

    private static final Shape<ReleaseCondition> CONDITION = ObjectShape.of(
                    "condition", ReleaseCondition::builder, ReleaseCondition.Builder::build)
            .required("id", ID, ReleaseCondition::id, ReleaseCondition.Builder::id)
            .required(
                    "kind",
                    Shapes.enumeration(ConditionKind.class),
                    ReleaseCondition::kind,
                    ReleaseCondition.Builder::kind)
            .optionalInt(
                    "days",
                    Shapes.integer(1, ReleaseCondition.MAX_DAYS),
                    ReleaseCondition::days,
                    ReleaseCondition.Builder::days)
            .required("text", TEXT, ReleaseCondition::text, ReleaseCondition.Builder::text)
            .required("origin", ORIGIN, ReleaseCondition::origin, ReleaseCondition.Builder::origin)
            .end();

    private static final Shape<Release> RELEASE = ObjectShape.of(
            "release",
            Field.optional("after", ID, Release::after),
            Field.required("conditions", Shapes.list(CONDITION), Release::conditions),
            Field.optional("becomes", ID, Release::becomes),
            Release::new);

    private static final Shape<NewCase> NEW_CASE = ObjectShape.of(
            "newCase",
            Field.optional("raisesTo", ID, NewCase::raisesTo),
            Field.required("text", TEXT, NewCase::text),
            Field.required("origin", ORIGIN, NewCase::origin),
            NewCase::new);

    private static final Shape<Zone> ZONE = ObjectShape.of("zone", Zone::builder, Zone.Builder::build)
            .required("id", ID, Zone::id, Zone.Builder::id)
            .required("title", TEXT, Zone::title, Zone.Builder::title)
            .required("drawnBy", STATEMENT, Zone::drawnBy, Zone.Builder::drawnBy)
            .required("drawnFor", STATEMENT, Zone::drawnFor, Zone.Builder::drawnFor)
            .required("units", Shapes.set(Shapes.enumeration(ZoneUnit.class)), Zone::units, Zone.Builder::units)
            .requiredList("measures", MEASURE, Zone::measures, Zone.Builder::measures)
            .optional("tests", TESTS, Zone::tests, Zone.Builder::tests)
            .required("newCase", NEW_CASE, Zone::newCase, Zone.Builder::newCase)
            .requiredList("releases", RELEASE, Zone::releases, Zone.Builder::releases)
            .required("effect", ID, Zone::effect, Zone.Builder::effect)
            .end();

    private static final Shape<ZoneTitle> TITLE = ObjectShape.of("title", ZoneTitle::builder, ZoneTitle.Builder::build)
            .required("id", ID, ZoneTitle::id, ZoneTitle.Builder::id)
            .required("title", TEXT, ZoneTitle::title, ZoneTitle.Builder::title)
            .required("place", TEXT, ZoneTitle::place, ZoneTitle.Builder::place)
            .requiredList("conditions", CONDITION, ZoneTitle::conditions, ZoneTitle.Builder::conditions)
            .required("means", STATEMENT, ZoneTitle::means, ZoneTitle.Builder::means)
            .required("given", STATEMENT, ZoneTitle::given, ZoneTitle.Builder::given)
            .end();

    private static final Shape<LocalPlace> LOCAL = ObjectShape.of(
            "local",
            Field.required("id", ID, LocalPlace::id),
            Field.required("name", TEXT, LocalPlace::name),
            LocalPlace::new);

    static final ObjectShape<ZoneRegime> REGIME = ObjectShape.of(
                    "regime", ZoneRegime::builder, ZoneRegime.Builder::build)
            .constant("format", "grassroots-zones/1")
            .required("id", ID, ZoneRegime::id, ZoneRegime.Builder::id)
            .required("title", TEXT, ZoneRegime::title, ZoneRegime.Builder::title)
            .optional("local", LOCAL, ZoneRegime::local, ZoneRegime.Builder::local)
            .required("from", Shapes.date(DataClass.PUBLIC), ZoneRegime::firstDay, ZoneRegime.Builder::firstDay)
            .optional("until", Shapes.date(DataClass.PUBLIC), ZoneRegime::until, ZoneRegime.Builder::until)
            .required("dates", STATEMENT, ZoneRegime::dates, ZoneRegime.Builder::dates)
            .requiredList("sources", SOURCE, ZoneRegime::sources, ZoneRegime.Builder::sources)
            .requiredList("zones", ZONE, ZoneRegime::zones, ZoneRegime.Builder::zones)
            .requiredList("measures", MEASURE, ZoneRegime::measures, ZoneRegime.Builder::measures)
            .requiredList("titles", TITLE, ZoneRegime::titles, ZoneRegime.Builder::titles)
            .end();

    private ZoneShapes() {}
}
