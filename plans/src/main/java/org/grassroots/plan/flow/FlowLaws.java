package org.grassroots.plan.flow;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.element.ElementProblem;
import org.grassroots.text.Language;
import org.grassroots.text.Text;

/** The laws that {@link Flow} names, each told with the node that breaks it. */
final class FlowLaws {
    private final Flow flow;
    private final Map<ElementId, FlowNode> byId = new LinkedHashMap<>();
    private final List<ElementProblem> problems = new ArrayList<>();

    private FlowLaws(Flow flow) {
        this.flow = flow;
    }

    static List<ElementProblem> check(Flow flow) {
        FlowLaws laws = new FlowLaws(flow);
        laws.checkIds();
        laws.checkEnds();
        flow.nodes().forEach(laws::checkNode);
        laws.checkWays();
        return List.copyOf(laws.problems);
    }

    private void checkIds() {
        for (FlowNode node : flow.nodes()) {
            if (byId.putIfAbsent(node.id(), node) != null) {
                note(node, "id", "two nodes have this id", "an id of its own for each node");
            }
        }
    }

    private void checkEnds() {
        List<ElementId> starts = idsOf(FlowNodeKind.START);
        if (starts.size() != 1) {
            problems.add(new ElementProblem(
                    "",
                    "nodes",
                    starts.isEmpty() ? "no START" : "several STARTs: " + listed(starts),
                    "exactly one START"));
        }
        if (idsOf(FlowNodeKind.END).isEmpty()) {
            problems.add(new ElementProblem("", "nodes", "no END", "at least one END, so that the flow can end"));
        }
    }

    private void checkNode(FlowNode node) {
        switch (node.kind()) {
            case START -> checkOneExit(node);
            case STEP -> checkStep(node);
            case DECISION -> checkDecision(node);
            case END -> {
                if (!node.next().isEmpty()) {
                    note(node, "next", "an END with " + exits(node), "none: the flow ends here");
                }
            }
        }
        if (node.parallel() && (node.kind() != FlowNodeKind.STEP || node.next().size() < 2)) {
            note(
                    node,
                    "parallel",
                    "a " + node.kind() + " with " + exits(node) + " is parallel",
                    "it of a STEP with several exits only");
        }
        if (node.onlyIf().isPresent()
                && (node.kind() != FlowNodeKind.STEP || node.next().size() != 1)) {
            note(
                    node,
                    "onlyIf",
                    "a " + node.kind() + " with " + exits(node) + " can be left out",
                    "it of a STEP with one exit only, whose neighbours can be joined");
        }
        for (int at = 0; at < node.next().size(); at++) {
            ElementId to = node.next().get(at).to();
            if (!byId.containsKey(to)) {
                note(node, "next/" + at + "/to", "no node '" + to + "'", "one of " + listed(byId.keySet()));
            }
        }
    }

    private void checkStep(FlowNode node) {
        checkDoer(node);
        if (!node.parallel() || node.next().size() < 2) {
            checkOneExit(node);
            return;
        }
        checkUnconditional(node);
        Set<ElementId> targets = new LinkedHashSet<>();
        for (int at = 0; at < node.next().size(); at++) {
            if (!targets.add(node.next().get(at).to())) {
                note(
                        node,
                        "next/" + at,
                        "two parallel exits to '" + node.next().get(at).to() + "'",
                        "each way once");
            }
        }
    }

    private void checkOneExit(FlowNode node) {
        if (node.next().size() != 1) {
            String parallel = node.kind() == FlowNodeKind.STEP && node.next().size() > 1
                    ? "one exit, or 'parallel' if all are taken at once, or a DECISION"
                    : "exactly one exit";
            note(node, "next", "a " + node.kind() + " with " + exits(node), parallel);
        }
        checkUnconditional(node);
    }

