package org.grassroots.plan.merge;

import org.grassroots.plan.working.PlanItem;

/**
 * Something that people had edited, added to or staffed, and whose element the newer plan no longer has. It is not in the
 * merged plan; what it held is here.
 *
 * @param item  as people had it, with its path as the newer plan would name it
 * @param edited  whether people had edited or added it; if not, it only had people
 */
public record VanishedItem(PlanItem item, boolean edited) {

    public String path() {
        return item.path();
    }
}
