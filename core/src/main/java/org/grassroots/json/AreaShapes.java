package org.grassroots.json;

import static org.grassroots.json.shape.Field.optional;
import static org.grassroots.json.shape.Field.optionalInt;
import static org.grassroots.json.shape.Field.required;

import java.time.LocalDate;
import org.grassroots.area.Building;
import org.grassroots.area.Community;
import org.grassroots.area.Compound;
import org.grassroots.area.FourClear;
import org.grassroots.area.Guarding;
import org.grassroots.area.Household;
import org.grassroots.area.PropertyService;
import org.grassroots.area.Section;
import org.grassroots.area.SurveyItem;
import org.grassroots.fact.DataClass;
import org.grassroots.json.shape.Field;
import org.grassroots.json.shape.ObjectShape;
import org.grassroots.json.shape.Shape;
import org.grassroots.json.shape.Shapes;

/** How places are written. */
final class AreaShapes {
    static final Shape<String> NAME = Shapes.text(DataClass.PUBLIC, 200);
    static final Shape<LocalDate> DAY = Shapes.date(DataClass.INTERNAL);
    static final Shape<Integer> COUNT = Shapes.integer(0, 1_000_000);

    private static final ObjectShape<Household> HOUSEHOLD = ObjectShape.of(
            "household",
            required("id", IdShapes.HOUSEHOLD, Household::id),
            optionalInt("residents", Shapes.integer(0, 1_000), Household::residents),
            Household::new);

    private static final ObjectShape<Section> SECTION = ObjectShape.of(
            "section",
            required("id", IdShapes.SECTION, Section::id),
            required("name", NAME, Section::name),
            Section::new);

    private static final ObjectShape<Building> BUILDING = ObjectShape.of(
                    "building", Building::builder, Building.Builder::build)
            .required("id", IdShapes.BUILDING, Building::id, Building.Builder::id)
            .required("name", NAME, Building::name, Building.Builder::name)
            .optional("section", IdShapes.SECTION, Building::section, Building.Builder::section)
            .optionalInt("stairwells", Shapes.integer(1, 1_000_000), Building::stairwells, Building.Builder::stairwells)
            .listing("households", HOUSEHOLD, Building::households, Building.Builder::households)
            .end();

    private static final ObjectShape<PropertyService> PROPERTY_SERVICE = ObjectShape.of(
                    "property service", PropertyService::builder, PropertyService.Builder::build)
            .required("id", IdShapes.PROPERTY_SERVICE, PropertyService::id, PropertyService.Builder::id)
            .required("name", NAME, PropertyService::name, PropertyService.Builder::name)
            .required(
                    "kind",
                    Shapes.enumeration(PropertyService.Kind.class),
                    PropertyService::kind,
                    PropertyService.Builder::kind)
            .optionalInt("fullMembers", COUNT, PropertyService::fullMembers, PropertyService.Builder::fullMembers)
            .answer("partyOrganisation", PropertyService::partyOrganisation, PropertyService.Builder::partyOrganisation)
            .end();

    private static final ObjectShape<Guarding> GUARDING = ObjectShape.of(
                    "guarding", Guarding::builder, Guarding.Builder::build)
            .answer("responsibleUnit", Guarding::responsibleUnit, Guarding.Builder::responsibleUnit)
            .answer("humanGuard", Guarding::humanGuard, Guarding.Builder::humanGuard)
            .answer("physicalGuard", Guarding::physicalGuard, Guarding.Builder::physicalGuard)
            .answer("onThreeNoneLedger", Guarding::onThreeNoneLedger, Guarding.Builder::onThreeNoneLedger)
            .end();

    private static final ObjectShape<SurveyItem> SURVEY_ITEM = ObjectShape.of(
            "survey item",
            Field.answer("recorded", SurveyItem::recorded),
            optional("on", DAY, SurveyItem::on),
            SurveyItem::new);

    private static final ObjectShape<FourClear> FOUR_CLEAR = ObjectShape.of(
            "four-clear",
            Field.unless("basicFacts", SURVEY_ITEM, SurveyItem.UNKNOWN, FourClear::basicFacts),
            Field.unless("residentsAndMembers", SURVEY_ITEM, SurveyItem.UNKNOWN, FourClear::residentsAndMembers),
            Field.unless("managementGaps", SURVEY_ITEM, SurveyItem.UNKNOWN, FourClear::managementGaps),
            Field.unless("disputesAndDangers", SURVEY_ITEM, SurveyItem.UNKNOWN, FourClear::disputesAndDangers),
            FourClear::new);

    static final ObjectShape<Compound> COMPOUND = ObjectShape.of("compound", Compound::builder, Compound.Builder::build)
            .required("id", IdShapes.COMPOUND, Compound::id, Compound.Builder::id)
            .required("name", NAME, Compound::name, Compound.Builder::name)
            .optional("address", NAME, Compound::address, Compound.Builder::address)
            .optional("buildingType", NAME, Compound::buildingType, Compound.Builder::buildingType)
            .optionalInt("surveyedBuildings", COUNT, Compound::surveyedBuildings, Compound.Builder::surveyedBuildings)
            .optionalInt(
                    "surveyedHouseholds", COUNT, Compound::surveyedHouseholds, Compound.Builder::surveyedHouseholds)
            .optionalInt("entrances", COUNT, Compound::entrances, Compound.Builder::entrances)
            .known(
                    "propertyService",
                    IdShapes.PROPERTY_SERVICE,
                    Compound::propertyService,
                    Compound.Builder::propertyService)
            .answer("ownersCommittee", Compound::ownersCommittee, Compound.Builder::ownersCommittee)
            .unless("guarding", GUARDING, Guarding.UNKNOWN, Compound::guarding, Compound.Builder::guarding)
            .unless("fourClear", FOUR_CLEAR, FourClear.UNKNOWN, Compound::fourClear, Compound.Builder::fourClear)
            .listing("neighbours", IdShapes.COMPOUND, Compound::neighbours, Compound.Builder::neighbours)
            .list("sections", SECTION, Compound::sections, Compound.Builder::sections)
            .listing("buildings", BUILDING, Compound::buildings, Compound.Builder::buildings)
            .end();

    static final ObjectShape<Community> COMMUNITY = ObjectShape.of(
                    "community", Community::builder, Community.Builder::build)
            .required("id", IdShapes.COMMUNITY, Community::id, Community.Builder::id)
            .required("name", NAME, Community::name, Community.Builder::name)
            .optional("subdistrict", NAME, Community::subdistrict, Community.Builder::subdistrict)
            .optional("county", NAME, Community::county, Community.Builder::county)
            .list(
                    "propertyServices",
                    PROPERTY_SERVICE,
                    Community::propertyServices,
                    Community.Builder::propertyServices)
            .requiredList("compounds", COMPOUND, Community::compounds, Community.Builder::compounds)
            .end();

    private AreaShapes() {}
}
