package org.grassroots.city.synthetic;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.List;
import org.immutables.value.Value;

/** How homes, gates, guards and surveys of a compound are made up. */
@Value.Immutable
public interface PlaceRatios {

    /** The shares of households with 1, 2, 3 … residents; ours, so chosen that the mean is 2.62 (census of 2020). */
    @Value.Default
    default List<Double> residents() {
        return List.of(0.24, 0.29, 0.225, 0.14, 0.07, 0.035);
    }

    /** Households of which nobody counted the residents; ours. */
    @Value.Default
    default double uncounted() {
        return 0.03;
    }

    /** Households that share a stairwell; ours. */
    @Value.Default
    default int householdsPerStairwell() {
        return 24;
    }

    /** Buildings whose stairwells nobody counted; ours. */
    @Value.Default
    default double unknownStairwells() {
        return 0.1;
    }

    /** Buildings for each entrance, which are one at the least; ours. */
    @Value.Default
    default int buildingsPerEntrance() {
        return 6;
    }

    /** Compounds whose entrances nobody counted; ours. */
    @Value.Default
    default double unknownEntrances() {
        return 0.05;
    }

    /** Buildings from which on a compound may have two sections, as in Seed-002; the number is ours. */
    @Value.Default
    default int buildingsForSections() {
        return 25;
    }

    /** Compounds that large which are divided; ours. */
    @Value.Default
    default double divided() {
        return 0.6;
    }

    /** Served compounds with a responsible unit, where the sheet does not say; ours. */
    @Value.Default
    default double unitWhereServed() {
        return 0.5;
    }

    /** Other compounds with a responsible unit; ours. */
    @Value.Default
    default double unitWhereNotServed() {
        return 0.25;
    }

    /** Served compounds guarded by people; ours. */
    @Value.Default
    default double humanGuardWhereServed() {
        return 0.92;
    }

    /** Other compounds guarded by people; ours. */
    @Value.Default
    default double humanGuardWhereNotServed() {
        return 0.15;
    }

    /** Served compounds with walls, gates or cameras; ours. */
    @Value.Default
    default double physicalGuardWhereServed() {
        return 0.85;
    }

    /** Other compounds with walls, gates or cameras; ours. */
    @Value.Default
    default double physicalGuardWhereNotServed() {
        return 0.3;
    }

    /** For each guarding fact, compounds of which it is not known; ours. */
    @Value.Default
    default double unknownGuard() {
        return 0.08;
    }

    /** Three-none compounds that stand on the ledger (Seed-000 asks for all); ours. */
    @Value.Default
    default double threeNoneListed() {
        return 0.9;
    }

    /** Compounds with an owners' committee; ours. */
    @Value.Default
    default double ownersCommittee() {
        return 0.3;
    }

    /** Compounds of which it is not known; ours. */
    @Value.Default
    default double unknownOwnersCommittee() {
        return 0.1;
    }

    /** For each of the four-clear items (Seed-000), compounds where it is on record; ours. */
    @Value.Default
    default double surveyed() {
        return 0.98;
    }

    /** For each of the four-clear items, compounds of which that is not known; ours. */
    @Value.Default
    default double unknownSurvey() {
        return 0.01;
    }

    /** Recorded items without a date; ours. */
    @Value.Default
    default double undatedSurvey() {
        return 0.01;
    }

    /** The age of the oldest survey, in days; ours. */
    @Value.Default
    default int surveyAgeDays() {
        return 720;
    }

    /** Full members among the staff of a property service; ours. */
    @Value.Default
    default double fullMembersPerService() {
        return 2.0;
    }

    /** Property services whose members nobody counted; ours. */
    @Value.Default
    default double unknownServiceStaff() {
        return 0.15;
    }

    /** Full members from which a property service ought to have a Party organisation (Seed-000). */
    @Value.Default
    default int fullMembersForServiceOrganisation() {
        return 3;
    }

    /** Property services that ought to and do; ours. */
    @Value.Default
    default double serviceOrganisation() {
        return 0.7;
    }

    /** Property services of which that is not known; ours. */
    @Value.Default
    default double unknownServiceOrganisation() {
        return 0.1;
    }

    @Value.Check
    default void check() {
        Shares.check(
                "place",
                uncounted(),
                unknownStairwells(),
                unknownEntrances(),
                divided(),
                unitWhereServed(),
                unitWhereNotServed(),
                humanGuardWhereServed(),
                humanGuardWhereNotServed(),
                physicalGuardWhereServed(),
                physicalGuardWhereNotServed(),
                unknownGuard(),
                threeNoneListed(),
                ownersCommittee(),
                unknownOwnersCommittee(),
                surveyed(),
                unknownSurvey(),
                undatedSurvey(),
                unknownServiceStaff(),
                serviceOrganisation(),
                unknownServiceOrganisation());
        Shares.checkPositive(
                "place", fullMembersPerService(), householdsPerStairwell(), buildingsPerEntrance(), surveyAgeDays());
        double sum = residents().stream().mapToDouble(share -> share).sum();
        Shares.check("place", residents().stream().mapToDouble(share -> share).toArray());
        checkArgument(
                sum > 0.999 && sum < 1.001, "place ratios: the shares of residents must add up to 1, were %s", sum);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link PlaceRatios}; what is not set is as the library proposes. */
    final class Builder extends ImmutablePlaceRatios.Builder {
        Builder() {}
    }
}
