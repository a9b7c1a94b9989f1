package org.grassroots.json;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.grassroots.area.BuildingId;
import org.grassroots.area.CompoundId;
import org.grassroots.member.Affiliation;
import org.grassroots.member.Capacity;
import org.grassroots.member.Helper;
import org.grassroots.member.HelperId;
import org.grassroots.member.MemberId;
import org.grassroots.member.MemberStatus;
import org.grassroots.member.PartyMember;
import org.grassroots.member.Residence;
import org.grassroots.member.TrainingDay;

/** Members and helpers at random. */
final class PeopleAtRandom {
    private final Dice dice;
    private final PlacesAtRandom places;
    final List<PartyMember> members;
    final List<MemberId> memberIds;
    final List<Helper> helpers;
    final List<HelperId> helperIds;

    PeopleAtRandom(Dice dice, PlacesAtRandom places) {
        this.dice = dice;
        this.places = places;
        members = dice.times(4, this::member);
        memberIds = members.stream().map(PartyMember::id).toList();
        helpers = dice.times(3, this::helper);
        helperIds = helpers.stream().map(Helper::id).toList();
    }

    private PartyMember member(int number) {
        MemberStatus status = dice.any(MemberStatus.values());
        LocalDate earlier = dice.day();
        LocalDate later = dice.day();
        boolean inOrder = !later.isBefore(earlier);
        return PartyMember.builder()
                .id(MemberId.of("党员-" + number))
                .name(dice.name(100))
                .status(status)
                .admittedOn(dice.maybe(() -> inOrder ? earlier : later))
                .fullSince(status == MemberStatus.FULL ? dice.maybe(() -> inOrder ? later : earlier) : Optional.empty())
                .affiliation(dice.any(Affiliation.values()))
                .residence(residence())
                .capacities(dice.listingOf(List.of(Capacity.values())))
                .votingRights(dice.answer())
                .trainings(dice.listing(() -> dice.times(2, at -> dice.name(64))))
                .trainedOn(dice.times(2, at -> new TrainingDay(dice.name(64), dice.day())))
                .hoursPerDay(dice.count(0, 24))
                .fitForFrontLine(dice.answer())
                .awaySince(dice.known(dice::day))
                .homeOwner(dice.answer())
                .suitableAsSecretary(dice.answer())
                .build();
    }

    private Residence residence() {
        if (places.compounds.isEmpty() || dice.upTo(2) == 0) {
            return dice.chance() ? Residence.UNKNOWN : Residence.ELSEWHERE;
        }
        CompoundId compound = dice.oneOf(places.compounds);
        Optional<BuildingId> building = dice.maybeOf(places.buildingsOf(compound));
        return new Residence.In(
                compound, building, building.flatMap(in -> dice.maybeOf(places.householdsOf(List.of(in)))));
    }

    private Helper helper(int number) {
        return Helper.builder()
                .id(HelperId.of("x-" + number))
                .name(dice.name(100))
                .role(dice.any(Helper.Role.values()))
                .serves(dice.someOf(places.compounds))
                .trainings(dice.listing(() -> dice.times(2, at -> dice.name(64))))
                .trainedOn(dice.times(2, at -> new TrainingDay(dice.name(64), dice.day())))
                .hoursPerDay(dice.count(0, 24))
                .fitForFrontLine(dice.answer())
                .build();
    }
}
