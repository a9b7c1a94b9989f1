package org.grassroots.benchmark.fact;

import static java.util.Objects.requireNonNull;

import org.grassroots.member.MemberId;

/**
 * How many bodies somebody leads.
 *
 * @param id  a member who leads one body at least
 * @param bodies  the branches, groups and central households he or she leads
 */
public record LeaderFacts(MemberId id, int bodies) {
    public LeaderFacts {
        requireNonNull(id, "id");
    }
}
