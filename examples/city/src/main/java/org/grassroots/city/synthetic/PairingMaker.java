package org.grassroots.city.synthetic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.grassroots.area.Building;
import org.grassroots.area.Household;
import org.grassroots.area.HouseholdId;
import org.grassroots.fact.Listing;
import org.grassroots.member.Helper;
import org.grassroots.member.HelperId;
import org.grassroots.pairing.CompoundPairing;
import org.grassroots.pairing.HouseholdPairing;
import org.grassroots.pairing.PairedUnit;
import org.grassroots.pairing.PairedUnitId;
import org.grassroots.pairing.Pairings;

/** Pairs the compounds of a community with units and street cadres, and their homes with deployed members. */
final class PairingMaker {
    private final Setting setting;
    private final PairingRatios ratios;
    private final List<CompoundDraft> compounds;
    private final Dice dice;
    private final Map<Ids, List<PairedUnitId>> unitsOf = new LinkedHashMap<>();
    private final Map<Ids, HelperId> streetCadreOf = new LinkedHashMap<>();
    private final List<PairedUnit> units = new ArrayList<>();
    private final List<Helper> streetCadres = new ArrayList<>();

    /**
     * @param compounds  all of the community
     */
    PairingMaker(Setting setting, List<CompoundDraft> compounds) {
        this.setting = setting;
        this.ratios = setting.ratios().pairings();
        this.compounds = compounds;
        this.dice = setting.dice(Dice.Purpose.NEIGHBOURS, compounds.get(0).ids().row());
        List<CompoundDraft> listed =
                compounds.stream().filter(CompoundDraft::listsMembers).toList();
        shareUnits(listed.stream().filter(CompoundDraft::paired).toList());
        shareStreetCadres(dice.without(1 - ratios.streetCadre(), listed));
    }

    List<Helper> streetCadres() {
        return streetCadres;
    }

    /** Of a compound without members nothing is known. */
    Pairings pairings() {
        return Pairings.builder()
                .units(units)
                .compounds(Listing.of(compounds.stream().map(this::pairing).toList()))
                .households(Listing.of(compounds.stream()
                        .flatMap(draft -> households(draft).stream())
                        .toList()))
                .build();
    }

    private void shareUnits(List<CompoundDraft> paired) {
        Optional<PairedUnit> before = Optional.empty();
        for (List<CompoundDraft> sharing : shared(paired, ratios.compoundsPerUnit())) {
            Ids first = sharing.get(0).ids();
            PairedUnit unit = new PairedUnit(first.pairedUnit(), "第" + first.row() + "结对单位");
            units.add(unit);
            for (CompoundDraft compound : sharing) {
                List<PairedUnitId> both = new ArrayList<>(List.of(unit.id()));
                if (dice.chance(ratios.secondUnit())) {
                    before.ifPresent(other -> both.add(other.id()));
                }
                unitsOf.put(compound.ids(), both);
            }
            before = Optional.of(unit);
        }
    }

    private void shareStreetCadres(List<CompoundDraft> guided) {
        for (List<CompoundDraft> sharing : shared(guided, ratios.compoundsPerStreetCadre())) {
            CompoundDraft first = sharing.get(0);
            Helper cadre = Helpers.helper(
                    setting,
                    first.ids(),
                    first.helpers().size() + 1,
                    Helper.Role.STREET_CADRE,
                    sharing.stream().map(draft -> draft.compound().id()).toList(),
                    dice);
            streetCadres.add(cadre);
            sharing.forEach(draft -> streetCadreOf.put(draft.ids(), cadre.id()));
        }
    }

    /** Neighbours together, so many that the mean is met. */
    private List<List<CompoundDraft>> shared(List<CompoundDraft> all, double mean) {
        List<List<CompoundDraft>> shares = new ArrayList<>();
        for (int from = 0;
                from < all.size();
                from += shares.get(shares.size() - 1).size()) {
            shares.add(all.subList(from, Math.min(all.size(), from + Math.max(1, dice.near(mean)))));
        }
        return shares;
    }

    private CompoundPairing pairing(CompoundDraft draft) {
        CompoundPairing.Builder pairing =
                CompoundPairing.builder().compound(draft.compound().id());
        if (!draft.listsMembers() || dice.chance(ratios.unknownUnits())) {
            return pairing.build();
        }
        return pairing.units(Listing.of(unitsOf.getOrDefault(draft.ids(), List.of())))
                .leadingCadres(Listing.of(draft.leadingCadre().stream().toList()))
                .streetCadres(Listing.of(Optional.ofNullable(streetCadreOf.get(draft.ids())).stream()
                        .toList()))
                .assistingUnits(assisting(draft))
                .build();
    }

    /** The unit that is paired, or one of the neighbourhood; none where there is no unit at all. */
    private Listing<PairedUnitId> assisting(CompoundDraft draft) {
        if (dice.chance(ratios.unknownAssisted())) {
            return Listing.unknown();
        }
        if (units.isEmpty() || !dice.chance(ratios.assisted())) {
            return Listing.of();
        }
        PairedUnitId near = dice.pick(units).id();
        return Listing.of(unitsOf.getOrDefault(draft.ids(), List.of(near)).get(0));
    }

    /** Shares the homes of a compound out among the members sent there, in the order of its buildings. */
    private List<HouseholdPairing> households(CompoundDraft draft) {
        boolean shared = dice.chance(ratios.householdsPaired());
        if (!shared || draft.deployed().isEmpty()) {
            return List.of();
        }
        List<HouseholdId> homes = new ArrayList<>();
        for (Building building : draft.compound().buildings().items()) {
            building.households().items().stream().map(Household::id).forEach(homes::add);
        }
        List<HouseholdId> visited = dice.without(ratios.householdLeftOut(), homes);
        List<HouseholdPairing> pairings = new ArrayList<>();
        int sent = draft.deployed().size();
        for (int at = 0; at < sent; at++) {
            int from = (int) ((long) visited.size() * at / sent);
            int to = (int) ((long) visited.size() * (at + 1) / sent);
            pairings.add(new HouseholdPairing(draft.deployed().get(at).id(), visited.subList(from, to)));
        }
        return pairings;
    }
}
