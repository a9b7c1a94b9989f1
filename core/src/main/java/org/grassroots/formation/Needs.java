package org.grassroots.formation;

import java.util.ArrayList;
import java.util.List;
import org.grassroots.organisation.BranchKind;
import org.grassroots.rule.RuleId;

/**
 * What a compound still needs.
 *
 * @param site  the compound
 * @param isFormal  whether it has the members for a formal branch and none serves it
 * @param unmet  the rules that ask for a branch besides and have none
 */
record Needs(Site site, boolean isFormal, List<RuleId> unmet) {

    static Needs of(Site site, Asked asked) {
        int members = site.here().low();
        boolean isLarge =
                asked.formal().isPresent() && members >= asked.formal().getAsInt();
        List<RuleId> unmet = new ArrayList<>();
        boolean isSmall = asked.small().isPresent() && members < asked.small().getAsInt();
        if (isSmall && !site.hasLeading()) {
            unmet.add(Asked.TEMPORARY_BRANCH);
        }
        if (asked.asks(Asked.LED) && !site.isLed()) {
            unmet.add(Asked.LED);
        }
        if (asked.asks(Asked.BRANCH_EACH) && !site.isServedThroughout()) {
            unmet.add(Asked.BRANCH_EACH);
        }
        return new Needs(site, isLarge && !site.has(BranchKind.FORMAL), List.copyOf(unmet));
    }

    /** Whether a joint branch would not do, for some pack in force wants the compound led by a branch of its own. */
    boolean isOwnOnly() {
        return unmet.contains(Asked.LED) || unmet.contains(Asked.BRANCH_EACH);
    }

    /** Whether a joint branch would satisfy something. */
    boolean takesJoint(Asked asked) {
        return unmet.contains(Asked.TEMPORARY_BRANCH)
                // Where no pack asks that every compound is served, the regulations still join small units with
                // members.
                || !asked.everyCompound() && !site.hasLeading() && site.here().low() > 0;
    }
}
