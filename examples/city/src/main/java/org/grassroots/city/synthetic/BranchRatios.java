package org.grassroots.city.synthetic;

import org.immutables.value.Value;

/** Which branches are formed, who is on their rolls, and how they were approved. */
@Value.Immutable
public interface BranchRatios {

    /** Full members affiliated here from which a formal branch is due (branch regulations Art. 4). */
    @Value.Default
    default int fullMembersForBranch() {
        return 3;
    }

    /** Compounds that ought to have a formal branch and do; ours, the share is published nowhere. */
    @Value.Default
    default double formal() {
        return 0.93;
    }

    /** Smaller compounds that look for neighbours to form a joint branch with; ours. */
    @Value.Default
    default double joint() {
        return 0.6;
    }

    /** Compounds that do so although they ought to have a branch of their own; ours. */
    @Value.Default
    default double jointThoughLarge() {
        return 0.01;
    }

    /** The fewest compounds of a joint branch; ours. */
    @Value.Default
    default int jointFrom() {
        return 2;
    }

    /** The most compounds of a joint branch; ours, the branch regulations (Art. 5) end at 5 units. */
    @Value.Default
    default int jointTo() {
        return 4;
    }

    /** Other compounds with a temporary branch; ours, Seed-000 and Seed-004 ask for all, Seed-002 has 0.15. */
    @Value.Default
    default double temporary() {
        return 0.9;
    }

    /** Compounds with none of these that have a functional branch; ours. */
    @Value.Default
    default double functional() {
        return 0.3;
    }

    /** Branches held to be weak; ours. */
    @Value.Default
    default double weak() {
        return 0.1;
    }

    /** Branches of which that is not known; ours. */
    @Value.Default
    default double unknownWeak() {
        return 0.05;
    }

    /** Weak formal branches with a temporary branch beside them, as Seed-004 asks; ours. */
    @Value.Default
    default double temporaryBesideWeak() {
        return 0.5;
    }

    /** Branches whose members nobody listed; ours. */
    @Value.Default
    default double unknownRoll() {
        return 0.005;
    }

    /** Members affiliated here who are missing from the roll of their branch; ours. */
    @Value.Default
    default double leftOffRoll() {
        return 0.005;
    }

    /** Formal branches with a member who stands on a neighbour's roll too; ours. */
    @Value.Default
    default double onTwoRolls() {
        return 0.01;
    }

    /** Residents neither in service nor deployed who take part in a temporary branch; ours. */
    @Value.Default
    default double takesPart() {
        return 0.15;
    }

    /** Branches that stand under the subdistrict and not the community; ours. */
    @Value.Default
    default double subdistrictParent() {
        return 0.15;
    }

    /** Branches that stand under something else; ours. */
    @Value.Default
    default double otherParent() {
        return 0.01;
    }

    /** Branches of which nobody knows; ours. */
    @Value.Default
    default double unknownParent() {
        return 0.02;
    }

    /** Branches of whose approval nothing is known; ours. */
    @Value.Default
    default double unknownApproval() {
        return 0.03;
    }

    /** Temporary branches known to have none; ours. */
    @Value.Default
    default double notApproved() {
        return 0.03;
    }

    /** Replies later than the month of the branch regulations (Art. 6); ours. */
    @Value.Default
    default double lateApproval() {
        return 0.05;
    }

    /** The latest reply in time, in days; within the month of the branch regulations (Art. 6). */
    @Value.Default
    default int replyDaysTo() {
        return 28;
    }

    /** The earliest of those replies, in days; after the month of the branch regulations (Art. 6). */
    @Value.Default
    default int lateReplyDaysFrom() {
        return 32;
    }

    /** The latest reply, in days; ours. */
    @Value.Default
    default int lateReplyDaysTo() {
        return 60;
    }

    /** Temporary branches whose task nobody wrote down; ours. */
    @Value.Default
    default double unknownTask() {
        return 0.03;
    }

    /** Temporary branches whose task has ended; ours. */
    @Value.Default
    default double endedTask() {
        return 0.05;
    }

    /** The age of the oldest temporary branch, in days; ours. */
    @Value.Default
    default int temporaryDaysTo() {
        return 150;
    }

    /** The age of the oldest formal branch, in days; ours. */
    @Value.Default
    default int formalDaysTo() {
        return 3650;
    }

    /** Members from which a community has a general branch (street and community standards). */
    @Value.Default
    default int generalBranchFrom() {
        return 51;
    }

    /** Members from which a community has a primary-level committee (street and community standards). */
    @Value.Default
    default int committeeFrom() {
        return 100;
    }

    /** Communities that stay a plain branch whatever their size; ours. */
    @Value.Default
    default double otherLevel() {
        return 0.04;
    }

    /** Communities known to have no organisation; ours. */
    @Value.Default
    default double noOrganisation() {
        return 0.01;
    }

    /** Communities with a recorded waiver of the size; ours. */
    @Value.Default
    default double sizeWaived() {
        return 0.1;
    }

    @Value.Check
    default void check() {
        Shares.check(
                "branch",
                formal(),
                joint(),
                jointThoughLarge(),
                temporary(),
                functional(),
                weak(),
                unknownWeak(),
                temporaryBesideWeak(),
                unknownRoll(),
                leftOffRoll(),
                onTwoRolls(),
                takesPart(),
                subdistrictParent(),
                otherParent(),
                unknownParent(),
                unknownApproval(),
                notApproved(),
                lateApproval(),
                unknownTask(),
                endedTask(),
                otherLevel(),
                noOrganisation(),
                sizeWaived());
        Shares.checkPositive("branch", temporaryDaysTo(), formalDaysTo());
        Shares.checkRange("branch", 2, jointFrom(), jointTo());
        Shares.checkRange("branch", 1, replyDaysTo(), lateReplyDaysFrom());
        Shares.checkRange("branch", 1, lateReplyDaysFrom(), lateReplyDaysTo());
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link BranchRatios}; what is not set is as the library proposes. */
    final class Builder extends ImmutableBranchRatios.Builder {
        Builder() {}
    }
}
