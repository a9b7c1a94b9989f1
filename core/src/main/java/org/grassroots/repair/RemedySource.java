package org.grassroots.repair;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.grassroots.change.Authority;
import org.grassroots.change.Change;
import org.grassroots.rule.RuleId;

/**
 * Knows which changes come into question for the findings of some rules. It need not know whether they help, nor with which
 * others: that is tried. It has no state, and gives the same for the same register whatever the order of its lists.
 */
public interface RemedySource {
    /** Whose findings it knows about. */
    Set<RuleId> rules();

    /**
     * The changes that come into question, the most promising first, as only so many are tried; rightly a dozen at the most.
     * Where two must be made in one order, they come in that order.
     */
    List<Change> candidates(Situation situation);

    /** Why nothing can be done, where there is no remedy; empty where the changes that were tried say enough. */
    default Optional<Certificate> certificate(Situation situation) {
        return Optional.empty();
    }

    /**
     * Who must agree to a change before it is made, besides those who have the power to make it, where the finding itself says
     * so: a branch that has fallen below the least number of full members decides nothing, and what was voted on is annulled
     * only from above.
     */
    default Set<Authority> approvers(Change change, Situation situation) {
        return Set.of();
    }
}
