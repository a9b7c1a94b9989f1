package org.grassroots.register;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.grassroots.area.BuildingId;
import org.grassroots.area.CompoundId;
import org.grassroots.area.HouseholdId;
import org.grassroots.fact.Id;
import org.grassroots.organisation.BuildingGroup;
import org.grassroots.organisation.CentralHousehold;
import org.grassroots.organisation.GroupId;
import org.grassroots.pairing.CompoundPairing;
import org.grassroots.pairing.HouseholdPairing;
import org.grassroots.register.RegisterProblem.Code;

/** Holds every id that points somewhere against what is there, for groups, central households and pairings. */
final class GroupReferences {
    private final RegisterIndex index;
    private final List<RegisterProblem> problems;

    GroupReferences(RegisterIndex index, List<RegisterProblem> problems) {
        this.index = index;
        this.problems = problems;
    }

    void checkGroups(List<BuildingGroup> groups) {
        for (int at = 0; at < groups.size(); at++) {
            BuildingGroup group = groups.get(at);
            String place = "/organisation/groups/" + at;
            index.branches().require(group.branch(), () -> place + "/branch", problems);
            index.places().buildings().requireAll(group.buildings(), place + "/buildings", problems);
            index.people().requireAll(group.members().items(), place + "/members", problems);
            index.people().requireAll(group.leaders().items(), place + "/leaders", problems);
            group.microGridHead()
                    .value()
                    .ifPresent(id -> index.people().require(id, () -> place + "/microGridHead", problems));
            for (int area = 0; area < group.responsibilityAreas().items().size(); area++) {
                Id member = group.responsibilityAreas().items().get(area).member();
                String pointer = place + "/responsibilityAreas/" + area + "/member";
                index.people().require(member, () -> pointer, problems);
            }
        }
    }

    void checkCentralHouseholds(List<CentralHousehold> centralHouseholds) {
        for (int at = 0; at < centralHouseholds.size(); at++) {
            CentralHousehold central = centralHouseholds.get(at);
            String place = "/organisation/centralHouseholds/" + at;
            central.head().value().ifPresent(id -> index.people().require(id, () -> place + "/head", problems));
            index.people().requireAll(central.members().items(), place + "/members", problems);
            index.groups().require(central.group(), () -> place + "/group", problems);
            central.home().ifPresent(home -> checkCovered(home, central.group(), place + "/home"));
            List<HouseholdId> covered = central.households().items();
            for (int home = 0; home < covered.size(); home++) {
                checkCovered(covered.get(home), central.group(), place + "/households/" + home);
            }
        }
    }

    private void checkCovered(HouseholdId household, GroupId group, String pointer) {
        if (index.places().households().require(household, () -> pointer, problems)) {
            index.groups().find(group).ifPresent(found -> checkInGroup(household, found, pointer));
        }
    }

    private void checkInGroup(HouseholdId household, BuildingGroup group, String pointer) {
        BuildingId building = index.places().households().find(household).orElseThrow();
        if (!group.buildings().contains(building)) {
            problems.add(new RegisterProblem(
                    Code.CONFLICT,
                    pointer,
                    "household '%s' is in building '%s'".formatted(household, building),
                    "it must be in a building of group '%s': %s".formatted(group.id(), group.buildings())));
        }
    }

    void checkCompoundPairings(List<CompoundPairing> compounds) {
        Set<CompoundId> paired = new LinkedHashSet<>();
        for (int at = 0; at < compounds.size(); at++) {
            CompoundPairing pairing = compounds.get(at);
            String place = "/pairings/compounds/" + at;
            index.places().compounds().require(pairing.compound(), () -> place + "/compound", problems);
            if (!paired.add(pairing.compound())) {
                problems.add(new RegisterProblem(
                        Code.CONFLICT,
                        place + "/compound",
                        "compound '%s' has a pairing already".formatted(pairing.compound()),
                        "a compound has one pairing at the most, which may name several units"));
            }
            index.pairedUnits().requireAll(pairing.units().items(), place + "/units", problems);
            index.people().requireAll(pairing.leadingCadres().items(), place + "/leadingCadres", problems);
            index.people().requireAll(pairing.streetCadres().items(), place + "/streetCadres", problems);
            index.pairedUnits().requireAll(pairing.assistingUnits().items(), place + "/assistingUnits", problems);
        }
    }

    void checkHouseholdPairings(List<HouseholdPairing> households) {
        for (int at = 0; at < households.size(); at++) {
            String place = "/pairings/households/" + at;
            index.people().require(households.get(at).member(), () -> place + "/member", problems);
            index.places().households().requireAll(households.get(at).households(), place + "/households", problems);
        }
    }
}
