package org.grassroots.plan.flow;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.grassroots.plan.element.CompoundFact;
import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.element.Origin;
import org.grassroots.plan.element.OriginMark;
import org.grassroots.text.Text;

/** Flows to check: written down in one line each, or grown at random so that they keep the laws. */
final class Flows {
    private final Random random;
    private final Map<String, FlowNode.Builder> grown = new LinkedHashMap<>();

    private Flows(Random random) {
        this.random = random;
    }

    /**
     * A flow of nodes such as {@code "START a > b"}, {@code "DECISION b > yes:c no:a"}, {@code "STEP? c > d"} (may be left
     * out), {@code "STEP= d > e f"} (parallel), {@code "STEP! d > e"} (nobody does it).
     */
    static Flow of(String... nodes) {
        List<FlowNode> read = new ArrayList<>();
        for (String line : nodes) {
            String[] words = line.split("[ >]+");
            String kind = words[0].replaceAll("[?=!]", "");
            FlowNode.Builder node = node(FlowNodeKind.valueOf(kind), words[1]);
            if (words[0].endsWith("?")) {
                node.onlyIf(CompoundFact.PAIRED_UNIT);
            }
            if (words[0].endsWith("!")) {
                node.by(Optional.empty());
            }
            node.parallel(words[0].endsWith("="));
            for (int at = 2; at < words.length; at++) {
                int colon = words[at].indexOf(':');
                ElementId to = ElementId.of(words[at].substring(colon + 1));
                node.addNext(colon < 0 ? FlowExit.to(to) : FlowExit.when(Text.same(words[at].substring(0, colon)), to));
            }
            read.add(node.build());
        }
        return flow(read);
    }

    /** One flow for each state of {@code random}; every law holds. */
    static Flow random(Random random) {
        Flows flows = new Flows(random);
        flows.add(FlowNodeKind.START, "start");
        String last = flows.grow("start", 1 + random.nextInt(4), 2);
        flows.add(FlowNodeKind.END, "end");
        flows.join(last, "end");
        return flow(flows.grown.values().stream().map(FlowNode.Builder::build).toList());
    }

    private static Flow flow(List<FlowNode> nodes) {
        return Flow.builder()
                .id(ElementId.of("flow"))
                .title(Text.same("flow"))
                .nodes(nodes)
                .build();
    }

    private static FlowNode.Builder node(FlowNodeKind kind, String id) {
        FlowNode.Builder node = FlowNode.builder();
        node.id(ElementId.of(id)).kind(kind).text(Text.same(id)).origin(Origin.of(OriginMark.OURS, "grassroots"));
        return kind == FlowNodeKind.STEP || kind == FlowNodeKind.DECISION ? node.by(ElementId.of("head")) : node;
    }

    /** Adds blocks behind {@code from}, and says where the way ends that is still open. */
    private String grow(String from, int blocks, int depth) {
        String at = from;
        for (int block = 0; block < blocks; block++) {
            int kind = depth == 0 ? 0 : random.nextInt(4);
            at = kind <= 1 ? step(at) : kind == 2 ? decision(at, depth) : fork(at, depth);
        }
        return at;
    }

    private String step(String from) {
        String id = add(FlowNodeKind.STEP, "s" + grown.size());
        if (random.nextBoolean()) {
            grown.get(id).onlyIf(CompoundFact.values()[random.nextInt(CompoundFact.values().length)]);
        }
        join(from, id);
        return id;
    }

    private String decision(String from, int depth) {
        String id = add(FlowNodeKind.DECISION, "d" + grown.size());
        join(from, id);
        String merge = add(FlowNodeKind.STEP, "m" + grown.size());
        int ways = 2 + random.nextInt(2);
        for (int way = 0; way < ways; way++) {
            // A way goes on, or back to the question; one at least goes on.
            String back = way > 0 && random.nextInt(3) == 0 ? id : merge;
            branch(id, "way " + way, back, depth);
        }
        return merge;
    }

    private String fork(String from, int depth) {
        String id = add(FlowNodeKind.STEP, "f" + grown.size());
        grown.get(id).parallel(true);
        join(from, id);
        String merge = add(FlowNodeKind.STEP, "m" + grown.size());
        int ways = 2 + random.nextInt(2);
        for (int way = 0; way < ways; way++) {
            String first = loose();
            grown.get(id).addNext(FlowExit.to(ElementId.of(first)));
            join(grow(first, random.nextInt(2), depth - 1), merge);
        }
        return merge;
    }

    private void branch(String decision, String answer, String to, int depth) {
        Text when = Text.same(answer);
        if (random.nextInt(3) == 0) {
            grown.get(decision).addNext(FlowExit.when(when, ElementId.of(to)));
            return;
        }
        String first = loose();
        grown.get(decision).addNext(FlowExit.when(when, ElementId.of(first)));
        join(grow(first, random.nextInt(3), depth - 1), to);
    }

    private String loose() {
        return add(FlowNodeKind.STEP, "s" + grown.size());
    }

    private String add(FlowNodeKind kind, String id) {
        grown.put(id, node(kind, id));
        return id;
    }

    private void join(String from, String to) {
        grown.get(from).addNext(FlowExit.to(ElementId.of(to)));
    }
}
