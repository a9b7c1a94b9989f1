package org.grassroots.plan;

import org.grassroots.plan.flow.FlowNode;
import org.grassroots.plan.ledger.LedgerSchema;
import org.grassroots.plan.team.Post;
import org.grassroots.plan.template.Seat;
import org.grassroots.plan.template.SpecialPlan;

/** The paths that a template gives its elements, of the elements that a plan binds. */
final class ElementPath {
    private ElementPath() {}

    static String seat(Seat seat) {
        return "overall/seats/" + seat.id();
    }

    static String post(SpecialPlan special, Post post) {
        return "special/" + special.id() + "/posts/" + post.id();
    }

    static String node(SpecialPlan special, FlowNode node) {
        return "special/" + special.id() + "/flow/" + node.id();
    }

    static String ledger(LedgerSchema ledger) {
        return "ledgers/" + ledger.id();
    }
}
