package org.grassroots.plan.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.grassroots.plan.BoundFlow;
import org.grassroots.plan.BoundPost;
import org.grassroots.plan.ElementStatus;
import org.grassroots.plan.Plan;
import org.grassroots.plan.chart.FlowChart;
import org.grassroots.plan.chart.FlowEdge;
import org.grassroots.plan.chart.NodeKind;
import org.grassroots.plan.flow.FlowExit;
import org.grassroots.plan.flow.FlowNode;
import org.grassroots.text.Language;
import org.grassroots.text.Text;

/** The flow of a special plan as a chart: who does each step, by when, what is written down, and what is pending. */
public final class FlowDrawing {
    private final Language language;
    private final PersonLabel label;

    /** Names people by their ids. */
    public FlowDrawing(Language language) {
        this(language, PersonLabel.ids());
    }

    /**
     * @param language  the language of all texts
     * @param label  how it names the one person who holds a post; several are only counted
     */
    public FlowDrawing(Language language, PersonLabel label) {
        this.language = language;
        this.label = label;
    }

    /** The flow of every special plan, in the order of the template. */
    public List<FlowChart> drawAll(Plan plan) {
        return plan.flows().stream().map(flow -> draw(plan, flow)).toList();
    }

    /**
     * One flow.
     *
     * @param flow  one of {@link Plan#flows()}
     */
    public FlowChart draw(Plan plan, BoundFlow flow) {
        List<org.grassroots.plan.chart.FlowNode> boxes = new ArrayList<>();
        List<FlowEdge> lines = new ArrayList<>();
        for (FlowNode node : flow.flow().nodes()) {
            String id = node.id().value();
            List<String> badges = badges(plan, flow, node).stream()
                    .map(badge -> badge.in(language))
                    .toList();
            boxes.add(new org.grassroots.plan.chart.FlowNode(
                    id, kind(node), node.text().in(language), badges));
            for (FlowExit exit : node.next()) {
                Optional<String> answer = exit.when().map(when -> when.in(language));
                lines.add(new FlowEdge(id, exit.to().value(), answer));
            }
        }
        return new FlowChart(flow.flow().title().in(language), boxes, lines);
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
    private List<Text> badges(Plan plan, BoundFlow flow, FlowNode node) {
        List<Text> badges = new ArrayList<>();
        Optional<BoundPost> doneBy = node.by().flatMap(flow.team()::post);
        doneBy.ifPresent(post -> badges.add(post.post().title()));
        List<Text> second = new ArrayList<>();
        doneBy.ifPresent(post -> second.add(who(post)));
        node.within().ifPresent(time -> second.add(DrawingWords.within(time)));
        if (!node.writes().isEmpty()) {
            second.add(DrawingWords.writes(node.writes().stream()
                    .map(write -> Text.same(write.ledger().value()))
                    .toList()));
        }
        if (!second.isEmpty()) {
            badges.add(DrawingWords.dotted(second));
        }
        if (plan.status(flow.path(node)).map(ElementStatus::isPending).orElse(false)) {
            badges.add(DrawingWords.PENDING);
        }
        return badges;
    }

    private Text who(BoundPost post) {
        return switch (post.people().size()) {
            case 0 -> DrawingWords.VACANT;
            case 1 -> Text.same(label.of(post.people().get(0)));
            default -> DrawingWords.people(post.people().size());
        };
    }
}
