package org.grassroots.register;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.grassroots.area.Building;
import org.grassroots.area.BuildingId;
import org.grassroots.area.Compound;
import org.grassroots.area.CompoundId;
import org.grassroots.area.HouseholdId;
import org.grassroots.area.SectionId;
import org.grassroots.fact.Id;
import org.grassroots.fact.Known;
import org.grassroots.fact.Listing;
import org.grassroots.member.Helper;
import org.grassroots.member.MemberId;
import org.grassroots.member.PartyMember;
import org.grassroots.member.Residence;
import org.grassroots.organisation.BranchId;
import org.grassroots.organisation.Committee;
import org.grassroots.organisation.CommitteeSeat;
import org.grassroots.organisation.CommunityOrganisation;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.organisation.Officer;
import org.grassroots.organisation.ServedArea;
import org.grassroots.register.RegisterProblem.Code;

/** Holds every id that points somewhere against what is there, for places, people, the community organisation, branches. */
final class References {
    private final RegisterIndex index;
    private final List<RegisterProblem> problems;

    References(RegisterIndex index, List<RegisterProblem> problems) {
        this.index = index;
        this.problems = problems;
    }

    void checkPlaces(List<Compound> compounds) {
        for (int at = 0; at < compounds.size(); at++) {
            Compound compound = compounds.get(at);
            String place = "/community/compounds/" + at;
            compound.propertyService()
                    .value()
                    .ifPresent(id ->
                            index.places().propertyServices().require(id, () -> place + "/propertyService", problems));
            List<Building> buildings = compound.buildings().items();
            for (int number = 0; number < buildings.size(); number++) {
                Optional<SectionId> section = buildings.get(number).section();
                if (section.isPresent()) {
                    requireSectionOf(compound.id(), section.get(), place + "/buildings/" + number + "/section");
                }
            }
        }
    }

    void checkNeighbours(List<Compound> compounds) {
        for (int at = 0; at < compounds.size(); at++) {
            index.places()
                    .compounds()
                    .requireAll(
                            compounds.get(at).neighbours().items(),
                            "/community/compounds/" + at + "/neighbours",
                            problems);
        }
    }

    void checkMembers(List<PartyMember> members) {
        for (int at = 0; at < members.size(); at++) {
            if (members.get(at).residence() instanceof Residence.In home) {
                checkHome(home, "/members/" + at + "/residence");
            }
        }
    }

    void checkHelpers(List<Helper> helpers) {
        for (int at = 0; at < helpers.size(); at++) {
            index.places().compounds().requireAll(helpers.get(at).serves(), "/helpers/" + at + "/serves", problems);
        }
    }

    void checkNotListed(List<CompoundId> compounds) {
        index.places().compounds().requireAll(compounds, "/membersNotListed", problems);
    }

    private void checkHome(Residence.In home, String place) {
        boolean compoundFound =
                index.places().compounds().require(home.compound(), () -> place + "/compound", problems);
        home.building().ifPresent(building -> {
            boolean buildingFound = index.places().buildings().require(building, () -> place + "/building", problems);
            if (compoundFound && buildingFound) {
                checkStandsIn(building, home.compound(), place + "/building");
            }
            home.household()
                    .filter(household ->
                            index.places().households().require(household, () -> place + "/household", problems))
                    .filter(household -> buildingFound)
                    .ifPresent(household -> checkIsIn(household, building, place + "/household"));
        });
    }

    private void checkStandsIn(BuildingId building, CompoundId compound, String pointer) {
        CompoundId around =
                index.places().buildings().find(building).orElseThrow().compound();
        if (!around.equals(compound)) {
            conflict(
                    pointer,
                    "building '%s' stands in compound '%s'".formatted(building, around),
                    "it must stand in compound '%s', the one of this residence".formatted(compound));
        }
    }

    private void checkIsIn(HouseholdId household, BuildingId building, String pointer) {
        BuildingId around = index.places().households().find(household).orElseThrow();
        if (!around.equals(building)) {
            conflict(
                    pointer,
                    "household '%s' is in building '%s'".formatted(household, around),
                    "it must be in building '%s', the one of this residence".formatted(building));
        }
    }

    void checkCommunityOrganisation(Known<CommunityOrganisation> organisation) {
        organisation.value().ifPresent(found -> {
            String place = "/organisation/communityOrganisation";
            index.people().requireAll(found.committee().items(), place + "/committee", problems);
            index.people().requireAll(found.roll().items(), place + "/roll", problems);
        });
    }

    void checkBranches(List<CompoundBranch> branches) {
        Map<SectionId, BranchId> servedBy = new LinkedHashMap<>();
        for (int at = 0; at < branches.size(); at++) {
            CompoundBranch branch = branches.get(at);
            String place = "/organisation/branches/" + at;
            for (int area = 0; area < branch.serves().size(); area++) {
                checkServed(branch, branch.serves().get(area), place + "/serves/" + area, servedBy);
            }
            index.people().requireAll(branch.members().items(), place + "/members", problems);
            requireOfficers(branch.secretaries().items(), place + "/secretaries");
            requireOfficers(branch.deputies().items(), place + "/deputies");
            index.people().requireAll(branch.workingGroup().items(), place + "/workingGroup", problems);
            List<CommitteeSeat> seats = branch.committee()
                    .value()
                    .map(Committee::seats)
                    .orElse(Listing.unknown())
                    .items();
            for (int seat = 0; seat < seats.size(); seat++) {
                requireMember(seats.get(seat).member(), place + "/committee/seats/" + seat + "/member");
            }
        }
    }

    private void checkServed(CompoundBranch branch, ServedArea area, String place, Map<SectionId, BranchId> servedBy) {
        if (!index.places().compounds().require(area.compound(), () -> place + "/compound", problems)
                || area.section().isEmpty()) {
            return;
        }
        SectionId section = area.section().get();
        requireSectionOf(area.compound(), section, place + "/section");
        BranchId other = servedBy.putIfAbsent(section, branch.id());
        if (other != null) {
            conflict(
                    place + "/section",
                    "section '%s' is served by branch '%s' already".formatted(section, other),
                    "a section has one branch at the most");
        }
    }

    private void requireOfficers(List<Officer> officers, String place) {
        for (int at = 0; at < officers.size(); at++) {
            requireMember(officers.get(at).member(), place + "/" + at + "/member");
        }
    }

    private void requireMember(MemberId id, String pointer) {
        index.people().require(id, () -> pointer, problems);
    }

    private void requireSectionOf(Id compound, SectionId section, String pointer) {
        if (index.places().sections().require(section, () -> pointer, problems)) {
            Id around = index.places().sections().find(section).orElseThrow();
            if (!around.equals(compound)) {
                conflict(
                        pointer,
                        "section '%s' belongs to compound '%s'".formatted(section, around),
                        "it must be a section of compound '%s'".formatted(compound));
            }
        }
    }

    private void conflict(String pointer, String met, String expected) {
        problems.add(new RegisterProblem(Code.CONFLICT, pointer, met, expected));
    }
}
