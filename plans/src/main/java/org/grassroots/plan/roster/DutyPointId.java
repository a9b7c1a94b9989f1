package org.grassroots.plan.roster;

import org.grassroots.fact.Id;

/**
 * The id of a duty point, such as {@code T10/gate-guard}.
 *
 * @param value  as {@link Id} asks
 */
public record DutyPointId(String value) implements Id, Comparable<DutyPointId> {

    public DutyPointId {
        Id.check("a duty point", value);
    }

    public static DutyPointId of(String value) {
        return new DutyPointId(value);
    }

    /** By the characters of the value. */
    @Override
    public int compareTo(DutyPointId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
