package org.grassroots.benchmark.city;

import java.util.ArrayList;
import java.util.List;
import org.grassroots.fact.Listing;
import org.grassroots.member.Capacity;
import org.grassroots.member.Helper;
import org.grassroots.member.PartyMember;
import org.grassroots.organisation.CentralHousehold;
import org.grassroots.pairing.CompoundPairing;
import org.grassroots.pairing.HouseholdPairing;
import org.grassroots.pairing.PairedUnit;
import org.grassroots.pairing.PairedUnitId;
import org.grassroots.pairing.Pairings;

/** Pairs every compound with the one unit of its community, and the neighbours of a central household with one deployed member. */
final class PairingMaker {
    private static final PairedUnitId UNIT = PairedUnitId.of("U1");

    private final Chance chance;

    PairingMaker(Chance chance) {
        this.chance = chance;
    }

    Pairings make(List<Site> sites, List<CentralHousehold> centralHouseholds, List<PartyMember> members, Helper cadre) {
        List<PartyMember> deployed =
                Site.only(members, member -> member.capacities().items().contains(Capacity.DEPLOYED));
        List<HouseholdPairing> households = new ArrayList<>();
        if (!deployed.isEmpty()) {
            for (CentralHousehold central : centralHouseholds) {
                households.add(new HouseholdPairing(
                        chance.pick(deployed).id(), central.households().items()));
            }
        }
        return Pairings.builder()
                .addUnits(new PairedUnit(UNIT, "Paired Unit"))
                .compounds(Listing.of(
                        sites.stream().map(site -> pairing(site, cadre)).toList()))
                .households(Listing.of(households))
                .build();
    }

    private static CompoundPairing pairing(Site site, Helper cadre) {
        return CompoundPairing.builder()
                .compound(site.compound().id())
                .units(Listing.of(UNIT))
                .leadingCadres(Listing.of(
                        site.here().stream().limit(1).map(PartyMember::id).toList()))
                .streetCadres(Listing.of(cadre.id()))
                .assistingUnits(Listing.of(UNIT))
                .build();
    }
}
