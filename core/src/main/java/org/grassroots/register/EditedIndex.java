package org.grassroots.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.grassroots.member.Helper;
import org.grassroots.member.PartyMember;
import org.grassroots.member.Person;
import org.grassroots.organisation.BuildingGroup;
import org.grassroots.organisation.CentralHousehold;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.pairing.CompoundPairing;
import org.grassroots.pairing.HouseholdPairing;
import org.grassroots.pairing.PairedUnit;
import org.grassroots.pairing.Pairings;
import org.grassroots.register.PlaceIndex.Placed;
import org.grassroots.sharing.ListChange;

/**
 * The index of a register that came of another by an edit: shares what did not change, and checks only what did and what may
 * point to it. Never tells what is wrong: where something may be, the register is to be checked from the ground, so that
 * edited or not it is refused with the same words.
 */
final class EditedIndex {
    private final List<RegisterProblem> problems = new ArrayList<>();
    private final Register after;
    private final boolean samePairings;
    private final PlaceEdit places;
    private final ListChange<PartyMember> members;
    private final ListChange<Helper> helpers;
    private final ListChange<CompoundBranch> branches;
    private final ListChange<BuildingGroup> groups;
    private final ListChange<CentralHousehold> centralHouseholds;
    private final ListChange<HouseholdPairing> householdPairings;
    private final SpaceEdit<Person> people;
    private final SpaceEdit<CompoundBranch> branchesById;
    private final SpaceEdit<BuildingGroup> groupsById;
    private final SpaceEdit<CentralHousehold> centralHouseholdsById;
    private final SpaceEdit<PairedUnit> pairedUnits;
    private final boolean sameNotListed;
    private final boolean sameTop;

    private EditedIndex(RegisterIndex known, Register before, Register after) {
        this.after = after;
        places = new PlaceEdit(known.places(), before.community(), after.community());
        members = ListChange.between(before.members(), after.members());
        helpers = ListChange.between(before.helpers(), after.helpers());
        branches = ListChange.between(before.branches(), after.branches());
        groups = ListChange.between(before.groups(), after.groups());
        centralHouseholds = ListChange.between(before.centralHouseholds(), after.centralHouseholds());
        Pairings pairingsBefore = before.pairings();
        Pairings pairingsAfter = after.pairings();
        householdPairings = ListChange.between(
                pairingsBefore.households().items(), pairingsAfter.households().items());
        people = new SpaceEdit<>(known.people()).with(members, Person::personId).with(helpers, Person::personId);
        branchesById = new SpaceEdit<>(known.branches()).with(branches, CompoundBranch::id);
        groupsById = new SpaceEdit<>(known.groups()).with(groups, BuildingGroup::id);
        centralHouseholdsById =
                new SpaceEdit<>(known.centralHouseholds()).with(centralHouseholds, CentralHousehold::id);
        pairedUnits = new SpaceEdit<>(known.pairedUnits())
                .with(ListChange.between(pairingsBefore.units(), pairingsAfter.units()), PairedUnit::id);
        samePairings = pairingsBefore.compounds() == pairingsAfter.compounds();
        sameNotListed = before.membersNotListed() == after.membersNotListed();
        sameTop = before.organisation().communityOrganisation()
                == after.organisation().communityOrganisation();
    }

    /**
     * Empty if the register may not be whole.
     *
     * @param known  the index of the register before
     */
    static Optional<RegisterIndex> of(RegisterIndex known, Register before, Register after) {
        EditedIndex edited = new EditedIndex(known, before, after);
        return edited.applied().filter(edited::isWhole);
    }

    private Optional<RegisterIndex> applied() {
        Optional<PlaceIndex> newPlaces = places.apply();
        Optional<IdSpace<Person>> newPeople = people.apply();
        Optional<IdSpace<CompoundBranch>> newBranches = branchesById.apply();
        Optional<IdSpace<BuildingGroup>> newGroups = groupsById.apply();
        Optional<IdSpace<CentralHousehold>> newHouseholds = centralHouseholdsById.apply();
        Optional<IdSpace<PairedUnit>> newUnits = pairedUnits.apply();
        boolean found = newPlaces.isPresent()
                && newPeople.isPresent()
                && newBranches.isPresent()
                && newGroups.isPresent()
                && newHouseholds.isPresent()
                && newUnits.isPresent();
        return found
                ? Optional.of(new RegisterIndex(
                        newPlaces.get(),
                        newPeople.get(),
                        newBranches.get(),
                        newGroups.get(),
                        newHouseholds.get(),
                        newUnits.get()))
                : Optional.empty();
    }

    private boolean isWhole(RegisterIndex index) {
        References references = new References(index, problems);
        boolean compoundsGo = places.compounds.loses();
        boolean sectionsMove = places.sections.moves(compound -> compound);
        boolean buildingsMove = places.buildings.moves(Placed::compound);
        boolean householdsMove = places.households.moves(building -> building);
        boolean peopleGo = people.loses();

        boolean allPlaces = places.propertyServices.loses() || sectionsMove;
        references.checkPlaces(allPlaces ? after.community().compounds() : places.changed());
        references.checkNeighbours(compoundsGo ? after.community().compounds() : places.changed());
        boolean allHomes = compoundsGo || buildingsMove || householdsMove;
        references.checkMembers(allHomes ? after.members() : members.come());
        references.checkHelpers(compoundsGo ? after.helpers() : helpers.come());
        if (compoundsGo || !sameNotListed) {
            references.checkNotListed(after.membersNotListed());
        }
        if (peopleGo || !sameTop) {
            references.checkCommunityOrganisation(after.organisation().communityOrganisation());
        }
        boolean allBranches = compoundsGo || sectionsMove || peopleGo || mayShareSections();
        references.checkBranches(allBranches ? after.branches() : branches.come());
        if (mayShareRecords()) {
            RegisterIndex.checkRecords(after.branches(), problems);
        }

        GroupReferences bodies = new GroupReferences(index, problems);
        boolean allGroups = branchesById.loses() || places.buildings.loses() || peopleGo;
        bodies.checkGroups(allGroups ? after.groups() : groups.come());
        boolean allCentral = groupsById.moves(BuildingGroup::buildings) || householdsMove || peopleGo;
        bodies.checkCentralHouseholds(allCentral ? after.centralHouseholds() : centralHouseholds.come());
        boolean allPairings = peopleGo || pairedUnits.loses();
        if (compoundsGo || allPairings || !samePairings) {
            List<CompoundPairing> all = after.pairings().compounds().items();
            bodies.checkCompoundPairings(all);
        }
        boolean allPaired = peopleGo || places.households.loses();
        bodies.checkHouseholdPairings(allPaired ? after.pairings().households().items() : householdPairings.come());
        return problems.isEmpty();
    }

    /** Whether a section is served by a branch that did not serve it before; another may. */
    private boolean mayShareSections() {
        return branches.come().stream()
                .filter(branch ->
                        branch.serves().stream().anyMatch(area -> area.section().isPresent()))
                .anyMatch(branch -> branchesById
                        .before(branch.id())
                        .filter(before -> before.serves().equals(branch.serves()))
                        .isEmpty());
    }

    /** Whether a branch has records that it did not have before; another may. */
    private boolean mayShareRecords() {
        return branches.come().stream()
                .anyMatch(branch -> branchesById
                        .before(branch.id())
                        .filter(before -> before.resolutions() == branch.resolutions())
                        .filter(before -> before.elections() == branch.elections())
                        .isEmpty());
    }
}
