package org.grassroots.benchmark.fact;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.grassroots.organisation.BranchId;

/**
 * The secretaries of a branch that has one at least.
 *
 * @param id  the branch
 * @param notFull  the secretaries who are no full members
 * @param withoutVote  those without the right to vote
 * @param offTheRoll  those neither on the roll nor assigned, where the branch has a roll
 * @param fullSince  the day on which the last of them became full; {@link LocalDate#MAX} if one is not
 */
public record SecretaryFacts(BranchId id, int notFull, int withoutVote, int offTheRoll, LocalDate fullSince) {
    public SecretaryFacts {
        requireNonNull(id, "id");
        requireNonNull(fullSince, "fullSince");
    }
}
