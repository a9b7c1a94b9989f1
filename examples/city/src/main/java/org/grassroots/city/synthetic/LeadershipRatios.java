package org.grassroots.city.synthetic;

import org.immutables.value.Value;

/** Who leads a branch, and how he or she came to the post. */
@Value.Immutable
public interface LeadershipRatios {

    /** Branches known to have no secretary; ours. */
    @Value.Default
    default double vacant() {
        return 0.03;
    }

    /** Branches whose secretary is not known; ours. */
    @Value.Default
    default double unknownSecretary() {
        return 0.02;
    }

    /** Branches with two secretaries; ours. */
    @Value.Default
    default double twoSecretaries() {
        return 0.005;
    }

    /** Branches led by a member full for less than a year, where there is one; ours. */
    @Value.Default
    default double shortStanding() {
        return 0.03;
    }

    /** Days of full membership a secretary generally has; the year of the branch regulations (Art. 23). */
    @Value.Default
    default int standingDays() {
        return 365;
    }

    /** Temporary branches led by a deployed cadre: 620 to 942 compounds (Seed-004). */
    @Value.Default
    default double deployedSecretary() {
        return 0.66;
    }

    /** Temporary branches that elected a secretary they ought to have been given; ours. */
    @Value.Default
    default double electedTemporary() {
        return 0.03;
    }

    /** Secretaries of formal branches sent from above (branch regulations Art. 21); ours. */
    @Value.Default
    default double assigned() {
        return 0.05;
    }

    /** The oldest current election, in days; within the five years of the branch regulations (Art. 21). */
    @Value.Default
    default int termDays() {
        return 1800;
    }

    /** Elections longer ago; ours. */
    @Value.Default
    default double expired() {
        return 0.05;
    }

    /** The latest of those, in days; after the five years of the branch regulations (Art. 21). */
    @Value.Default
    default int expiredDaysFrom() {
        return 1_830;
    }

    /** The oldest election, in days; ours. */
    @Value.Default
    default int expiredDaysTo() {
        return 2500;
    }

    /** Officers whose day of election or appointment is not known; ours. */
    @Value.Default
    default double unknownSince() {
        return 0.02;
    }

    /** Branches with a deputy secretary of their own; ours. */
    @Value.Default
    default double deputy() {
        return 0.2;
    }

    /** Branches of whose deputies nothing is known; ours. */
    @Value.Default
    default double unknownDeputies() {
        return 0.01;
    }

    /** Full members from which a branch has a committee (branch regulations Art. 20). */
    @Value.Default
    default int fullMembersForCommittee() {
        return 7;
    }

    /** Branches that large with a committee; ours. */
    @Value.Default
    default double committee() {
        return 0.92;
    }

    /** Smaller branches with a committee; ours. */
    @Value.Default
    default double needlessCommittee() {
        return 0.03;
    }

    /** Branches of which that is not known; ours. */
    @Value.Default
    default double unknownCommittee() {
        return 0.02;
    }

    /** The fewest people elected into a committee (branch regulations Art. 20). */
    @Value.Default
    default int committeeFrom() {
        return 3;
    }

    /** The most, so that a leading cadre makes five; ours, the branch regulations (Art. 20) end at five. */
    @Value.Default
    default int committeeTo() {
        return 4;
    }

    /** Committees larger than they ought to be; ours. */
    @Value.Default
    default double largeCommittee() {
        return 0.02;
    }

    /** The size of those; ours, above the seven of the branch regulations (Art. 20). */
    @Value.Default
    default int largeCommitteeSize() {
        return 8;
    }

    /** Committees without a member for discipline inspection; ours. */
    @Value.Default
    default double missingPost() {
        return 0.04;
    }

    /** Working groups that lack one of the branch's leaders, against the one team of Seed-004; ours. */
    @Value.Default
    default double otherWorkingGroup() {
        return 0.1;
    }

    /** Branches whose working group is not known; ours. */
    @Value.Default
    default double unknownWorkingGroup() {
        return 0.05;
    }

    @Value.Check
    default void check() {
        Shares.check(
                "leadership",
                vacant(),
                unknownSecretary(),
                twoSecretaries(),
                shortStanding(),
                deployedSecretary(),
                electedTemporary(),
                assigned(),
                expired(),
                unknownSince(),
                deputy(),
                unknownDeputies(),
                committee(),
                needlessCommittee(),
                unknownCommittee(),
                largeCommittee(),
                missingPost(),
                otherWorkingGroup(),
                unknownWorkingGroup());
        Shares.checkPositive("leadership", standingDays(), largeCommitteeSize());
        Shares.checkRange("leadership", 1, committeeFrom(), committeeTo());
        Shares.checkRange("leadership", 1, termDays(), expiredDaysFrom());
        Shares.checkRange("leadership", 1, expiredDaysFrom(), expiredDaysTo());
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link LeadershipRatios}; what is not set is as the library proposes. */
    final class Builder extends ImmutableLeadershipRatios.Builder {
        Builder() {}
    }
}
