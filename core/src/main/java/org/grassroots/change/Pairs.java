package org.grassroots.change;

import java.util.ArrayList;
import java.util.List;
import org.grassroots.area.CompoundId;
import org.grassroots.change.Refusal.Reason;
import org.grassroots.fact.Listing;
import org.grassroots.pairing.CompoundPairing;
import org.grassroots.pairing.HouseholdPairing;
import org.grassroots.pairing.PairedUnit;
import org.grassroots.pairing.PairedUnitId;
import org.grassroots.pairing.Pairings;
import org.grassroots.register.Register;

/** How units and deployed members come to answer for compounds and households. */
final class Pairs {
    private Pairs() {}

    static Register pairUnit(Register register, CompoundId compound, PairedUnit unit) {
        Present.compound(register, compound);
        Pairings pairings = register.pairings();
        Listing<CompoundPairing> listed = compounds(pairings);
        CompoundPairing before = listed.items().stream()
                .filter(pairing -> pairing.compound().equals(compound))
                .findFirst()
                .orElseGet(() -> nobody(compound));
        Listing<PairedUnitId> units = Present.listed(
                before.units(),
                "the list of units paired with " + Refused.subject("compound", compound),
                "record first which they are");
        if (units.items().contains(unit.id())) {
            throw Refused.because(
                    Reason.THERE_ALREADY,
                    Refused.subject("compound", compound),
                    "is paired with unit '%s' already".formatted(unit.id()),
                    "pair it with another unit");
        }
        CompoundPairing after = CompoundPairing.builder()
                .from(before)
                .units(Sharing.plus(units, unit.id()))
                .build();
        return with(
                register,
                Pairings.builder()
                        .from(pairings)
                        .units(recorded(pairings, unit))
                        .compounds(Listing.of(set(listed.items(), after)))
                        .build());
    }

    /** A compound without an entry in a known list has no pairing, so that all its lists are known to be empty. */
    private static CompoundPairing nobody(CompoundId compound) {
        return CompoundPairing.builder()
                .compound(compound)
                .units(Listing.of())
                .leadingCadres(Listing.of())
                .streetCadres(Listing.of())
                .assistingUnits(Listing.of())
                .build();
    }

    private static List<PairedUnit> recorded(Pairings pairings, PairedUnit unit) {
        List<PairedUnit> alike = pairings.units().stream()
                .filter(other -> other.id().equals(unit.id()))
                .toList();
        if (alike.isEmpty()) {
            return Sharing.plus(pairings.units(), unit);
        }
        if (!alike.contains(unit)) {
            throw Refused.because(
                    Reason.THERE_ALREADY,
                    Refused.subject("paired unit", unit.id()),
                    "is recorded under the name '%s'".formatted(alike.get(0).name()),
                    "every paired unit needs an id of its own: give that name, or another id");
        }
        return pairings.units();
    }

    static Register pairCompound(Register register, CompoundPairing pairing) {
        Present.compound(register, pairing.compound());
        Pairings pairings = register.pairings();
        return with(
                register,
                Pairings.builder()
                        .from(pairings)
                        .compounds(Listing.of(set(compounds(pairings).items(), pairing)))
                        .build());
    }

    static Register pairHouseholds(Register register, HouseholdPairing pairing) {
        Present.member(register, pairing.member());
        Present.households(register, pairing.households());
        Pairings pairings = register.pairings();
        List<HouseholdPairing> before = Present.listed(
                        pairings.households(), "the list of pairings with households", "record the pairings first")
                .items();
        List<HouseholdPairing> after = new ArrayList<>();
        boolean ends = pairing.households().isEmpty();
        boolean found = false;
        for (HouseholdPairing other : before) {
            if (!other.member().equals(pairing.member())) {
                after.add(other);
            } else if (!found) {
                found = true;
                if (!ends) {
                    after.add(before.contains(pairing) ? before.get(before.indexOf(pairing)) : pairing);
                }
            }
        }
        if (ends && !found) {
            throw Refused.because(
                    Reason.NOT_THERE,
                    Refused.subject("party member", pairing.member()),
                    "answers for no household, so that nothing can end",
                    "name the households the member is to answer for");
        }
        if (!found) {
            after.add(pairing);
        }
        return with(
                register,
                Pairings.builder().from(pairings).households(Listing.of(after)).build());
    }

    static Register correct(Register register, Pairings pairings) {
        return with(register, pairings);
    }

    private static Listing<CompoundPairing> compounds(Pairings pairings) {
        return Present.listed(pairings.compounds(), "the list of pairings with compounds", "record the pairings first");
    }

    private static List<CompoundPairing> set(List<CompoundPairing> pairings, CompoundPairing pairing) {
        return pairings.stream().anyMatch(other -> other.compound().equals(pairing.compound()))
                ? Sharing.each(
                        pairings,
                        other ->
                                other.compound().equals(pairing.compound()) && !other.equals(pairing) ? pairing : other)
                : Sharing.plus(pairings, pairing);
    }

    private static Register with(Register register, Pairings pairings) {
        return Refused.unlessWhole(register.edit().pairings(pairings));
    }
}
