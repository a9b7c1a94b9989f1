package org.grassroots.plan.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.grassroots.plan.element.CompoundFact;
import org.grassroots.text.Text;

/** Walks a template in the order of its files and names each element by its path. */
final class Elements {
    private final List<TemplateElement> found = new ArrayList<>();

    private Elements() {}

    static List<TemplateElement> of(PlanTemplate template) {
        Elements elements = new Elements();
        elements.walk(template.overall());
        template.specialPlans().forEach(elements::walk);
        template.ledgers()
                .forEach(ledger -> elements.add("ledgers/" + ledger.id(), ElementKind.LEDGER, ledger.title()));
        return List.copyOf(elements.found);
    }

    private void walk(OverallPlan overall) {
        add("overall", ElementKind.OVERALL_PLAN, overall.aim());
        overall.seats()
                .forEach(seat -> add("overall/seats/" + seat.id(), ElementKind.SEAT, seat.title(), seat.onlyIf()));
        overall.sections()
                .forEach(section -> add(
                        "overall/sections/" + section.id(), ElementKind.SECTION, section.title(), section.onlyIf()));
        overall.links().forEach(link -> add("overall/links/" + link.id(), ElementKind.REPORT_LINK, link.report()));
        overall.drills().forEach(drill -> add("overall/drills/" + drill.id(), ElementKind.DRILL, drill.topic()));
    }

    private void walk(SpecialPlan special) {
        String path = "special/" + special.id();
        add(path, ElementKind.SPECIAL_PLAN, special.title());
        add(path + "/starts", ElementKind.START, special.starts().when());
        special.duties()
                .forEach(duty -> add(path + "/duties/" + duty.id(), ElementKind.DUTY, duty.text(), duty.onlyIf()));
        special.posts()
                .forEach(post -> add(path + "/posts/" + post.id(), ElementKind.POST, post.title(), post.onlyIf()));
        special.quantities()
                .forEach(quantity -> add(path + "/quantities/" + quantity.id(), ElementKind.QUANTITY, quantity.text()));
        add(path + "/flow", ElementKind.FLOW, special.flow().title());
        special.flow()
                .nodes()
                .forEach(node -> add(path + "/flow/" + node.id(), ElementKind.FLOW_NODE, node.text(), node.onlyIf()));
    }

    private void add(String path, ElementKind kind, Text title) {
        add(path, kind, title, Optional.empty());
    }

    private void add(String path, ElementKind kind, Text title, Optional<CompoundFact> onlyIf) {
        found.add(TemplateElement.of(path, kind, title, onlyIf));
    }
}
