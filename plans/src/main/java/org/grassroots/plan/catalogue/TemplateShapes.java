package org.grassroots.plan.catalogue;

import static com.google.common.base.Preconditions.checkArgument;
import static org.grassroots.plan.catalogue.ElementShapes.ID;
import static org.grassroots.plan.catalogue.ElementShapes.ORIGIN;
import static org.grassroots.plan.catalogue.ElementShapes.SOURCE;
import static org.grassroots.plan.catalogue.ElementShapes.TEXT;
import static org.grassroots.plan.catalogue.ElementShapes.word;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.grassroots.fact.DataClass;
import org.grassroots.json.shape.Field;
import org.grassroots.json.shape.ObjectShape;
import org.grassroots.json.shape.Shape;
import org.grassroots.json.shape.Shapes;
import org.grassroots.plan.template.LedgerAccess;
import org.grassroots.plan.template.LedgerUse;
import org.grassroots.plan.template.Renames;
import org.grassroots.plan.template.SpecialPlan;
import org.grassroots.plan.template.StaffingLimit;
import org.grassroots.plan.template.StartCondition;
import org.grassroots.plan.template.TemplateId;

/** How {@code template.json} and the file of a special plan are written. */
final class TemplateShapes {
    // Never a path: a template must not reach outside its folder.
    private static final Shape<String> FILE_NAME =
            Shapes.text(DataClass.PUBLIC, 100, Pattern.compile("[a-z0-9][a-z0-9-]*\\.json"));

    private static final Shape<String> VERSION =
            Shapes.text(DataClass.PUBLIC, 20, Pattern.compile("(0|[1-9][0-9]{0,5})(\\.(0|[1-9][0-9]{0,5})){2}"));

    private static final Shape<StartCondition> START = ObjectShape.of(
            "starts",
            Field.required("stage", ID, StartCondition::stage),
            Field.required("when", TEXT, StartCondition::when),
            Field.required("origin", ORIGIN, StartCondition::origin),
            StartCondition::new);

    private static final Shape<LedgerUse> USE = ObjectShape.of(
            "use",
            Field.required("ledger", ID, LedgerUse::ledger),
            Field.required("use", Shapes.enumerationAsNamed(LedgerAccess.class), LedgerUse::use),
            LedgerUse::new);

    static final Shape<SpecialPlan> SPECIAL = ObjectShape.of(
                    "special-plan", SpecialPlan::builder, SpecialPlan.Builder::build)
            .required("id", ID, SpecialPlan::id, SpecialPlan.Builder::id)
            .required("title", TEXT, SpecialPlan::title, SpecialPlan.Builder::title)
            .required("aim", TEXT, SpecialPlan::aim, SpecialPlan.Builder::aim)
            .required("origin", ORIGIN, SpecialPlan::origin, SpecialPlan.Builder::origin)
            .required("starts", START, SpecialPlan::starts, SpecialPlan.Builder::starts)
            .requiredList("ledgers", USE, SpecialPlan::ledgers, SpecialPlan.Builder::ledgers)
            .requiredList("duties", TeamShapes.DUTY, SpecialPlan::duties, SpecialPlan.Builder::duties)
            .requiredList("posts", TeamShapes.POST, SpecialPlan::posts, SpecialPlan.Builder::posts)
            .requiredList("quantities", TeamShapes.QUANTITY, SpecialPlan::quantities, SpecialPlan.Builder::quantities)
            .required("flow", FlowShapes.FLOW, SpecialPlan::flow, SpecialPlan.Builder::flow)
            .end();

    private static final Shape<StaffingLimit> STAFFING = ObjectShape.of(
            "staffing",
            Field.required("postsPerPerson", Shapes.integer(1, 100), StaffingLimit::postsPerPerson),
            Field.required("origin", ORIGIN, StaffingLimit::origin),
            StaffingLimit::new);

    private record Rename(String from, String to) {}

    private static final Shape<String> PATH = Shapes.text(DataClass.PUBLIC, 300);

    private static final Shape<Renames> RENAMES = Shapes.mapped(
            Shapes.list(ObjectShape.of(
                    "rename",
                    Field.required("from", PATH, Rename::from),
                    Field.required("to", PATH, Rename::to),
                    Rename::new)),
            TemplateShapes::renames,
            renames -> renames.paths().entrySet().stream()
                    .map(path -> new Rename(path.getKey(), path.getValue()))
                    .toList());

    static final Shape<TemplateIndex> INDEX = ObjectShape.of(
                    "template", TemplateIndex::builder, TemplateIndex.Builder::build)
            .constant("format", "grassroots-template/1")
            .required(
                    "id",
                    Shapes.mapped(word(), TemplateId::of, TemplateId::value),
                    TemplateIndex::id,
                    TemplateIndex.Builder::id)
            .required("version", VERSION, TemplateIndex::version, TemplateIndex.Builder::version)
            .required("title", TEXT, TemplateIndex::title, TemplateIndex.Builder::title)
            .requiredList("sources", SOURCE, TemplateIndex::sources, TemplateIndex.Builder::sources)
            .requiredList("specialPlans", FILE_NAME, TemplateIndex::specialPlans, TemplateIndex.Builder::specialPlans)
            .requiredList("ledgers", FILE_NAME, TemplateIndex::ledgers, TemplateIndex.Builder::ledgers)
            .required("ladder", FILE_NAME, TemplateIndex::ladder, TemplateIndex.Builder::ladder)
            .required("staffing", STAFFING, TemplateIndex::staffing, TemplateIndex.Builder::staffing)
            .list("parameters", ParameterShapes.PARAMETER, TemplateIndex::parameters, TemplateIndex.Builder::parameters)
            .list("presets", FILE_NAME, TemplateIndex::presets, TemplateIndex.Builder::presets)
            .optional("basePreset", ID, TemplateIndex::basePreset, TemplateIndex.Builder::basePreset)
            .required("overall", OverallShapes.OVERALL, TemplateIndex::overall, TemplateIndex.Builder::overall)
            .unless("renames", RENAMES, Renames.NONE, TemplateIndex::renames, TemplateIndex.Builder::renames)
            .end();

    private TemplateShapes() {}

    private static Renames renames(List<Rename> renames) {
        Map<String, String> paths = new LinkedHashMap<>();
        for (Rename rename : renames) {
            checkArgument(paths.put(rename.from(), rename.to()) == null, "'%s' is renamed twice", rename.from());
        }
        return new Renames(paths);
    }
}
