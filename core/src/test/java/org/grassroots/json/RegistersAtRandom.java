package org.grassroots.json;

import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.grassroots.area.HouseholdId;
import org.grassroots.fact.Listing;
import org.grassroots.pairing.CompoundPairing;
import org.grassroots.pairing.HouseholdPairing;
import org.grassroots.pairing.PairedUnit;
import org.grassroots.pairing.PairedUnitId;
import org.grassroots.pairing.Pairings;
import org.grassroots.register.Provenance;
import org.grassroots.register.Register;

/**
 * Registers of every kind: sound by construction and within the limits of the format, every field now there and now
 * absent, every fact now known, now known to be none, now unknown. Each is made from one seed, so that tests of any package
 * can have them by {@link #of}; they do not shrink.
 */
public final class RegistersAtRandom {
    private final Dice dice;
    private final PlacesAtRandom places;
    private final PeopleAtRandom people;
    private final OrganisationAtRandom organisation;

    private RegistersAtRandom(Dice dice) {
        this.dice = dice;
        places = new PlacesAtRandom(dice);
        people = new PeopleAtRandom(dice, places);
        organisation = new OrganisationAtRandom(dice, places, people);
    }

    static Arbitrary<Register> any() {
        return Arbitraries.randomValue(RegistersAtRandom::of);
    }

    /** The same random gives the same register. */
    public static Register of(Random random) {
        return new RegistersAtRandom(new Dice(random)).register();
    }

    private Register register() {
        return Register.builder()
                .provenance(provenance())
                .community(places.community)
                .members(people.members)
                .membersNotListed(dice.someOf(places.compounds))
                .helpers(people.helpers)
                .organisation(organisation.organisation)
                .pairings(pairings())
                .build();
    }

    private Provenance provenance() {
        boolean synthetic = dice.chance();
        int seed = dice.any(new Integer[] {Integer.MIN_VALUE, -1, 0, 42, Integer.MAX_VALUE});
        return Provenance.builder()
                .source(dice.name(200))
                .synthetic(synthetic)
                .seed(synthetic && dice.chance() ? OptionalInt.of(seed) : OptionalInt.empty())
                .describes(dice.maybe(dice::day))
                .build();
    }

    private Pairings pairings() {
        List<PairedUnit> units =
                dice.times(2, number -> new PairedUnit(PairedUnitId.of("unit" + number), dice.name(200)));
        List<PairedUnitId> unitIds = units.stream().map(PairedUnit::id).toList();
        Listing<CompoundPairing> compounds = dice.listing(() -> dice.someOf(places.compounds).stream()
                .distinct()
                .map(compound -> CompoundPairing.builder()
                        .compound(compound)
                        .units(dice.listingOf(unitIds))
                        .leadingCadres(dice.listingOf(people.memberIds))
                        .streetCadres(dice.listingOf(people.helperIds))
                        .assistingUnits(dice.listingOf(unitIds))
                        .build())
                .toList());
        List<HouseholdId> homes = List.copyOf(places.households.keySet());
        Listing<HouseholdPairing> households = dice.listing(() -> dice.someOf(people.memberIds).stream()
                .map(member -> new HouseholdPairing(member, dice.someOf(homes)))
                .toList());
        return Pairings.builder()
                .units(units)
                .compounds(compounds)
                .households(households)
                .build();
    }
}
