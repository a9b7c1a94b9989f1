package org.grassroots.plan.template;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.element.ElementProblem;
import org.grassroots.plan.element.Origin;
import org.grassroots.plan.element.TemplateSource;
import org.grassroots.plan.ledger.LedgerColumn;
import org.grassroots.plan.ledger.LedgerSchema;
import org.grassroots.plan.stage.Crew;
import org.grassroots.plan.stage.Ladder;
import org.grassroots.plan.stage.LadderCheck;
import org.grassroots.plan.stage.LadderTerm;
import org.grassroots.plan.stage.Stage;

/** The laws that span the parts of a template: ids are unique, what is named is there, every ledger has its owner. */
final class TemplateLaws {
    private final PlanTemplate template;
    private final Set<ElementId> sources;
    private final List<ElementProblem> problems = new ArrayList<>();

    private TemplateLaws(PlanTemplate template) {
        this.template = template;
        this.sources = template.sources().stream().map(TemplateSource::id).collect(Collectors.toSet());
    }

    static List<ElementProblem> check(PlanTemplate template) {
        TemplateLaws laws = new TemplateLaws(template);
        laws.checkUnique("sources", template.sources(), TemplateSource::id);
        laws.checkOrigin("staffing", "", template.staffing().origin());
        laws.checkOverall(template.overall());
        laws.checkUnique("special", template.specialPlans(), SpecialPlan::id);
        template.specialPlans().forEach(laws::checkSpecial);
        laws.checkUnique("ledgers", template.ledgers(), LedgerSchema::id);
        template.ledgers().forEach(laws::checkLedger);
        laws.checkLadder(template.ladder());
        laws.problems.addAll(ParameterLaws.check(template));
        laws.checkRenames();
        return List.copyOf(laws.problems);
    }

    private void checkOverall(OverallPlan overall) {
        checkOrigin("overall", "", overall.origin());
        checkUnique("overall/seats", overall.seats(), Seat::id);
        overall.seats().forEach(seat -> checkOrigin("overall/seats/" + seat.id(), "", seat.origin()));
        checkUnique("overall/sections", overall.sections(), PlanSection::id);
        overall.sections().forEach(section -> checkOrigin("overall/sections/" + section.id(), "", section.origin()));
        checkUnique("overall/links", overall.links(), ReportLink::id);
        overall.links().forEach(link -> checkOrigin("overall/links/" + link.id(), "", link.origin()));
        checkUnique("overall/drills", overall.drills(), Drill::id);
        overall.drills().forEach(drill -> checkOrigin("overall/drills/" + drill.id(), "", drill.origin()));
    }

    private void checkSpecial(SpecialPlan special) {
        String path = "special/" + special.id();
        checkOrigin(path, "", special.origin());
        checkOrigin(path + "/starts", "", special.starts().origin());
        checkStart(special, path + "/starts");
        special.duties().forEach(duty -> checkOrigin(path + "/duties/" + duty.id(), "", duty.origin()));
        special.posts().forEach(post -> checkOrigin(path + "/posts/" + post.id(), "", post.origin()));
        special.quantities()
                .forEach(quantity -> checkOrigin(path + "/quantities/" + quantity.id(), "", quantity.origin()));
        special.flow().nodes().forEach(node -> checkOrigin(path + "/flow/" + node.id(), "", node.origin()));
        TeamLaws.check(special, template.ledgers()).forEach(problem -> problems.add(problem.under(path)));
    }

    private void checkStart(SpecialPlan special, String path) {
        ElementId stage = special.starts().stage();
        List<ElementId> on = template.ladder().stages().stream()
                .filter(one -> one.team(special.id()).isPresent())
                .map(Stage::id)
                .toList();
        if (!on.contains(stage)) {
            boolean known = template.ladder().stage(stage).isPresent();
            note(
                    path,
                    "stage",
                    known ? "the team is not on at stage '" + stage + "'" : "no stage '" + stage + "'",
                    on.isEmpty()
                            ? "a stage of the ladder at which the team is on, but there is none"
                            : "a stage at which the team is on: one of " + listed(on));
        }
    }

    private void checkLadder(Ladder ladder) {
        for (Crew crew : ladder.crews()) {
            checkOrigin("ladder/crews/" + crew.id(), "", crew.origin());
        }
        checkTerms("ladder/bodies/", ladder.bodies());
        checkTerms("ladder/authorities/", ladder.authorities());
        checkTerms("ladder/conditions/", ladder.conditions());
        ladder.stages().forEach(stage -> checkOrigin("ladder/stages/" + stage.id(), "", stage.origin()));
        ladder.transitions().forEach(way -> checkOrigin("ladder/transitions/" + way.id(), "", way.origin()));
        List<ElementId> ledgers =
                template.ledgers().stream().map(LedgerSchema::id).toList();
        LadderCheck.check(ladder, template.ladderTeams(), ledgers)
                .forEach(problem -> problems.add(problem.under("ladder")));
    }

    private void checkTerms(String path, List<LadderTerm> terms) {
        terms.forEach(term -> checkOrigin(path + term.id(), "", term.origin()));
    }

    private void checkLedger(LedgerSchema ledger) {
        String path = "ledgers/" + ledger.id();
        checkOrigin(path, "", ledger.origin());
        checkOrigin(path, "retention/", ledger.retention().origin());
        for (LedgerColumn column : ledger.columns()) {
            checkOrigin(path + "/columns/" + column.id(), "", column.origin());
        }
        List<ElementId> owners = template.specialPlans().stream()
                .filter(plan -> plan.ledgers().contains(new LedgerUse(ledger.id(), LedgerAccess.OWNS)))
                .map(SpecialPlan::id)
                .distinct()
                .toList();
        if (!owners.equals(List.of(ledger.owner()))) {
            String met = owners.isEmpty()
                    ? "no special plan that OWNS the ledger"
                    : "the ledger is owned by " + listed(owners);
            note(path, "owner", met, "that special plan '" + ledger.owner() + "' OWNS it, and no other");
        }
    }

    private void checkRenames() {
        List<String> renamed = List.copyOf(template.renames().paths().values());
        for (int at = 0; at < renamed.size(); at++) {
            String path = renamed.get(at);
            boolean there =
                    template.elements().stream().anyMatch(element -> (element.path() + "/").startsWith(path + "/"));
            if (!there) {
                note("renames", at + "/to", "no element '" + path + "'", "the path of an element");
            }
        }
    }

    private void checkOrigin(String path, String within, Origin origin) {
        if (!sources.contains(origin.source())) {
            note(
                    path,
                    within + "origin/source",
                    "no source '" + origin.source() + "'",
                    "one of " + listed(sources.stream().sorted().toList()));
        }
    }

    private <T> void checkUnique(String path, List<T> items, Function<T, ElementId> id) {
        Set<ElementId> met = new LinkedHashSet<>();
        for (T item : items) {
            if (!met.add(id.apply(item))) {
                note(path + "/" + id.apply(item), "id", "two elements have this id", "an id of its own for each");
            }
        }
    }

    private static String listed(List<ElementId> ids) {
        return ids.stream().map(ElementId::value).collect(Collectors.joining(", "));
    }

    private void note(String path, String field, String met, String expected) {
        problems.add(new ElementProblem(path, field, met, expected));
    }
}
