package org.grassroots.change;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.grassroots.fact.Id;
import org.grassroots.member.MemberId;
import org.grassroots.organisation.BuildingGroup;
import org.grassroots.organisation.CentralHousehold;
import org.grassroots.organisation.CommitteeSeat;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.organisation.Officer;
import org.grassroots.organisation.Organisation;
import org.grassroots.organisation.ResponsibilityArea;
import org.grassroots.pairing.CompoundPairing;
import org.grassroots.pairing.HouseholdPairing;
import org.grassroots.pairing.Pairings;

/** Whom bodies and pairings name. */
final class Mentioned {
    private Mentioned() {}

    static Set<MemberId> members(Organisation organisation, Pairings pairings) {
        Set<MemberId> named = new LinkedHashSet<>();
        organisation.communityOrganisation().value().ifPresent(top -> {
            named.addAll(top.committee().items());
            named.addAll(top.roll().items());
        });
        organisation.branches().items().forEach(branch -> add(branch, named));
        organisation.groups().items().forEach(group -> add(group, named));
        for (CentralHousehold central : organisation.centralHouseholds().items()) {
            central.head().value().ifPresent(named::add);
            named.addAll(central.members().items());
        }
        pairings.compounds()
                .items()
                .forEach(pairing -> named.addAll(pairing.leadingCadres().items()));
        pairings.households().items().stream().map(HouseholdPairing::member).forEach(named::add);
        return named;
    }

    private static void add(CompoundBranch branch, Set<MemberId> named) {
        named.addAll(branch.members().items());
        named.addAll(branch.workingGroup().items());
        branch.secretaries().items().stream().map(Officer::member).forEach(named::add);
        branch.deputies().items().stream().map(Officer::member).forEach(named::add);
        branch.committee()
                .value()
                .ifPresent(committee -> committee.seats().items().stream()
                        .map(CommitteeSeat::member)
                        .forEach(named::add));
    }

    private static void add(BuildingGroup group, Set<MemberId> named) {
        named.addAll(group.members().items());
        named.addAll(group.leaders().items());
        group.microGridHead().value().ifPresent(named::add);
        group.responsibilityAreas().items().stream()
                .map(ResponsibilityArea::member)
                .forEach(named::add);
    }

    /** The units and street cadres of pairings with compounds. */
    static Set<Id> unitsAndCadres(Pairings pairings) {
        Set<Id> named = new LinkedHashSet<>();
        for (CompoundPairing pairing : pairings.compounds().items()) {
            List.of(pairing.units(), pairing.assistingUnits(), pairing.streetCadres())
                    .forEach(list -> named.addAll(list.items()));
        }
        return named;
    }
}
