package org.grassroots.register;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.grassroots.area.Building;
import org.grassroots.area.BuildingId;
import org.grassroots.area.Community;
import org.grassroots.area.Compound;
import org.grassroots.area.CompoundId;
import org.grassroots.area.Household;
import org.grassroots.area.HouseholdId;
import org.grassroots.fact.Listing;
import org.grassroots.json.RegistersAtRandom;
import org.grassroots.member.Helper;
import org.grassroots.member.PartyMember;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.organisation.Officer;
import org.grassroots.organisation.Organisation;
import org.grassroots.organisation.SelectionMode;
import org.grassroots.pairing.Pairings;

/**
 * Edits at random, half of which leave a register that is not whole: things are taken over from another register made at
 * random, doubled, left out, moved about or given an id that looks like another. The same random gives the same edits.
 */
public final class RandomEdits {
    private final Random random;
    private Provenance provenance;
    private Community community;
    private List<PartyMember> members;
    private List<CompoundId> notListed;
    private List<Helper> helpers;
    private Organisation organisation;
    private Pairings pairings;

    private RandomEdits(Random random, Register of) {
        this.random = random;
        provenance = of.provenance();
        community = of.community();
        members = of.members();
        notListed = of.membersNotListed();
        helpers = of.helpers();
        organisation = of.organisation();
        pairings = of.pairings();
    }

    /** The register with one to three edits; not built, and so not refused yet. */
    public static RandomEdits of(Random random, Register register) {
        RandomEdits edits = new RandomEdits(random, register);
        for (int left = 1 + random.nextInt(3); left > 0; left--) {
            edits.edit(RegistersAtRandom.of(random));
        }
        return edits;
    }

    /** An edited register that is whole; the one given if chance finds none. */
    public static Register whole(Random random, Register register) {
        for (int tries = 0; tries < 20; tries++) {
            try {
                return of(random, register).into(register.edit()).build();
            } catch (InvalidRegisterException again) {
                // The next edits may fit.
            }
        }
        return register;
    }

    public Register.Builder into(Register.Builder builder) {
        return builder.provenance(provenance)
                .community(community)
                .members(members)
                .membersNotListed(notListed)
                .helpers(helpers)
                .organisation(organisation)
                .pairings(pairings);
    }

    private void edit(Register donor) {
        switch (random.nextInt(12)) {
            case 0 -> provenance = donor.provenance();
            case 1 -> compounds(list -> edited(list, donor.community().compounds()));
            case 2 -> compounds(list -> replacedOne(list, this::survey));
            case 3 -> compounds(list -> replacedOne(list, compound -> buildings(compound, donor)));
            case 4 -> members = edited(members, donor.members());
            case 5 -> members = replacedOne(members, member -> facts(member, donor));
            case 6 -> helpers = edited(helpers, donor.helpers());
            case 7 ->
                notListed = random.nextInt(3) == 0
                        ? edited(notListed, donor.membersNotListed())
                        : community.compounds().stream()
                                .map(Compound::id)
                                .filter(unused -> random.nextBoolean())
                                .toList();
            case 8 -> pairings = pairings(donor.pairings());
            case 9 ->
                community = Community.builder()
                        .from(community)
                        .propertyServices(edited(
                                community.propertyServices(), donor.community().propertyServices()))
                        .build();
            default -> organisation = organisation(donor.organisation());
        }
    }

    private void compounds(UnaryOperator<List<Compound>> edit) {
        community = Community.builder()
                .from(community)
                .compounds(edit.apply(community.compounds()))
                .build();
    }

    private Compound survey(Compound compound) {
        return Compound.builder()
                .from(compound)
                .name("园" + random.nextInt(9))
                .surveyedHouseholds(random.nextInt(20))
                .build();
    }

