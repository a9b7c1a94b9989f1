package org.grassroots.plan;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.grassroots.fact.Answer;
import org.grassroots.fact.Known;
import org.grassroots.fact.Listing;
import org.grassroots.member.Helper;
import org.grassroots.member.HelperId;
import org.grassroots.member.MemberId;
import org.grassroots.member.PersonId;
import org.grassroots.missing.Field;
import org.grassroots.missing.MissingFact;
import org.grassroots.missing.Subject;
import org.grassroots.organisation.BuildingGroup;
import org.grassroots.organisation.Committee;
import org.grassroots.organisation.CommitteeSeat;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.organisation.Officer;
import org.grassroots.pairing.CompoundPairing;
import org.grassroots.plan.template.Seat;
import org.grassroots.plan.template.SeatHolder;

/** Finds who fills the seats of the command in one compound. */
final class SeatBinding {
    private final CompoundFacts facts;

    SeatBinding(CompoundFacts facts) {
        this.facts = facts;
    }

    BoundSeat bind(Seat seat) {
        SeatFilling holders = filling(seat.filledBy());
        Optional<SeatFilling> backups = seat.backup().map(backup -> without(holders.people(), filling(backup)));
        return new BoundSeat(seat, holders, backups);
    }

    private static SeatFilling without(List<PersonId> holders, SeatFilling backups) {
        List<PersonId> others =
                backups.people().stream().filter(id -> !holders.contains(id)).toList();
        boolean nobodyElse = others.isEmpty()
                && !backups.people().isEmpty()
                && backups.missing().isEmpty();
        Optional<SeatGap> gap = nobodyElse ? Optional.of(SeatGap.NOBODY_ELSE) : backups.gap();
        return new SeatFilling(others, gap, backups.missing());
    }

    private SeatFilling filling(SeatHolder holder) {
        return switch (holder) {
            case SECRETARY -> officers(CompoundBranch::secretaries, Field.SECRETARIES, SeatGap.NO_SECRETARY);
            case DEPUTY_SECRETARY -> officers(CompoundBranch::deputies, Field.DEPUTIES, SeatGap.NO_DEPUTY);
            case COMMITTEE_MEMBERS -> ofBranch(this::committee);
            case PAIRED_UNIT_LEADING_CADRE -> leadingCadres();
            case STREET_CADRE -> streetCadres();
            case COMMUNITY_LIAISON -> SeatFilling.of(helpers(Helper.Role.COMMUNITY_WORKER), SeatGap.NO_LIAISON);
            case PROPERTY_MANAGER ->
                SeatFilling.of(
                        helpers(Helper.Role.PROPERTY_STAFF).stream().limit(1).toList(), SeatGap.NO_PROPERTY_STAFF);
            case OWNERS_COMMITTEE -> ownersCommittee();
            case BUILDING_HEADS -> buildingHeads();
        };
    }

    private SeatFilling ofBranch(Function<CompoundBranch, SeatFilling> filling) {
        Known<CompoundBranch> branch = facts.branch();
        if (branch.exists() == Answer.UNKNOWN) {
            return SeatFilling.unknown(ofCommunity(Field.BRANCHES));
        }
        return branch.value().map(filling).orElse(SeatFilling.vacant(SeatGap.NO_BRANCH));
    }

    private SeatFilling officers(Function<CompoundBranch, Listing<Officer>> listed, Field field, SeatGap ifNobody) {
        return ofBranch(branch -> {
            Listing<Officer> officers = listed.apply(branch);
            return officers.isKnown()
                    ? SeatFilling.of(
                            officers.items().stream()
                                    .map(Officer::member)
                                    .distinct()
                                    .toList(),
                            ifNobody)
                    : SeatFilling.unknown(MissingFact.of(Subject.Kind.BRANCH, branch.id(), field));
        });
    }

    private SeatFilling committee(CompoundBranch branch) {
        if (branch.committee().exists() == Answer.NO) {
            return SeatFilling.vacant(SeatGap.NO_COMMITTEE);
        }
        Listing<CommitteeSeat> seats =
                branch.committee().value().map(Committee::seats).orElse(Listing.unknown());
        return seats.isKnown()
                ? SeatFilling.of(
                        seats.items().stream()
                                .map(CommitteeSeat::member)
                                .distinct()
                                .toList(),
                        SeatGap.EMPTY_COMMITTEE)
                : SeatFilling.unknown(MissingFact.of(Subject.Kind.BRANCH, branch.id(), Field.COMMITTEE));
    }

    private SeatFilling leadingCadres() {
        Listing<MemberId> cadres = paired(CompoundPairing::leadingCadres);
        return cadres.isKnown()
                ? SeatFilling.of(cadres.items().stream().distinct().toList(), SeatGap.NO_LEADING_CADRE)
                : SeatFilling.unknown(facts.ofCompound(Field.LEADING_CADRES));
    }

    private SeatFilling streetCadres() {
        Listing<HelperId> paired = paired(CompoundPairing::streetCadres);
        Set<HelperId> cadres = new LinkedHashSet<>(paired.items());
        cadres.addAll(helpers(Helper.Role.STREET_CADRE));
        // One cadre who is known is enough: the seat is for one.
        return !paired.isKnown() && cadres.isEmpty()
                ? SeatFilling.unknown(facts.ofCompound(Field.STREET_CADRES))
                : SeatFilling.of(List.copyOf(cadres), SeatGap.NO_STREET_CADRE);
    }

    /** A compound that is known to have no pairing has nobody by pairing. */
    private <T> Listing<T> paired(Function<CompoundPairing, Listing<T>> listed) {
        Known<CompoundPairing> pairing = facts.pairing();
        return pairing.exists() == Answer.NO
                ? Listing.of(List.of())
                : pairing.value().map(listed).orElse(Listing.unknown());
    }

    private SeatFilling ownersCommittee() {
        return switch (facts.compound.ownersCommittee()) {
            case UNKNOWN -> SeatFilling.unknown(facts.ofCompound(Field.OWNERS_COMMITTEE));
            case YES -> SeatFilling.vacant(SeatGap.OWNERS_NOT_NAMED);
            case NO -> SeatFilling.vacant(SeatGap.NO_OWNERS_COMMITTEE);
        };
    }

    private SeatFilling buildingHeads() {
        if (!facts.people.register.organisation().groups().isKnown()) {
            return SeatFilling.unknown(ofCommunity(Field.GROUPS));
        }
        Set<PersonId> leaders = new LinkedHashSet<>();
        List<MissingFact> missing = new ArrayList<>();
        Optional<SeatGap> gap = Optional.empty();
        List<BuildingGroup> groups = facts.people.groups(facts.compound.id());
        for (BuildingGroup group : groups) {
            leaders.addAll(group.leaders().items());
            if (!group.leaders().isKnown()) {
                missing.add(MissingFact.of(Subject.Kind.GROUP, group.id(), Field.LEADERS));
            } else if (group.leaders().items().isEmpty()) {
                gap = Optional.of(SeatGap.GROUP_WITHOUT_LEADER);
            }
        }
        return groups.isEmpty()
                ? SeatFilling.vacant(SeatGap.NO_GROUPS)
                : new SeatFilling(List.copyOf(leaders), gap, missing);
    }

    private List<HelperId> helpers(Helper.Role role) {
        return facts.people.helpers(facts.compound.id(), role).stream()
                .map(Helper::id)
                .toList();
    }

    private MissingFact ofCommunity(Field field) {
        return MissingFact.of(
                Subject.Kind.COMMUNITY, facts.people.register.community().id(), field);
    }
}
