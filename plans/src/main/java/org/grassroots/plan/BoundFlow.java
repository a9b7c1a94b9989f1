package org.grassroots.plan;

import java.util.List;
import org.grassroots.member.PersonId;
import org.grassroots.plan.flow.Flow;
import org.grassroots.plan.flow.FlowNode;

/**
 * The flow of a special plan in one compound.
 *
 * @param team  who does it
 * @param flow  without the steps left out; steps that are pending are in it
 */
public record BoundFlow(BoundTeam team, Flow flow) {

    /** Who does that node: the people of its post; empty if it has none, or nobody holds it. */
    public List<PersonId> people(FlowNode node) {
        return node.by().flatMap(team::post).map(BoundPost::people).orElse(List.of());
    }

    /** The path of that node among the elements of the plan, which tells whether it is pending. */
    public String path(FlowNode node) {
        return ElementPath.node(team.special(), node);
    }

    @Override
    public String toString() {
        return "BoundFlow{%s, nodes=%s}".formatted(team.id(), flow.nodes().size());
    }
}
