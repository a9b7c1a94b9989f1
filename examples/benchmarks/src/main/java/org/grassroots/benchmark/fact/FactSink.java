package org.grassroots.benchmark.fact;

import java.time.LocalDate;
import org.grassroots.area.BuildingId;
import org.grassroots.area.CompoundId;
import org.grassroots.area.HouseholdId;
import org.grassroots.member.MemberId;
import org.grassroots.organisation.BranchId;
import org.grassroots.organisation.GroupId;

/** Takes the facts of a register as the walk comes by; each method is called with what the record of its name holds. */
public interface FactSink {
    /** As {@link CompoundFacts}. */
    void compound(CompoundId id, int fullHere, int formal, int serving);

    /** As {@link RollFacts}. */
    void roll(BranchId id, int members, int full, boolean hasCommittee);

    /** As {@link CommitteeFacts}. */
    void committee(BranchId id, int seats);

    /** As {@link SecretaryFacts}. */
    void secretaries(BranchId id, int notFull, int withoutVote, int offTheRoll, LocalDate fullSince);

    /** As {@link BuildingFacts}. */
    void building(BuildingId id, int groups);

    /** As {@link GroupFacts}. */
    void group(GroupId id, int leaders, int full, int ofGroup);

    /** As {@link HouseholdFacts}; the households of a building come right after it. */
    void household(HouseholdId id, int centralHouseholds);

    /** As {@link LeaderFacts}. */
    void leader(MemberId id, int bodies);
}
