package org.grassroots.city.synthetic;

import java.util.List;
import org.immutables.value.Value;

/** How the members and helpers of a compound are made up. */
@Value.Immutable
public interface PeopleRatios {

    /** Members living in a compound, by household: 150,000 to 750,000 in a prefecture of Linfen's size; ours. */
    @Value.Default
    default double membersPerHousehold() {
        return 0.2;
    }

    /** Members in probation; derived from the Party's statistics of 2024. */
    @Value.Default
    default double probationary() {
        return 0.023;
    }

    /** Members whose status is not known; ours. */
    @Value.Default
    default double unknownStatus() {
        return 0.006;
    }

    /** Members of 61 and more; the Party's statistics of 2024. */
    @Value.Default
    default double retired() {
        return 0.29;
    }

    /**
     * In-service members living in a compound that is large enough; ours, so chosen that the mean of a city is near the
     * 15 of Seed-004, small compounds and all.
     */
    @Value.Default
    default double inServicePerCompound() {
        return 19.0;
    }

    /** The most of a small compound's members that are in service; ours. */
    @Value.Default
    default double inServiceCeiling() {
        return 0.7;
    }

    /** Members not in service who are affiliated elsewhere all the same; ours. */
    @Value.Default
    default double elsewhere() {
        return 0.06;
    }

    /** Members not in service whose affiliation is not known; ours. */
    @Value.Default
    default double unknownAffiliation() {
        return 0.015;
    }

    /** Members affiliated elsewhere, not in service, who are migrant members; ours. */
    @Value.Default
    default double migrant() {
        return 0.2;
    }

    /** Members whose capacities nobody listed; ours. */
    @Value.Default
    default double unknownCapacities() {
        return 0.01;
    }

    /** The longest full membership of a member at work, in years; ours. */
    @Value.Default
    default int fullYearsTo() {
        return 30;
    }

    /** The shortest full membership of a retired member, in years; ours. */
    @Value.Default
    default int retiredFullYearsFrom() {
        return 25;
    }

    /** The longest full membership of a retired member, in years; ours. */
    @Value.Default
    default int retiredFullYearsTo() {
        return 50;
    }

    /** Members at work who have been full for less than a year; about one year's admissions, ours. */
    @Value.Default
    default double recentlyFull() {
        return 0.02;
    }

    /** Full members whose day of full membership is not known; ours. */
    @Value.Default
    default double unknownFullSince() {
        return 0.02;
    }

    /** Members whose day of admission is not known; ours. */
    @Value.Default
    default double unknownAdmission() {
        return 0.1;
    }

    /** Days of probation (Party Constitution Art. 7), and of every year of membership. */
    @Value.Default
    default int probationDays() {
        return 365;
    }

    /** Full members without voting rights; ours. */
    @Value.Default
    default double suspended() {
        return 0.003;
    }

    /** Full members of whom that is not known; ours. */
    @Value.Default
    default double unknownVotingRights() {
        return 0.005;
    }

    /** Who has passed which training; the shares are ours, the subjects those of Seed-004 and a few more. */
    @Value.Default
    default List<Training> trainings() {
        return List.of(
                new Training("sampling", 0.04),
                new Training("protective-clothing", 0.06),
                new Training("disinfection", 0.08),
                new Training("counselling", 0.02),
                new Training("first-aid", 0.06));
    }

    /** How many times likelier than a member a helper is to have passed a training (9,537 volunteers trained, Seed-004); ours. */
    @Value.Default
    default double trainedHelpers() {
        return 5.0;
    }

    /** Members at work, and helpers, fit for the front line; ours. */
    @Value.Default
    default double fit() {
        return 0.93;
    }

    /** Retired members fit for the front line; ours. */
    @Value.Default
    default double retiredFit() {
        return 0.2;
    }

    /** People of whom that is not known; ours. */
    @Value.Default
    default double unknownFitness() {
        return 0.05;
    }

    /** Members of whom only the compound is known; ours. */
    @Value.Default
    default double unknownBuilding() {
        return 0.02;
    }

    /** Members of whom only the building is known; ours. */
    @Value.Default
    default double unknownHousehold() {
        return 0.04;
    }

    /** Property staff in served compounds: 7,100 (Seed-004) to 750,000 households; ours. */
    @Value.Default
    default double propertyStaffPerHousehold() {
        return 0.0095;
    }

    /** Volunteers: 9,537 (Seed-004) to 750,000 households; ours. */
    @Value.Default
    default double volunteersPerHousehold() {
        return 0.0127;
    }

    /** Households of a grid, between the 300 and 500 of Ningxia's plan. */
    @Value.Default
    default double householdsPerGridWorker() {
        return 400.0;
    }

    /** Community workers: 18 for 10,000 residents (Ningxia) at 2.62 residents a household. */
    @Value.Default
    default double communityWorkersPerHousehold() {
        return 0.0047;
    }

    /**
     * A training and who has passed it.
     *
     * @param code  as in {@link org.grassroots.member.Person#trainings()}
     * @param share  the members who have, 0 to 1
     */
    record Training(String code, double share) {
        public Training {
            Shares.check("training", share);
        }
    }

    @Value.Check
    default void check() {
        Shares.check(
                "people",
                membersPerHousehold(),
                probationary(),
                unknownStatus(),
                retired(),
                inServiceCeiling(),
                elsewhere(),
                unknownAffiliation(),
                migrant(),
                unknownCapacities(),
                recentlyFull(),
                unknownFullSince(),
                unknownAdmission(),
                suspended(),
                unknownVotingRights(),
                fit(),
                retiredFit(),
                unknownFitness(),
                unknownBuilding(),
                unknownHousehold(),
                propertyStaffPerHousehold(),
                volunteersPerHousehold(),
                communityWorkersPerHousehold());
        Shares.checkPositive(
                "people",
                trainedHelpers(),
                inServicePerCompound(),
                householdsPerGridWorker(),
                fullYearsTo(),
                probationDays());
        Shares.checkRange("people", 2, probationDays(), probationDays());
        Shares.checkRange("people", 1, retiredFullYearsFrom(), retiredFullYearsTo());
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link PeopleRatios}; what is not set is as the library proposes. */
    final class Builder extends ImmutablePeopleRatios.Builder {
        Builder() {}
    }
}