    private void checkUnconditional(FlowNode node) {
        for (int at = 0; at < node.next().size(); at++) {
            if (node.next().get(at).when().isPresent()) {
                note(
                        node,
                        "next/" + at + "/when",
                        "an answer at the exit of a " + node.kind(),
                        "answers at a DECISION only");
            }
        }
    }

    private void checkDecision(FlowNode node) {
        checkDoer(node);
        if (node.next().size() < 2) {
            note(node, "next", "a DECISION with " + exits(node), "two exits or more");
        }
        Set<String> answers = new LinkedHashSet<>();
        for (int at = 0; at < node.next().size(); at++) {
            Text answer = node.next().get(at).when().orElse(null);
            if (answer == null) {
                note(node, "next/" + at, "an exit of a DECISION without 'when'", "the answer that leads this way");
                continue;
            }
            Set<String> repeated = new LinkedHashSet<>();
            for (Language language : Language.values()) {
                if (!answers.add(language + answer.in(language))) {
                    repeated.add(answer.in(language));
                }
            }
            for (String wording : repeated) {
                note(node, "next/" + at + "/when", "two exits with the answer '" + wording + "'", "each answer once");
            }
        }
    }

    private void checkDoer(FlowNode node) {
        if (node.by().isEmpty()) {
            note(node, "by", "nobody does this " + node.kind(), "the id of a post of the team");
        }
    }

    /** Only where every exit leads to a node: one dangling exit would make half of the flow look cut off. */
    private void checkWays() {
        if (flow.nodes().stream()
                .flatMap(node -> node.next().stream())
                .anyMatch(exit -> !byId.containsKey(exit.to()))) {
            return;
        }
        List<ElementId> starts = idsOf(FlowNodeKind.START);
        if (starts.size() == 1) {
            Set<ElementId> reached = walk(starts, id -> targets(byId.get(id)));
            unlike(reached, "cannot be reached from the START", "a way that leads here, or no such node");
        }
        List<ElementId> ends = idsOf(FlowNodeKind.END);
        if (!ends.isEmpty()) {
            Map<ElementId, List<ElementId>> sources = new LinkedHashMap<>();
            byId.values()
                    .forEach(node -> targets(node)
                            .forEach(to -> sources.computeIfAbsent(to, id -> new ArrayList<>())
                                    .add(node.id())));
            Set<ElementId> ending = walk(ends, id -> sources.getOrDefault(id, List.of()));
            unlike(ending, "no way leads from here to an END", "a way out, so that the flow can end");
        }
    }

    private void unlike(Set<ElementId> good, String met, String expected) {
        for (FlowNode node : byId.values()) {
            if (!good.contains(node.id())) {
                note(node, "", met, expected);
            }
        }
    }

    private List<ElementId> targets(FlowNode node) {
        return node.next().stream().map(FlowExit::to).toList();
    }

    private static Set<ElementId> walk(List<ElementId> from, Function<ElementId, List<ElementId>> next) {
        Set<ElementId> met = new LinkedHashSet<>(from);
        Deque<ElementId> open = new ArrayDeque<>(from);
        while (!open.isEmpty()) {
            for (ElementId id : next.apply(open.remove())) {
                if (met.add(id)) {
                    open.add(id);
                }
            }
        }
        return met;
    }

    private List<ElementId> idsOf(FlowNodeKind kind) {
        return flow.nodes().stream()
                .filter(node -> node.kind() == kind)
                .map(FlowNode::id)
                .toList();
    }

    private static String exits(FlowNode node) {
        int count = node.next().size();
        return count == 0 ? "no exit" : count == 1 ? "one exit" : count + " exits";
    }

    private static String listed(Iterable<ElementId> ids) {
        List<String> names = new ArrayList<>();
        ids.forEach(id -> names.add(id.value()));
        return names.stream().collect(Collectors.joining(", "));
    }

    private void note(FlowNode node, String field, String met, String expected) {
        problems.add(new ElementProblem(node.id().value(), field, met, expected));
    }
}
