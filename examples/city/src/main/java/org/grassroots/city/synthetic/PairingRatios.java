package org.grassroots.city.synthetic;

import org.immutables.value.Value;

/** Who from outside stands by a compound. */
@Value.Immutable
public interface PairingRatios {

    /** Compounds with a paired unit: 2,159 to 2,472 (Seed-004). */
    @Value.Default
    default double paired() {
        return 0.87;
    }

    /** Compounds that share a unit (Seed-004). */
    @Value.Default
    default double compoundsPerUnit() {
        return 1.7;
    }

    /** Paired compounds with a second unit; ours, Seed-004 asks for one. */
    @Value.Default
    default double secondUnit() {
        return 0.01;
    }

    /** Compounds of whose pairing nothing is known; ours. */
    @Value.Default
    default double unknownUnits() {
        return 0.02;
    }

    /** Paired compounds for which the unit named a leading cadre; ours, Seed-004 asks for all. */
    @Value.Default
    default double leadingCadre() {
        return 0.95;
    }

    /** Deployed members of a compound to which any are: 7,820 to 942 (Seed-004). */
    @Value.Default
    default double deployedPerCompound() {
        return 8.3;
    }

    /** Compounds to which members are deployed, by a unit or by the street; ours, Seed-004 asks for all. */
    @Value.Default
    default double deployed() {
        return 0.99;
    }

    /** Compounds in whose linkage a resident unit assists (Seed-000); ours. */
    @Value.Default
    default double assisted() {
        return 0.96;
    }

    /** Compounds of which that is not known; ours. */
    @Value.Default
    default double unknownAssisted() {
        return 0.02;
    }

    /** The fewest households that call for one more deployed member; ours. */
    @Value.Default
    default double householdsPerDeployed() {
        return 8.0;
    }

    /** The longest full membership of a deployed member, in years; ours. */
    @Value.Default
    default int deployedFullYearsTo() {
        return 30;
    }

    /** Compounds that share a street cadre (Seed-004). */
    @Value.Default
    default double compoundsPerStreetCadre() {
        return 2.1;
    }

    /** Compounds with a street cadre; ours, Seed-004 asks for all. */
    @Value.Default
    default double streetCadre() {
        return 0.97;
    }

    /** Compounds with deployed members that share all households out among them; ours, Seed-004 asks for all. */
    @Value.Default
    default double householdsPaired() {
        return 0.98;
    }

    /** Households of those that were forgotten; ours. */
    @Value.Default
    default double householdLeftOut() {
        return 0.001;
    }

    @Value.Check
    default void check() {
        Shares.check(
                "pairing",
                paired(),
                secondUnit(),
                unknownUnits(),
                leadingCadre(),
                deployed(),
                assisted(),
                unknownAssisted(),
                streetCadre(),
                householdsPaired(),
                householdLeftOut());
        Shares.checkPositive(
                "pairing",
                compoundsPerUnit(),
                deployedPerCompound(),
                householdsPerDeployed(),
                compoundsPerStreetCadre(),
                deployedFullYearsTo());
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link PairingRatios}; what is not set is as the library proposes. */
    final class Builder extends ImmutablePairingRatios.Builder {
        Builder() {}
    }
}
