package org.grassroots.plan.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Which lines lead back, which row each box stands in, and which boxes make the main line.
 *
 * <p>Lines are sorted first, so that nothing here depends on the order in which they were given.
 */
final class FlowLayers {
    /** A line between boxes given by their place in the chart. */
    record Link(int from, int to, String label, boolean back) {
        private static final Comparator<Link> ORDER =
                Comparator.comparingInt(Link::from).thenComparingInt(Link::to).thenComparing(Link::label);
    }

    final FlowChart chart;
    final List<Link> links;
    /** Boxes so that every line that does not lead back goes forward. */
    final int[] topological;

    final int[] rank;
    /** The line by which the main way leaves each box, -1 where none goes forward. */
    final int[] best;

    final BitSet main = new BitSet();
    /** Boxes of the main line that stand beside parallel steps: they are centred with them and not held straight. */
    final BitSet abreast = new BitSet();

    private final List<List<Integer>> exits = new ArrayList<>();

    FlowLayers(FlowChart chart) {
        this.chart = chart;
        int n = chart.nodes().size();
        List<Link> sorted = sorted(chart);
        for (int i = 0; i < n; i++) {
            exits.add(new ArrayList<>());
        }
        for (int i = 0; i < sorted.size(); i++) {
            exits.get(sorted.get(i).from).add(i);
        }
        boolean[] back = new boolean[sorted.size()];
        int[] roots = roots(sorted);
        topological = walk(roots, sorted, back);
        links = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            Link link = sorted.get(i);
            links.add(new Link(link.from, link.to, link.label, back[i]));
        }
        rank = new int[n];
        best = new int[n];
        rank();
        trace(roots[0]);
    }

    /** The lines that leave a box downwards, in fixed order. */
    List<Integer> forward(int node) {
        return exits.get(node).stream().filter(i -> !links.get(i).back).toList();
    }

    NodeKind kind(int node) {
        return chart.nodes().get(node).kind();
    }

    private static List<Link> sorted(FlowChart chart) {
        Map<String, Integer> places = new LinkedHashMap<>();
        chart.nodes().forEach(node -> places.put(node.id(), places.size()));
        List<Link> links = new ArrayList<>();
        for (FlowEdge edge : chart.edges()) {
            String label = PlainText.clean(edge.label().orElse(""));
            links.add(new Link(places.get(edge.from()), places.get(edge.to()), label, false));
        }
        links.sort(Link.ORDER);
        return links;
    }

    private int[] roots(List<Link> sorted) {
        BitSet entered = new BitSet();
        sorted.stream().filter(link -> link.from != link.to).forEach(link -> entered.set(link.to));
        Comparator<Integer> order =
                Comparator.comparingInt(node -> kind(node) == NodeKind.START ? 0 : entered.get(node) ? 2 : 1);
        return IntStream.range(0, chart.nodes().size())
                .boxed()
                .sorted(order)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** Depth first without recursion; a line to a box still open leads back. */
    private int[] walk(int[] roots, List<Link> sorted, boolean[] back) {
        int n = roots.length;
        int[] state = new int[n];
        int[] next = new int[n];
        int[] open = new int[n];
        int[] order = new int[n];
        int free = n;
        for (int root : roots) {
            int depth = 0;
            if (state[root] == 0) {
                open[depth++] = root;
                state[root] = 1;
            }
            while (depth > 0) {
                int node = open[depth - 1];
                if (next[node] == exits.get(node).size()) {
                    state[node] = 2;
                    order[--free] = node;
                    depth--;
                } else {
                    int link = exits.get(node).get(next[node]++);
                    int to = sorted.get(link).to;
                    back[link] = state[to] == 1;
                    if (state[to] == 0) {
                        state[to] = 1;
                        open[depth++] = to;
                    }
                }
            }
        }
        return order;
    }

    private void rank() {
        for (int node : topological) {
            for (int link : forward(node)) {
                int to = links.get(link).to;
                rank[to] = Math.max(rank[to], rank[node] + 1);
            }
        }
        int[] entries = new int[rank.length];
        links.forEach(link -> entries[link.to]++);
        int[] value = new int[rank.length];
        Arrays.fill(best, -1);
        for (int i = topological.length - 1; i >= 0; i--) {
            int node = topological[i];
            for (int link : forward(node)) {
                int to = links.get(link).to;
                if (best[node] < 0 || better(value, entries, to, links.get(best[node]).to)) {
                    best[node] = link;
                }
            }
            // Any way that reaches an end counts more than the longest that does not.
            int end = kind(node) == NodeKind.END ? rank.length + 1 : 0;
            value[node] = best[node] < 0 ? end : Math.max(end, value[links.get(best[node]).to] + 1);
            if (kind(node) == NodeKind.DECISION) {
                best[node] = shortcut(node);
            }
        }
    }

    /** The longer way; where two are as long, the one where more lines meet. */
    private static boolean better(int[] value, int[] entries, int a, int b) {
        return value[a] > value[b] || (value[a] == value[b] && entries[a] > entries[b]);
    }

    /** Where the long way is a detour of one or two steps to where another exit leads, the main line takes that exit. */
    private int shortcut(int decision) {
        int detour = best[decision];
        for (int i = 0; i < 2 && detour >= 0 && kind(links.get(detour).to) == NodeKind.STEP; i++) {
            detour = best[links.get(detour).to];
            for (int link : forward(decision)) {
                if (detour >= 0 && links.get(link).to == links.get(detour).to) {
                    return link;
                }
            }
        }
        return best[decision];
    }

    private void trace(int start) {
        List<Integer> way = new ArrayList<>();
        for (int node = start; ; node = links.get(best[node]).to) {
            way.add(node);
            main.set(node);
            if (best[node] < 0) {
                break;
            }
        }
        for (int i = 0; i < way.size(); ) {
            int join = i + 1;
            if (kind(way.get(i)) != NodeKind.DECISION && forward(way.get(i)).size() > 1) {
                join = join(way, i);
                way.subList(i + 1, join).forEach(abreast::set);
            }
            i = join;
        }
    }

    /** The place on the main line where all ways that part at {@code split} have met again. */
    private int join(List<Integer> way, int split) {
        List<BitSet> reached = new ArrayList<>();
        for (int link : forward(way.get(split))) {
            reached.add(reached(links.get(link).to));
        }
        for (int i = split + 1; i < way.size(); i++) {
            int node = way.get(i);
            if (reached.stream().allMatch(set -> set.get(node))) {
                long beside = forward(way.get(split)).stream()
                        .filter(link -> links.get(link).to != node)
                        .count();
                return beside > 1 ? i : split + 1;
            }
        }
        return way.size();
    }

    private BitSet reached(int start) {
        BitSet set = new BitSet();
        set.set(start);
        for (int node : topological) {
            if (set.get(node)) {
                forward(node).forEach(link -> set.set(links.get(link).to));
            }
        }
        return set;
    }
}
