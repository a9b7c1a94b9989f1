package org.grassroots.plan;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.flow.FlowNode;

/** Works out what a plan shows beside what it holds. */
final class PlanParts {
    private PlanParts() {}

    static List<BoundFlow> flows(Plan plan) {
        return plan.teams().stream().map(team -> flow(plan, team)).toList();
    }

    private static BoundFlow flow(Plan plan, BoundTeam team) {
        Set<ElementId> omitted = new LinkedHashSet<>();
        for (FlowNode node : team.special().flow().nodes()) {
            // Only a node with a condition can be left out, so most need no look-up.
            if (node.onlyIf().isPresent()
                    && plan.status(ElementPath.node(team.special(), node))
                            .map(ElementStatus::isOmitted)
                            .orElse(false)) {
                omitted.add(node.id());
            }
        }
        return new BoundFlow(team, team.special().flow().without(omitted));
    }

    static PlanCounts count(Plan plan) {
        int omitted = 0;
        int pending = 0;
        for (PlanElement element : plan.elements()) {
            omitted += element.status().isOmitted() ? 1 : 0;
            pending += element.status().isPending() ? 1 : 0;
        }
        long needed = 0;
        long filled = 0;
        for (BoundTeam team : plan.teams()) {
            for (BoundPost post : team.posts()) {
                needed += post.need().low();
                filled += post.people().size();
            }
        }
        return PlanCounts.builder()
                .plans(1)
                .included(plan.elements().size() - omitted - pending)
                .omitted(omitted)
                .pending(pending)
                .needed(needed)
                .filled(filled)
                .vacant(needed - filled)
                .specialPlans(plan.teams().size())
                .flows(plan.teams().size())
                .ledgers(plan.ledgers().size())
                .build();
    }
}
