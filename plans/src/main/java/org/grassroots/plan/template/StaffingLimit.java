package org.grassroots.plan.template;

import static com.google.common.base.Preconditions.checkArgument;

import org.grassroots.plan.element.Origin;

/**
 * How far posts may be heaped on one person.
 *
 * @param postsPerPerson  the most posts one person may hold over all special plans of one compound, 1 to 100; posts in
 *     other compounds do not count
 * @param origin  where it comes from
 */
public record StaffingLimit(int postsPerPerson, Origin origin) {

    public StaffingLimit {
        checkArgument(
                postsPerPerson >= 1 && postsPerPerson <= 100,
                "'postsPerPerson' must be 1 to 100, was %s",
                postsPerPerson);
    }
}
