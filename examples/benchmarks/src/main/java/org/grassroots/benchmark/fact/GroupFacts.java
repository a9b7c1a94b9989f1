package org.grassroots.benchmark.fact;

import static java.util.Objects.requireNonNull;

import org.grassroots.organisation.GroupId;

/**
 * The leaders of a group.
 *
 * @param id  the group
 * @param leaders  its leaders
 * @param full  the full members among them
 * @param ofGroup  those who are members of the group
 */
public record GroupFacts(GroupId id, int leaders, int full, int ofGroup) {
    public GroupFacts {
        requireNonNull(id, "id");
    }
}
