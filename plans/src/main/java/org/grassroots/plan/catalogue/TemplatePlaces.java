package org.grassroots.plan.catalogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.element.ElementProblem;
import org.grassroots.plan.element.TemplateSource;
import org.grassroots.plan.flow.FlowNode;
import org.grassroots.plan.ledger.LedgerColumn;
import org.grassroots.plan.ledger.LedgerSchema;
import org.grassroots.plan.parameter.PlanParameter;
import org.grassroots.plan.parameter.Preset;
import org.grassroots.plan.stage.Crew;
import org.grassroots.plan.stage.Ladder;
import org.grassroots.plan.stage.LadderTerm;
import org.grassroots.plan.stage.Stage;
import org.grassroots.plan.stage.Transition;
import org.grassroots.plan.team.Duty;
import org.grassroots.plan.team.Post;
import org.grassroots.plan.team.Quantity;
import org.grassroots.plan.template.Drill;
import org.grassroots.plan.template.OverallPlan;
import org.grassroots.plan.template.PlanSection;
import org.grassroots.plan.template.ReportLink;
import org.grassroots.plan.template.Seat;
import org.grassroots.plan.template.SpecialPlan;

/** In which file, and at which JSON pointer, the element stands that a path names. */
final class TemplatePlaces {
    private final Map<String, Place> places = new LinkedHashMap<>();

    /**
     * A value in a file.
     *
     * @param file  its name
     * @param pointer  its JSON pointer
     */
    record Place(String file, String pointer) {}

    /** Of no template. */
    TemplatePlaces() {}

    TemplatePlaces(String indexFile, TemplateIndex index) {
        places.put("", new Place(indexFile, ""));
        places.put("staffing", new Place(indexFile, "/staffing"));
        places.put("renames", new Place(indexFile, "/renames"));
        list("sources", new Place(indexFile, "/sources"), index.sources(), TemplateSource::id);
        list("parameters", new Place(indexFile, "/parameters"), index.parameters(), PlanParameter::id);
        OverallPlan overall = index.overall();
        places.put("overall", new Place(indexFile, "/overall"));
        list("overall/seats", new Place(indexFile, "/overall/seats"), overall.seats(), Seat::id);
        list("overall/sections", new Place(indexFile, "/overall/sections"), overall.sections(), PlanSection::id);
        list("overall/links", new Place(indexFile, "/overall/links"), overall.links(), ReportLink::id);
        list("overall/drills", new Place(indexFile, "/overall/drills"), overall.drills(), Drill::id);
    }

    void add(String file, SpecialPlan special) {
        String path = "special/" + special.id();
        places.put(path, new Place(file, ""));
        places.put(path + "/starts", new Place(file, "/starts"));
        list(path + "/duties", new Place(file, "/duties"), special.duties(), Duty::id);
        list(path + "/posts", new Place(file, "/posts"), special.posts(), Post::id);
        list(path + "/quantities", new Place(file, "/quantities"), special.quantities(), Quantity::id);
        places.put(path + "/flow", new Place(file, "/flow"));
        list(path + "/flow", new Place(file, "/flow/nodes"), special.flow().nodes(), FlowNode::id);
    }

    void add(String file, LedgerSchema ledger) {
        String path = "ledgers/" + ledger.id();
        places.put(path, new Place(file, ""));
        list(path + "/columns", new Place(file, "/columns"), ledger.columns(), LedgerColumn::id);
    }

    void add(String file, Ladder ladder) {
        places.put("ladder", new Place(file, ""));
        list("ladder/crews", new Place(file, "/crews"), ladder.crews(), Crew::id);
        list("ladder/bodies", new Place(file, "/bodies"), ladder.bodies(), LadderTerm::id);
        list("ladder/authorities", new Place(file, "/authorities"), ladder.authorities(), LadderTerm::id);
        list("ladder/conditions", new Place(file, "/conditions"), ladder.conditions(), LadderTerm::id);
        list("ladder/stages", new Place(file, "/stages"), ladder.stages(), Stage::id);
        list("ladder/transitions", new Place(file, "/transitions"), ladder.transitions(), Transition::id);
    }

    void add(String file, Preset preset) {
        places.put("presets/" + preset.id(), new Place(file, ""));
    }

    /** Of two elements with the same id, the later one: it is the one too many. */
    private <T> void list(String path, Place list, List<T> items, Function<T, ElementId> id) {
        for (int at = 0; at < items.size(); at++) {
            places.put(path + "/" + id.apply(items.get(at)), new Place(list.file(), list.pointer() + "/" + at));
        }
    }

    /** The place of what is wrong; of what is around it if it has no place itself. */
    Place of(ElementProblem problem) {
        Place element = around(problem.path());
        return problem.field().isEmpty()
                ? element
                : new Place(element.file(), element.pointer() + "/" + problem.field());
    }

    private Place around(String path) {
        String known = path;
        while (!places.containsKey(known)) {
            known = known.substring(0, Math.max(0, known.lastIndexOf('/')));
        }
        return places.getOrDefault(known, new Place("", ""));
    }
}
