package org.grassroots.city.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.grassroots.member.PersonId;
import org.grassroots.plan.BoundFlow;
import org.grassroots.plan.BoundPost;
import org.grassroots.plan.ElementStatus;
import org.grassroots.plan.chart.FlowChart;
import org.grassroots.plan.chart.FlowChartSvg;
import org.grassroots.plan.chart.FlowEdge;
import org.grassroots.plan.chart.NodeKind;
import org.grassroots.plan.flow.FlowExit;
import org.grassroots.plan.flow.FlowNode;
import org.grassroots.text.Language;
import org.grassroots.text.Text;

/** The flow of a special plan as a chart, with who does each step, by when, and what is written down. */
final class TeamFlow {
    private final PlanPen plan;
    private final BoundFlow flow;
    private final Wording words;

    TeamFlow(PlanPen plan, BoundFlow flow) {
        this.plan = plan;
        this.flow = flow;
        this.words = plan.pen.words;
    }

    /** As SVG. */
    String draw(Language language) {
        List<org.grassroots.plan.chart.FlowNode> boxes = new ArrayList<>();
        List<FlowEdge> lines = new ArrayList<>();
        for (FlowNode node : flow.flow().nodes()) {
            String id = node.id().value();
            List<String> badges =
                    badges(node).stream().map(badge -> badge.in(language)).toList();
            boxes.add(new org.grassroots.plan.chart.FlowNode(
                    id, kind(node), node.text().in(language), badges));
            for (FlowExit exit : node.next()) {
                Optional<String> label = exit.when().map(when -> when.in(language));
                lines.add(new FlowEdge(id, exit.to().value(), label));
            }
        }
        String title = flow.flow().title().in(language);
        String prefix = plan.anchor + "-flow-" + flow.team().id() + "-" + language.tag();
        return new FlowChartSvg(prefix).write(new FlowChart(title, boxes, lines));
    }

    private static NodeKind kind(FlowNode node) {
        return switch (node.kind()) {
            case START -> NodeKind.START;
            case STEP -> NodeKind.STEP;
            case DECISION -> NodeKind.DECISION;
            case END -> NodeKind.END;
        };
    }

    /** Short lines, for a long one makes a wide chart. */
    private List<Text> badges(FlowNode node) {
        List<Text> badges = new ArrayList<>();
        Optional<BoundPost> doneBy = node.by().flatMap(flow.team()::post);
        doneBy.ifPresent(post -> badges.add(post.post().title()));
        List<Text> second = new ArrayList<>();
        doneBy.ifPresent(post -> second.add(who(post)));
        node.within().ifPresent(time -> second.add(words.of("flow.within", Map.of("time", Amounts.time(time)))));
        if (!node.writes().isEmpty()) {
            List<Text> ledgers = node.writes().stream().map(PlanPen::id).toList();
            second.add(words.of("flow.writes", Map.of("ledgers", Series.names(ledgers))));
        }
        if (!second.isEmpty()) {
            badges.add(Series.dotted(second));
        }
        if (plan.plan.status(flow.path(node)).map(ElementStatus::isPending).orElse(false)) {
            badges.add(words.of("status.pending"));
        }
        return badges;
    }

    private Text who(BoundPost post) {
        List<PersonId> people = post.people();
        return switch (people.size()) {
            case 0 -> words.of("tree.vacant");
            case 1 -> Text.same(plan.people.masked(people.get(0)));
            default -> words.of("people.count", Map.of("n", Amounts.count(people.size())));
        };
    }
}
