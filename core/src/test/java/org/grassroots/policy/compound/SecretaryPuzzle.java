package org.grassroots.policy.compound;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.grassroots.area.CompoundId;
import org.grassroots.fact.Answer;
import org.grassroots.fact.Known;
import org.grassroots.fact.Listing;
import org.grassroots.member.Capacity;
import org.grassroots.member.MemberId;
import org.grassroots.member.MemberStatus;
import org.grassroots.member.PartyMember;
import org.grassroots.member.Residence;
import org.grassroots.missing.Field;
import org.grassroots.missing.MissingFact;
import org.grassroots.organisation.BranchKind;
import org.grassroots.organisation.CommunityLevel;
import org.grassroots.organisation.CommunityOrganisation;
import org.grassroots.organisation.Officer;
import org.grassroots.register.Register;
import org.grassroots.register.Registers;

/**
 * A branch of one compound with a secretary, {@code s}, some others and a community committee, of whom anything may be
 * unknown.
 *
 * @param people  the secretary and then the others
 * @param committee  who is on it, by number; empty if unknown
 * @param organised  whether the community has an organisation, whose committee it is
 * @param listed  whether the members of the compound have been listed
 * @param unseen  whether a list that was learned held one more candidate for the first rung
 */
record SecretaryPuzzle(
        List<Someone> people, Optional<List<Integer>> committee, Answer organised, boolean listed, boolean unseen)
        implements Referee.Unfinished<SecretaryPuzzle> {
    private static final List<String> NAMES = List.of("s", "o1", "o2");
    private static final List<List<Capacity>> CAPACITIES = List.of(
            List.of(),
            List.of(Capacity.DIRECTLY_MANAGED),
            List.of(Capacity.IN_SERVICE),
            List.of(Capacity.RETIRED, Capacity.IN_SERVICE, Capacity.DIRECTLY_MANAGED));

    /** What is known of one member; capacities by their place in the list above, or -1. */
    record Someone(MemberStatus status, int capacities, Answer livesHere, Answer suitable) {
        Map<Field, List<Someone>> learn() {
            Map<Field, List<Someone>> learned = new LinkedHashMap<>();
            if (status == MemberStatus.UNKNOWN) {
                learned.put(Field.STATUS, List.of(is(MemberStatus.FULL), is(MemberStatus.PROBATIONARY)));
            }
            if (capacities < 0) {
                List<Someone> each = new ArrayList<>();
                for (int of = 0; of < CAPACITIES.size(); of++) {
                    each.add(new Someone(status, of, livesHere, suitable));
                }
                learned.put(Field.CAPACITIES, each);
            }
            if (livesHere == Answer.UNKNOWN) {
                learned.put(Field.RESIDENCE, List.of(lives(Answer.YES), lives(Answer.NO)));
            }
            if (suitable == Answer.UNKNOWN) {
                learned.put(Field.SUITABLE_AS_SECRETARY, List.of(suits(Answer.YES), suits(Answer.NO)));
            }
            return learned;
        }

        Someone is(MemberStatus now) {
            return new Someone(now, capacities, livesHere, suitable);
        }

        Someone lives(Answer here) {
            return new Someone(status, capacities, here, suitable);
        }

        Someone suits(Answer now) {
            return new Someone(status, capacities, livesHere, now);
        }

        private PartyMember.Builder facts(PartyMember.Builder member) {
            Residence home = switch (livesHere) {
                case YES -> Residence.in(CompoundId.of("c1"));
                case NO -> Residence.ELSEWHERE;
                case UNKNOWN -> Residence.UNKNOWN;
            };
            return member.status(status)
                    .residence(home)
                    .suitableAsSecretary(suitable)
                    .capacities(capacities < 0 ? Listing.unknown() : Listing.of(CAPACITIES.get(capacities)));
        }
    }

    private Map<MissingFact, List<SecretaryPuzzle>> learn() {
        Map<MissingFact, List<SecretaryPuzzle>> learned = new LinkedHashMap<>();
        for (int who = 0; who < people.size(); who++) {
            int number = who;
            people.get(who)
                    .learn()
                    .forEach((field, later) -> learned.put(
                            Shipped.ofMember(NAMES.get(number), field),
                            later.stream().map(known -> with(number, known)).toList()));
        }
        if (committee.isEmpty()) {
            List<SecretaryPuzzle> later = new ArrayList<>();
            for (List<Integer> on : List.of(List.<Integer>of(), List.of(0), List.of(1), List.of(0, 1))) {
                later.add(new SecretaryPuzzle(people, Optional.of(on), Answer.YES, listed, unseen));
            }
            Field field = organised == Answer.UNKNOWN ? Field.COMMUNITY_ORGANISATION : Field.COMMUNITY_COMMITTEE;
            learned.put(Shipped.of(Shipped.K1, field), later);
        }
        if (!listed) {
            learned.put(
                    Shipped.of(Shipped.C1, Field.MEMBERS),
                    List.of(
                            new SecretaryPuzzle(people, committee, organised, true, true),
                            new SecretaryPuzzle(people, committee, organised, true, false)));
        }
        return learned;
    }

    private SecretaryPuzzle with(int number, Someone known) {
        Someone[] changed = people.toArray(Someone[]::new);
        changed[number] = known;
        return new SecretaryPuzzle(Arrays.asList(changed), committee, organised, listed, unseen);
    }

    @Override
    public List<MissingFact> open() {
        return List.copyOf(learn().keySet());
    }

    @Override
    public List<SecretaryPuzzle> learn(MissingFact fact) {
        return learn().get(fact);
    }

    Register register() {
        Registers registers = Registers.compound("c1");
        for (int who = 0; who < people.size(); who++) {
            registers.member(NAMES.get(who), people.get(who)::facts);
        }
        if (unseen) {
            Someone first = new Someone(MemberStatus.FULL, 1, Answer.YES, Answer.YES);
            registers.member("unseen", first::facts);
        }
        if (!listed) {
            registers.notListed();
        }
        registers.branch(
                "b1", BranchKind.TEMPORARY, branch -> branch.secretaries(Listing.of(Officer.of(MemberId.of("s")))));
        return registers
                .organisation(made -> made.communityOrganisation(community()))
                .build();
    }

    private Known<CommunityOrganisation> community() {
        return switch (organised) {
            case NO -> Known.none();
            case UNKNOWN -> Known.unknown();
            case YES ->
                Known.of(CommunityOrganisation.builder()
                        .level(CommunityLevel.BRANCH)
                        .committee(committee
                                .map(on -> Listing.<MemberId>of(on.stream()
                                        .map(number -> MemberId.of(NAMES.get(number)))
                                        .toList()))
                                .orElse(Listing.unknown()))
                        .build());
        };
    }
}
