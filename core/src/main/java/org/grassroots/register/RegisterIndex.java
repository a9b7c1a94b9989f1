package org.grassroots.register;

import java.util.List;
import org.grassroots.member.Person;
import org.grassroots.organisation.BuildingGroup;
import org.grassroots.organisation.CentralHousehold;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.pairing.PairedUnit;
import org.grassroots.record.Election;
import org.grassroots.record.Resolution;

/** Every thing of a register that others name, by its id; closed when its checks are done. */
record RegisterIndex(
        PlaceIndex places,
        IdSpace<Person> people,
        IdSpace<CompoundBranch> branches,
        IdSpace<BuildingGroup> groups,
        IdSpace<CentralHousehold> centralHouseholds,
        IdSpace<PairedUnit> pairedUnits) {

    /** The index of a register that comes of nothing, with every check that a register must pass. */
    static RegisterIndex of(Register register, List<RegisterProblem> problems) {
        RegisterIndex index = new RegisterIndex(
                PlaceIndex.of(register.community(), problems),
                new IdSpace<>("person", problems),
                new IdSpace<>("branch", problems),
                new IdSpace<>("group", problems),
                new IdSpace<>("central household", problems),
                new IdSpace<>("paired unit", problems));
        PlaceIndex.addAll(register.members(), index.people, Person::personId, "/members");
        PlaceIndex.addAll(register.helpers(), index.people, Person::personId, "/helpers");
        PlaceIndex.addAll(register.branches(), index.branches, CompoundBranch::id, "/organisation/branches");
        PlaceIndex.addAll(register.groups(), index.groups, BuildingGroup::id, "/organisation/groups");
        PlaceIndex.addAll(
                register.centralHouseholds(),
                index.centralHouseholds,
                CentralHousehold::id,
                "/organisation/centralHouseholds");
        PlaceIndex.addAll(register.pairings().units(), index.pairedUnits, PairedUnit::id, "/pairings/units");
        checkRecords(register.branches(), problems);
        References references = new References(index, problems);
        references.checkPlaces(register.community().compounds());
        references.checkNeighbours(register.community().compounds());
        references.checkMembers(register.members());
        references.checkHelpers(register.helpers());
        references.checkNotListed(register.membersNotListed());
        references.checkCommunityOrganisation(register.organisation().communityOrganisation());
        references.checkBranches(register.branches());
        GroupReferences groupReferences = new GroupReferences(index, problems);
        groupReferences.checkGroups(register.groups());
        groupReferences.checkCentralHouseholds(register.centralHouseholds());
        groupReferences.checkCompoundPairings(register.pairings().compounds().items());
        groupReferences.checkHouseholdPairings(register.pairings().households().items());
        index.close();
        return index;
    }

    private void close() {
        places.close();
        List.of(people, branches, groups, centralHouseholds, pairedUnits).forEach(IdSpace::close);
    }

    /** Nothing names a record by its id, so that these are only held against each other. */
    static void checkRecords(List<CompoundBranch> branches, List<RegisterProblem> problems) {
        IdSpace<Resolution> resolutions = new IdSpace<>("resolution", problems);
        IdSpace<Election> elections = new IdSpace<>("election", problems);
        for (int at = 0; at < branches.size(); at++) {
            CompoundBranch branch = branches.get(at);
            String place = "/organisation/branches/" + at;
            PlaceIndex.addAll(branch.resolutions().items(), resolutions, Resolution::id, place + "/resolutions");
            PlaceIndex.addAll(branch.elections().items(), elections, Election::id, place + "/elections");
        }
    }
}
