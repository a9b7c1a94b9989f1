package org.grassroots.plan.working;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.grassroots.member.PersonId;
import org.grassroots.plan.BoundFlow;
import org.grassroots.plan.BoundPost;
import org.grassroots.plan.BoundSeat;
import org.grassroots.plan.BoundTeam;
import org.grassroots.plan.Plan;
import org.grassroots.plan.PlanElement;
import org.grassroots.plan.SeatFilling;
import org.grassroots.plan.SeatGap;
import org.grassroots.plan.Vacancy;
import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.flow.FlowExit;
import org.grassroots.plan.flow.FlowNode;
import org.grassroots.plan.flow.LedgerWrite;
import org.grassroots.plan.ledger.LedgerSchema;
import org.grassroots.plan.team.Post;
import org.grassroots.plan.template.Drill;
import org.grassroots.plan.template.LedgerUse;
import org.grassroots.plan.template.OverallPlan;
import org.grassroots.plan.template.PlanSection;
import org.grassroots.plan.template.ReportLink;
import org.grassroots.plan.template.Seat;
import org.grassroots.plan.template.SpecialPlan;
import org.grassroots.text.Text;

/** Writes out what stands in a plan, item by item; used once. */
final class PlanItems {
    private final Plan plan;
    private final Map<String, PlanItem.Builder> found = new LinkedHashMap<>();

    PlanItems(Plan plan) {
        this.plan = plan;
        for (PlanElement element : plan.elements()) {
            found.put(
                    element.path(),
                    PlanItem.builder()
                            .path(element.path())
                            .kind(element.element().kind())
                            .title(element.element().title())
                            .status(element.status()));
        }
    }

    WorkingPlan plan() {
        add(plan.template().overall());
        plan.seats().forEach(this::add);
        plan.template().specialPlans().forEach(this::add);
        plan.teams().forEach(this::add);
        plan.flows().forEach(this::add);
        plan.template().ledgers().forEach(this::add);
        List<PlanItem> items = new ArrayList<>(found.size());
        found.values().forEach(item -> items.add(item.build()));
        return WorkingPlan.builder()
                .template(plan.templateId())
                .templateVersion(plan.templateVersion())
                .community(plan.community())
                .compound(plan.compound())
                .compoundName(plan.compoundName())
                .day(plan.day())
                .branch(plan.branch())
                .items(items)
                .build();
    }

    private PlanItem.Builder item(String path) {
        return found.get(path);
    }

    private void add(OverallPlan overall) {
        for (Seat seat : overall.seats()) {
            item("overall/seats/" + seat.id()).text(seat.duties());
        }
        for (PlanSection section : overall.sections()) {
            item("overall/sections/" + section.id()).text(section.text());
        }
        for (ReportLink link : overall.links()) {
            item("overall/links/" + link.id())
                    .addText(link.reporter(), link.receiver())
                    .within(link.within());
        }
        for (Drill drill : overall.drills()) {
            item("overall/drills/" + drill.id()).every(drill.every());
        }
    }

    private void add(BoundSeat seat) {
        PlanItem.Builder item = item("overall/seats/" + seat.id());
        people(seat.holders()).forEach(item::addPeople);
        seat.backups().ifPresent(backups -> people(backups).forEach(item::addBackups));
        item.gap(seat.holders().gap().map(SeatGap::reason));
    }

    private static List<Holder> people(SeatFilling filling) {
        return filling.people().stream().map(Holder::of).toList();
    }

    private void add(SpecialPlan special) {
        String path = "special/" + special.id();
        PlanItem.Builder item = item(path).addText(special.aim());
        for (LedgerUse use : special.ledgers()) {
            item.addLinks(new ItemLink(role(use), ledger(use.ledger())));
        }
        item(path + "/starts").addText(Text.same(special.starts().stage().value()));
        for (Post post : special.posts()) {
            PlanItem.Builder found = item(path + "/posts/" + post.id())
                    .rank(post.rank())
                    .shifts(post.need().shifts());
            post.duties().forEach(duty -> found.addLinks(new ItemLink(ItemLink.Role.DUTY, path + "/duties/" + duty)));
        }
    }

    private static ItemLink.Role role(LedgerUse use) {
        return switch (use.use()) {
            case OWNS -> ItemLink.Role.OWNS;
            case WRITES -> ItemLink.Role.ADDS_TO;
            case READS -> ItemLink.Role.READS;
        };
    }

    private void add(BoundTeam team) {
        for (BoundPost post : team.posts()) {
            PlanItem.Builder item =
                    item("special/" + team.id() + "/posts/" + post.id()).need(post.need());
            item.gap(post.vacancy().map(Vacancy::reason));
            List<PersonId> people = post.people();
            for (int at = 0; at < people.size(); at++) {
                item.addPeople(Holder.of(people.get(at), post.shiftAt(at)));
            }
        }
    }

    /** A step that is left out leads on as in the template, and nothing leads to it. */
    private void add(BoundFlow flow) {
        String path = "special/" + flow.team().id();
        for (FlowNode node : flow.team().special().flow().nodes()) {
            add(path, flow.flow().node(node.id()).orElse(node));
        }
    }

    private void add(String path, FlowNode node) {
        PlanItem.Builder item = item(path + "/flow/" + node.id()).within(node.within());
        node.by().ifPresent(post -> item.addLinks(new ItemLink(ItemLink.Role.DONE_BY, path + "/posts/" + post)));
        for (LedgerWrite write : node.writes()) {
            String ledger = ledger(write.ledger());
            write.columns().forEach(column -> item.addLinks(ItemLink.writes(ledger, column)));
        }
        for (FlowExit exit : node.next()) {
            exit.when().ifPresent(item::addText);
            item.addLinks(new ItemLink(ItemLink.Role.NEXT, path + "/flow/" + exit.to()));
        }
    }

    private void add(LedgerSchema ledger) {
        item(ledger(ledger.id())).addText(ledger.purpose(), ledger.updated());
    }

    private static String ledger(ElementId ledger) {
        return "ledgers/" + ledger;
    }
}
