package org.grassroots.city.synthetic;

import org.immutables.value.Value;

/** How a branch is divided into building groups, and what central households they have. */
@Value.Immutable
public interface GroupRatios {

    /** Members from which a branch is divided; below six or seven it need not (manuals). */
    @Value.Default
    default int membersToDivide() {
        return 7;
    }

    /** The most buildings of one group; ours. */
    @Value.Default
    default int buildingsTo() {
        return 3;
    }

    /** The buildings of a group, unless it has too few members; ours, so chosen that a branch has about 4.1 groups. */
    @Value.Default
    default double buildings() {
        return 1.5;
    }

    /** Members a group waits for before it stops taking on buildings (rules for groups of central organs, Art. 1). */
    @Value.Default
    default int membersFrom() {
        return 3;
    }

    /** Buildings no group serves; ours. */
    @Value.Default
    default double buildingLeftOut() {
        return 0.01;
    }

    /** Members of a divided branch who are in no group; ours. */
    @Value.Default
    default double inNoGroup() {
        return 0.001;
    }

    /** Members who are in two; ours. */
    @Value.Default
    default double inTwoGroups() {
        return 0.0005;
    }

    /**
     * Residents affiliated elsewhere who have reported to the group of their building: Seed-002 puts every owner in it; ours.
     */
    @Value.Default
    default double reported() {
        return 0.97;
    }

    /** Groups whose members nobody listed; ours. */
    @Value.Default
    default double unknownMembers() {
        return 0.01;
    }

    /** Secretaries who lead the group they are in too; normal in Seed-002, the share is ours. */
    @Value.Default
    default double secretaryLeads() {
        return 0.5;
    }

    /** Groups known to have no leader; ours. */
    @Value.Default
    default double vacantLeader() {
        return 0.02;
    }

    /** Groups whose leader is not known; ours. */
    @Value.Default
    default double unknownLeader() {
        return 0.02;
    }

    /** Leaders who head the micro-grid too, as Seed-004 has it; ours. */
    @Value.Default
    default double leaderHeadsMicroGrid() {
        return 0.93;
    }

    /** Other groups known to have no head of the micro-grid; ours. */
    @Value.Default
    default double noMicroGridHead() {
        return 0.1;
    }

    /** Other groups of which the head is not known; ours. */
    @Value.Default
    default double unknownMicroGridHead() {
        return 0.3;
    }

    /** Member responsibility areas of a group; 385 to 192 in Seed-002. */
    @Value.Default
    default double areasPerGroup() {
        return 2.0;
    }

    /** Groups known to have none; ours. */
    @Value.Default
    default double noAreas() {
        return 0.05;
    }

    /** Groups of which that is not known; ours. */
    @Value.Default
    default double unknownAreas() {
        return 0.05;
    }

    /** Groups whose homes are all shared out among central households, as Seed-004 asks; ours. */
    @Value.Default
    default double coversAll() {
        return 0.98;
    }

    /** Central households of every other group; 1,340 to 1,225 in Jinfeng. */
    @Value.Default
    default double centralHouseholdsPerGroup() {
        return 1.1;
    }

    /** Neighbour households of one central household; 10.6 in Gaozhou. */
    @Value.Default
    default double householdsCovered() {
        return 10.0;
    }

    /** The most neighbour households where all are shared out; the usual upper end. */
    @Value.Default
    default int householdsCoveredTo() {
        return 20;
    }

    /** The fewest; the usual lower end. */
    @Value.Default
    default int householdsCoveredFrom() {
        return 5;
    }

    /** How far that number strays, as a share of it; ours. */
    @Value.Default
    default double coverSpread() {
        return 0.6;
    }

    /** Central households of the older kind, for members; ours. */
    @Value.Default
    default double forMembers() {
        return 0.03;
    }

    /** The most members one of those links (rules for central households). */
    @Value.Default
    default int membersLinked() {
        return 15;
    }

    /** Groups with a central household whose neighbours nobody listed, and such households where few have one; ours. */
    @Value.Default
    default double unknownCover() {
        return 0.02;
    }

    /** Central households whose head is not known; ours. */
    @Value.Default
    default double unknownHead() {
        return 0.02;
    }

    @Value.Check
    default void check() {
        Shares.check(
                "group",
                buildingLeftOut(),
                inNoGroup(),
                inTwoGroups(),
                reported(),
                unknownMembers(),
                coversAll(),
                secretaryLeads(),
                vacantLeader(),
                unknownLeader(),
                leaderHeadsMicroGrid(),
                noMicroGridHead(),
                unknownMicroGridHead(),
                noAreas(),
                unknownAreas(),
                coverSpread(),
                forMembers(),
                unknownCover(),
                unknownHead());
        Shares.checkPositive(
                "group",
                buildings(),
                areasPerGroup(),
                centralHouseholdsPerGroup(),
                householdsCovered(),
                buildingsTo(),
                membersFrom());
        Shares.checkRange("group", 1, householdsCoveredFrom(), householdsCoveredTo());
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link GroupRatios}; what is not set is as the library proposes. */
    final class Builder extends ImmutableGroupRatios.Builder {
        Builder() {}
    }
}
