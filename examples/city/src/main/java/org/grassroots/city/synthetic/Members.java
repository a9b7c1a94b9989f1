package org.grassroots.city.synthetic;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.grassroots.area.Building;
import org.grassroots.area.Compound;
import org.grassroots.area.Household;
import org.grassroots.fact.Answer;
import org.grassroots.fact.Known;
import org.grassroots.fact.Listing;
import org.grassroots.member.Affiliation;
import org.grassroots.member.Capacity;
import org.grassroots.member.MemberStatus;
import org.grassroots.member.PartyMember;
import org.grassroots.member.Residence;

/** The members of one compound: those who live there, and those who are sent. */
final class Members {
    private enum Life {
        IN_SERVICE,
        RETIRED,
        OTHER,
        DEPLOYED
    }

    private final Setting setting;
    private final PeopleRatios ratios;
    private final Ids ids;
    private final Dice dice;
    private final Circumstances circumstances;
    private int numbered;

    Members(Setting setting, Ids ids) {
        this.setting = setting;
        this.ratios = setting.ratios().people();
        this.ids = ids;
        this.dice = setting.dice(Dice.Purpose.MEMBERS, ids.row());
        this.circumstances = new Circumstances(setting, ids);
    }

    List<PartyMember> living(Compound compound, int households) {
        int count = dice.around(
                ratios.membersPerHousehold() * households, setting.ratios().spread());
        List<PartyMember> members = new ArrayList<>(count);
        for (Life life : lives(count)) {
            members.add(member(life, home(compound)));
        }
        return members;
    }

    /** Comes after {@link #living}, so that the numbers go on. */
    List<PartyMember> sent(int count) {
        List<PartyMember> members = new ArrayList<>(count);
        for (int at = 0; at < count; at++) {
            members.add(member(Life.DEPLOYED, Residence.ELSEWHERE));
        }
        return members;
    }

    private List<Life> lives(int count) {
        int atWork = dice.around(ratios.inServicePerCompound(), setting.ratios().spread());
        int inService = Math.min(atWork, dice.near(count * ratios.inServiceCeiling()));
        int retired = Math.min(dice.near(count * ratios.retired()), count - inService);
        List<Life> lives = new ArrayList<>(Collections.nCopies(inService, Life.IN_SERVICE));
        lives.addAll(Collections.nCopies(retired, Life.RETIRED));
        lives.addAll(Collections.nCopies(count - lives.size(), Life.OTHER));
        return dice.shuffled(lives);
    }

    private Residence home(Compound compound) {
        List<Building> lived = compound.buildings().items();
        Building building = dice.pick(lived);
        List<Household> homes = building.households().items();
        if (homes.isEmpty() || dice.chance(ratios.unknownBuilding())) {
            return Residence.in(compound.id());
        }
        if (dice.chance(ratios.unknownHousehold())) {
            return Residence.in(compound.id(), building.id());
        }
        return Residence.in(compound.id(), building.id(), dice.pick(homes).id());
    }

    private PartyMember member(Life life, Residence residence) {
        numbered++;
        Affiliation affiliation = affiliation(life);
        MemberStatus status = status(life);
        Known<LocalDate> awaySince = life == Life.DEPLOYED ? Known.unknown() : circumstances.awaySince(affiliation);
        PartyMember.Builder member = PartyMember.builder()
                .id(ids.member(numbered))
                .name(MadeUpNames.next(dice))
                .status(status)
                .affiliation(affiliation)
                .residence(residence)
                .capacities(capacities(life, affiliation, awaySince))
                .awaySince(awaySince)
                .votingRights(votingRights(status))
                .trainings(Trainings.passed(ratios, 1, dice))
                .fitForFrontLine(dice.answer(
                        life == Life.RETIRED ? ratios.retiredFit() : ratios.fit(), ratios.unknownFitness()));
        if (life != Life.DEPLOYED) {
            member.homeOwner(circumstances.homeOwner());
        }
        if ((life == Life.RETIRED || life == Life.OTHER) && status != MemberStatus.PROBATIONARY) {
            member.suitableAsSecretary(circumstances.suitableAsSecretary());
        }
        setDates(member, life, status);
        return member.build();
    }

    private Affiliation affiliation(Life life) {
        if (life == Life.IN_SERVICE || life == Life.DEPLOYED) {
            return Affiliation.ELSEWHERE;
        }
        return switch (dice.answer(ratios.elsewhere(), ratios.unknownAffiliation())) {
            case YES -> Affiliation.ELSEWHERE;
            case NO -> Affiliation.HERE;
            case UNKNOWN -> Affiliation.UNKNOWN;
        };
    }

    private MemberStatus status(Life life) {
        if (life == Life.DEPLOYED) {
            return MemberStatus.FULL;
        }
        return switch (dice.answer(ratios.probationary(), ratios.unknownStatus())) {
            case YES -> MemberStatus.PROBATIONARY;
            case NO -> MemberStatus.FULL;
            case UNKNOWN -> MemberStatus.UNKNOWN;
        };
    }

    private Listing<Capacity> capacities(Life life, Affiliation affiliation, Known<LocalDate> awaySince) {
        if (life == Life.DEPLOYED) {
            return Listing.of(Capacity.IN_SERVICE, Capacity.DEPLOYED);
        }
        if (dice.chance(ratios.unknownCapacities())) {
            return Listing.unknown();
        }
        List<Capacity> capacities = new ArrayList<>();
        if (affiliation == Affiliation.HERE) {
            capacities.add(Capacity.DIRECTLY_MANAGED);
        }
        if (life == Life.IN_SERVICE) {
            capacities.add(Capacity.IN_SERVICE);
        } else if (affiliation == Affiliation.ELSEWHERE && dice.chance(ratios.migrant())) {
            capacities.add(Capacity.MIGRANT);
        }
        if (circumstances.isRegisteredMigrant(awaySince)) {
            capacities.add(Capacity.MIGRANT);
        }
        if (life == Life.RETIRED) {
            capacities.add(Capacity.RETIRED);
        }
        return Listing.of(capacities);
    }

    private Answer votingRights(MemberStatus status) {
        return switch (status) {
            case FULL ->
                dice.answer(ratios.suspended(), ratios.unknownVotingRights()).not();
            case PROBATIONARY -> Answer.NO;
            case UNKNOWN -> Answer.UNKNOWN;
        };
    }

    private void setDates(PartyMember.Builder member, Life life, MemberStatus status) {
        boolean admissionKnown = !dice.chance(ratios.unknownAdmission());
        if (status == MemberStatus.PROBATIONARY && admissionKnown) {
            member.admittedOn(dice.before(setting.day(), 1, ratios.probationDays()));
        } else if (status == MemberStatus.FULL && !dice.chance(ratios.unknownFullSince())) {
            LocalDate full = fullSince(life);
            member.fullSince(full);
            member.admittedOn(admissionKnown ? Optional.of(full.minusDays(ratios.probationDays())) : Optional.empty());
        }
    }

    private LocalDate fullSince(Life life) {
        int year = ratios.probationDays();
        return switch (life) {
            case RETIRED ->
                dice.before(setting.day(), year * ratios.retiredFullYearsFrom(), year * ratios.retiredFullYearsTo());
            case DEPLOYED ->
                dice.before(
                        setting.day(), year, year * setting.ratios().pairings().deployedFullYearsTo());
            case IN_SERVICE, OTHER ->
                dice.chance(ratios.recentlyFull())
                        ? dice.before(setting.day(), 1, year - 1)
                        : dice.before(setting.day(), year, year * ratios.fullYearsTo());
        };
    }
}