    private Compound buildings(Compound compound, Register donor) {
        List<Building> known = compound.buildings().items();
        List<Building> others = donor.buildings();
        List<Building> edited = random.nextBoolean()
                ? edited(known, others)
                : replacedOne(
                        known,
                        building -> Building.builder()
                                .from(building)
                                .households(Listing.of(
                                        edited(building.households().items(), List.of(uncounted(compound, building)))))
                                .build());
        return Compound.builder().from(compound).buildings(Listing.of(edited)).build();
    }

    /** A household that may be there already, or look like one that is. */
    private Household uncounted(Compound compound, Building building) {
        BuildingId at = random.nextInt(4) == 0 ? BuildingId.of(compound.id().value()) : building.id();
        String id = at.value() + "_" + random.nextInt(6);
        return Household.uncounted(HouseholdId.of(random.nextBoolean() ? id.toUpperCase(Locale.ROOT) : id));
    }

    private PartyMember facts(PartyMember member, Register donor) {
        if (donor.members().isEmpty()) {
            return member;
        }
        PartyMember other = donor.members().get(random.nextInt(donor.members().size()));
        PartyMember.Builder copy =
                PartyMember.builder().from(other).id(member.id()).name(member.name());
        return random.nextBoolean() ? copy.residence(member.residence()).build() : copy.build();
    }

    private Organisation organisation(Organisation donor) {
        Organisation.Builder copy = Organisation.builder().from(organisation);
        switch (random.nextInt(7)) {
            case 0 -> copy.communityOrganisation(donor.communityOrganisation());
            case 6 ->
                copy.branches(Listing.of(replacedOne(organisation.branches().items(), this::withOneSecretary)));
            case 1, 2 -> copy.branches(listing(organisation.branches(), donor.branches()));
            case 3, 4 -> copy.groups(listing(organisation.groups(), donor.groups()));
            default -> copy.centralHouseholds(listing(organisation.centralHouseholds(), donor.centralHouseholds()));
        }
        return copy.build();
    }

    private CompoundBranch withOneSecretary(CompoundBranch branch) {
        return members.isEmpty()
                ? branch
                : CompoundBranch.builder()
                        .from(branch)
                        .secretaries(
                                Listing.of(new Officer(oneOf(members).id(), SelectionMode.ELECTED, Optional.empty())))
                        .build();
    }

    private Pairings pairings(Pairings donor) {
        Pairings.Builder copy = Pairings.builder().from(pairings);
        switch (random.nextInt(3)) {
            case 0 -> copy.units(edited(pairings.units(), donor.units()));
            case 1 -> copy.compounds(listing(pairings.compounds(), donor.compounds()));
            default -> copy.households(listing(pairings.households(), donor.households()));
        }
        return copy.build();
    }

    private <T> Listing<T> listing(Listing<T> list, Listing<T> donor) {
        return random.nextInt(8) == 0 ? donor : Listing.of(edited(list.items(), donor.items()));
    }

    private <T> List<T> replacedOne(List<T> list, UnaryOperator<T> edit) {
        if (list.isEmpty()) {
            return list;
        }
        List<T> edited = new ArrayList<>(list);
        int at = random.nextInt(list.size());
        edited.set(at, edit.apply(list.get(at)));
        return edited;
    }

    /** With one put in, left out, doubled or replaced, or in another order. */
    private <T> List<T> edited(List<T> list, List<T> donors) {
        List<T> edited = new ArrayList<>(list);
        int way = random.nextInt(8);
        if (list.isEmpty() || way < 2) {
            if (!donors.isEmpty()) {
                edited.add(random.nextInt(list.size() + 1), oneOf(donors));
            }
            return edited;
        }
        int at = random.nextInt(list.size());
        switch (way) {
            case 2 -> edited.remove(at);
            case 3 -> edited.add(random.nextInt(list.size() + 1), list.get(at));
            case 4 -> Collections.swap(edited, at, random.nextInt(list.size()));
            default -> {
                if (!donors.isEmpty()) {
                    edited.set(at, oneOf(donors));
                }
            }
        }
        return edited;
    }

    private <T> T oneOf(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }
}
