package org.grassroots.plan.staffing;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.grassroots.fact.Answer;
import org.grassroots.plan.team.PostRank;
import org.jgrapht.alg.flow.PushRelabelMFImpl;
import org.jgrapht.alg.flow.mincost.CapacityScalingMinimumCostFlow;
import org.jgrapht.alg.flow.mincost.MinimumCostFlowProblem.MinimumCostFlowProblemImpl;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.DirectedWeightedMultigraph;

/** A task as a flow of people, one by one, for the algorithms of JGraphT. */
final class PeerFlow {
    private static final String SOURCE = "source";
    private static final String SINK = "sink";

    private final DirectedWeightedMultigraph<String, DefaultWeightedEdge> graph =
            new DirectedWeightedMultigraph<>(DefaultWeightedEdge.class);
    private final Map<DefaultWeightedEdge, Integer> capacities = new LinkedHashMap<>();

    private PeerFlow(StaffingTask task, Predicate<OpenPost> posts) {
        graph.addVertex(SOURCE);
        graph.addVertex(SINK);
        for (int post = 0; post < task.posts().size(); post++) {
            if (posts.test(task.posts().get(post))) {
                add(task, post);
            }
        }
    }

    private void add(StaffingTask task, int post) {
        OpenPost open = task.posts().get(post);
        String sink = SINK + open.post().rank();
        edge("post" + post, sink, open.people(), 0);
        edge(sink, SINK, Integer.MAX_VALUE / 4, 0);
        for (Candidate candidate : task.candidates()) {
            if (candidate.meets(open.post().requires(), task.day()) == Answer.YES) {
                String person = candidate.id().value();
                String inTeam = person + "@" + open.team();
                if (!graph.containsVertex(person)) {
                    for (int held = 1; held <= task.postsPerPerson(); held++) {
                        // The squares of 1, 2, 3 differ by 1, 3, 5.
                        edge(SOURCE, person, 1, 2 * held - 1);
                    }
                }
                if (!graph.containsVertex(inTeam)) {
                    edge(person, inTeam, 1, 0);
                }
                edge(inTeam, "post" + post, 1, 0);
            }
        }
    }

    private void edge(String from, String to, int capacity, int cost) {
        graph.addVertex(from);
        graph.addVertex(to);
        if (cost == 0 && graph.containsEdge(from, to)) {
            return;
        }
        DefaultWeightedEdge edge = graph.addEdge(from, to);
        graph.setEdgeWeight(edge, cost);
        capacities.put(edge, capacity);
    }

    /** How many places of those posts can be filled. */
    static int most(StaffingTask task, Predicate<OpenPost> posts) {
        PeerFlow flow = new PeerFlow(task, posts);
        DirectedWeightedMultigraph<String, DefaultWeightedEdge> graph =
                new DirectedWeightedMultigraph<>(DefaultWeightedEdge.class);
        flow.graph.vertexSet().forEach(graph::addVertex);
        flow.capacities.forEach((edge, capacity) -> graph.setEdgeWeight(
                graph.addEdge(flow.graph.getEdgeSource(edge), flow.graph.getEdgeTarget(edge)), capacity));
        return (int) Math.round(new PushRelabelMFImpl<>(graph).calculateMaximumFlow(SOURCE, SINK));
    }

    /** The least sum of squares of what people hold, if as many places of each rank are filled. */
    static int leastSquares(StaffingTask task, Map<PostRank, Integer> filled) {
        PeerFlow flow = new PeerFlow(task, open -> true);
        int all = filled.values().stream().mapToInt(count -> count).sum();
        return (int) Math.round(new CapacityScalingMinimumCostFlow<String, DefaultWeightedEdge>()
                .getMinimumCostFlow(new MinimumCostFlowProblemImpl<>(
                        flow.graph, node -> node.equals(SOURCE) ? all : node.equals(SINK) ? -all : 0, edge -> {
                            String to = flow.graph.getEdgeTarget(edge);
                            String from = flow.graph.getEdgeSource(edge);
                            return to.equals(SINK)
                                    ? filled.get(PostRank.valueOf(from.substring(SINK.length())))
                                    : flow.capacities.get(edge);
                        }))
                .getCost());
    }
}
