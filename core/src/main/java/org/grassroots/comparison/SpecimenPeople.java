package org.grassroots.comparison;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.grassroots.area.BuildingId;
import org.grassroots.area.CompoundId;
import org.grassroots.area.HouseholdId;
import org.grassroots.fact.Answer;
import org.grassroots.fact.Known;
import org.grassroots.fact.Listing;
import org.grassroots.member.Affiliation;
import org.grassroots.member.Capacity;
import org.grassroots.member.MemberId;
import org.grassroots.member.MemberStatus;
import org.grassroots.member.PartyMember;
import org.grassroots.member.Residence;

/** The made-up members of a specimen, of whom everything is known. */
final class SpecimenPeople {
    private final Settings settings;
    private final LocalDate day;
    private final List<PartyMember> all = new ArrayList<>();
    private final List<MemberId> full = new ArrayList<>();
    private final List<MemberId> here = new ArrayList<>();
    private final List<MemberId> inService = new ArrayList<>();
    private final List<MemberId> cadres = new ArrayList<>();
    private final List<MemberId> deployed = new ArrayList<>();

    SpecimenPeople(Settings settings, LocalDate day) {
        this.settings = settings;
        this.day = day;
        for (int at = 0; at < settings.of(Dial.FULL); at++) {
            full.add(add("f-" + at, MemberStatus.FULL, Affiliation.HERE, Capacity.DIRECTLY_MANAGED, at == 0));
        }
        here.addAll(full);
        for (int at = 0; at < settings.of(Dial.PROBATIONARY); at++) {
            here.add(add("p-" + at, MemberStatus.PROBATIONARY, Affiliation.HERE, Capacity.DIRECTLY_MANAGED, false));
        }
        for (int at = 0; at < settings.of(Dial.IN_SERVICE); at++) {
            boolean leads = full.isEmpty() && at == 0;
            inService.add(add("s-" + at, MemberStatus.FULL, Affiliation.ELSEWHERE, Capacity.IN_SERVICE, leads));
        }
        if (settings.has(Dial.CADRE)) {
            cadres.add(add("l-0", MemberStatus.FULL, Affiliation.ELSEWHERE, Capacity.DEPLOYED, false));
        }
        if (settings.has(Dial.HOUSEHOLD_PAIRING)) {
            deployed.add(add("d-0", MemberStatus.FULL, Affiliation.ELSEWHERE, Capacity.DEPLOYED, false));
        }
    }

    /**
     * @param isFirst  whether it is who becomes secretary
     */
    private MemberId add(String id, MemberStatus status, Affiliation affiliation, Capacity capacity, boolean isFirst) {
        boolean isFull = status == MemberStatus.FULL;
        boolean isAway = isFirst && affiliation == Affiliation.HERE && settings.has(Dial.AWAY);
        boolean mayVote = isFull && !(isFirst && settings.has(Dial.WITHOUT_VOTE));
        PartyMember member = PartyMember.builder()
                .id(MemberId.of(id))
                .name("Member " + id)
                .status(status)
                .admittedOn(isFull ? day.minusYears(11) : day.minusMonths(1))
                .fullSince(isFull ? Optional.of(day.minusYears(10)) : Optional.empty())
                .affiliation(affiliation)
                .residence(capacity == Capacity.DEPLOYED ? Residence.ELSEWHERE : home())
                .capacities(Listing.of(capacity))
                .votingRights(Answer.of(mayVote))
                .trainings(Listing.of())
                .fitForFrontLine(Answer.YES)
                .awaySince(isAway ? Known.of(day.minusYears(1)) : Known.none())
                .homeOwner(Answer.of(settings.has(Dial.OWNERS) && capacity != Capacity.DEPLOYED))
                .suitableAsSecretary(Answer.YES)
                .build();
        all.add(member);
        return member.id();
    }

    /** Who lives in the compound lives in its first building and household, if there are any. */
    private Residence home() {
        CompoundId compound = CompoundSpecimen.COMPOUND;
        BuildingId building = CompoundSpecimen.building(0);
        HouseholdId household = CompoundSpecimen.household(0);
        if (settings.has(Dial.HOUSEHOLDS)) {
            return Residence.in(compound, building, household);
        }
        return settings.has(Dial.BUILDINGS) ? Residence.in(compound, building) : Residence.in(compound);
    }

    List<PartyMember> all() {
        return all;
    }

    /** Full members affiliated here. */
    List<MemberId> full() {
        return full;
    }

    /** Members affiliated here. */
    List<MemberId> here() {
        return here;
    }

    List<MemberId> inService() {
        return inService;
    }

    List<MemberId> cadres() {
        return cadres;
    }

    List<MemberId> deployed() {
        return deployed;
    }
}
