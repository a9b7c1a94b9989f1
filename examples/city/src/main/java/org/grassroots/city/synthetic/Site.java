package org.grassroots.city.synthetic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.grassroots.area.Building;
import org.grassroots.area.BuildingId;
import org.grassroots.area.Section;
import org.grassroots.fact.Answer;
import org.grassroots.member.MemberId;
import org.grassroots.member.PartyMember;
import org.grassroots.member.Residence;
import org.grassroots.organisation.ServedArea;

/**
 * What one branch serves, with everyone there.
 *
 * @param name  of the place
 * @param serves  a compound, several, or a section of one
 * @param buildings  those that stand there
 * @param residents  the members who live there
 * @param deployed  the members who are sent there
 * @param leadingCadre  the one the paired unit named; empty if nobody
 */
record Site(
        String name,
        List<ServedArea> serves,
        List<Building> buildings,
        List<PartyMember> residents,
        List<PartyMember> deployed,
        Optional<MemberId> leadingCadre) {

    static Site of(List<CompoundDraft> compounds) {
        CompoundDraft first = compounds.get(0);
        return new Site(
                first.compound().name() + (compounds.size() > 1 ? "等" + compounds.size() + "个小区" : ""),
                compounds.stream()
                        .map(draft -> ServedArea.whole(draft.compound().id()))
                        .toList(),
                compounds.stream()
                        .flatMap(draft -> draft.compound().buildings().items().stream())
                        .toList(),
                compounds.stream().flatMap(draft -> draft.residents().stream()).toList(),
                compounds.stream().flatMap(draft -> draft.deployed().stream()).toList(),
                compounds.stream()
                        .flatMap(draft -> draft.leadingCadre().stream())
                        .findFirst());
    }

    /** One site for each section; members of whom no building is known, and those deployed, go to the first. */
    static List<Site> sectionsOf(CompoundDraft draft) {
        List<Site> sites = new ArrayList<>();
        for (Section section : draft.compound().sections()) {
            boolean first = sites.isEmpty();
            List<Building> buildings = draft.compound().buildings().items().stream()
                    .filter(building -> building.section().equals(Optional.of(section.id())))
                    .toList();
            Set<BuildingId> ids = buildings.stream().map(Building::id).collect(Collectors.toUnmodifiableSet());
            sites.add(new Site(
                    draft.compound().name() + section.name(),
                    List.of(ServedArea.section(draft.compound().id(), section.id())),
                    buildings,
                    draft.residents().stream()
                            .filter(member ->
                                    buildingOf(member).map(ids::contains).orElse(first))
                            .toList(),
                    first ? draft.deployed() : List.of(),
                    first ? draft.leadingCadre() : Optional.empty()));
        }
        return sites;
    }

    boolean isSection() {
        return serves.get(0).section().isPresent();
    }

    static Optional<BuildingId> buildingOf(PartyMember member) {
        return member.residence() instanceof Residence.In home ? home.building() : Optional.empty();
    }

    /** Full members living here who are known to be affiliated here. */
    long fullMembersHere() {
        return residents.stream()
                .filter(member -> member.isFull().and(member.isAffiliatedHere()) == Answer.YES)
                .count();
    }
}
