package org.grassroots.plan.merge;

import org.grassroots.member.PersonId;
import org.grassroots.plan.working.Holder;

/**
 * Somebody who stood in the plan and is gone from the register; the merged plan does not have him or her there.
 *
 * @param path  the item that the person held or stood in for
 * @param asBackup  whether the person stood in
 * @param holder  as people had it
 */
public record VanishedPerson(String path, boolean asBackup, Holder holder) {

    public PersonId person() {
        return holder.person();
    }
}
