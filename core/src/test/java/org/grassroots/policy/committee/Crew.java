package org.grassroots.policy.committee;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.grassroots.fact.Answer;
import org.grassroots.fact.Known;
import org.grassroots.fact.Listing;
import org.grassroots.member.MemberId;
import org.grassroots.member.MemberStatus;
import org.grassroots.member.PartyMember;
import org.grassroots.missing.Field;
import org.grassroots.missing.MissingFact;
import org.grassroots.missing.Subject;
import org.grassroots.organisation.BranchId;
import org.grassroots.organisation.BranchKind;
import org.grassroots.organisation.Committee;
import org.grassroots.organisation.CommitteePost;
import org.grassroots.organisation.CommitteeSeat;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.organisation.Officer;
import org.grassroots.organisation.SelectionMode;
import org.grassroots.register.Register;
import org.grassroots.register.Registers;

/**
 * One branch and two people with facts that may be unknown, and four whom a list may turn out to name: three full members
 * and one on probation.
 *
 * @param branch  the branch
 * @param people  {@code m1} and {@code m2}
 */
record Crew(CompoundBranch branch, List<PartyMember> people) {
    static final List<String> OTHERS = List.of("o1", "o2", "o3");
    private static final CommitteePost[] ALL_POSTS = {
        CommitteePost.SECRETARY,
        CommitteePost.ORGANISATION,
        CommitteePost.PUBLICITY,
        CommitteePost.DISCIPLINE_INSPECTION
    };

    /** Everything that lists of three people can come to. */
    static final List<List<String>> LISTS = List.of(
            List.of(),
            List.of("o1"),
            List.of("o1", "o2"),
            List.of("o1", "o2", "o3"),
            List.of("p1"),
            List.of("m1"),
            List.of("m2"),
            List.of("m1", "m2"));

    static final List<List<CommitteeSeat>> SEATS = List.of(
            List.of(),
            List.of(seat("o1", ALL_POSTS)),
            List.of(seat("o1", ALL_POSTS), seat("o1", CommitteePost.DEPUTY_SECRETARY)),
            List.of(
                    seat("o1", CommitteePost.SECRETARY),
                    seat("o2", CommitteePost.PUBLICITY, CommitteePost.ORGANISATION)),
            List.of(
                    seat("o1", ALL_POSTS),
                    seat("o2", CommitteePost.DEPUTY_SECRETARY),
                    seat("o3", CommitteePost.DEPUTY_SECRETARY)),
            List.of(seat("p1", CommitteePost.ORDINARY)),
            List.of(seat("m1", CommitteePost.ORDINARY)),
            List.of(seat("m2", CommitteePost.ORDINARY)),
            List.of(seat("m1", CommitteePost.ORDINARY), seat("m2", CommitteePost.ORDINARY)));

    static CommitteeSeat seat(String member, CommitteePost... posts) {
        return CommitteeSeat.builder()
                .member(MemberId.of(member))
                .posts(Set.copyOf(Arrays.asList(posts)))
                .build();
    }

    static List<MemberId> ids(List<String> names) {
        return names.stream().map(MemberId::of).toList();
    }

    static Listing<Officer> officers(List<String> names, SelectionMode mode) {
        return Listing.of(ids(names).stream()
                .map(id -> new Officer(id, mode, Optional.empty()))
                .toList());
    }

    Register register() {
        Registers registers = Registers.compound("c1");
        people.forEach(person -> registers.member(
                person.id().value(), member -> member.status(person.status()).votingRights(person.votingRights())));
        OTHERS.forEach(other -> registers.member(
                other, member -> member.status(MemberStatus.FULL).votingRights(Answer.YES)));
        registers.member(
                "p1", member -> member.status(MemberStatus.PROBATIONARY).votingRights(Answer.NO));
        return registers
                .branch(
                        "b1",
                        BranchKind.FORMAL,
                        builder -> CompoundBranch.builder().from(branch))
                .build();
    }

    List<MissingFact> open() {
        List<MissingFact> open = new ArrayList<>();
        for (PartyMember person : people) {
            addIf(person.status() == MemberStatus.UNKNOWN, person.id(), Field.STATUS, open);
            addIf(person.votingRights() == Answer.UNKNOWN, person.id(), Field.VOTING_RIGHTS, open);
        }
        addIf(!branch.members().isKnown(), Field.MEMBERS, open);
        addIf(!branch.secretaries().isKnown(), Field.SECRETARIES, open);
        branch.secretaries()
                .items()
                .forEach(officer ->
                        addIf(officer.selection() == SelectionMode.UNKNOWN, officer.member(), Field.SELECTION, open));
        addIf(!branch.deputies().isKnown(), Field.DEPUTIES, open);
        addIf(branch.committee().exists() == Answer.UNKNOWN, Field.COMMITTEE, open);
        addIf(
                branch.committee()
                        .value()
                        .filter(committee -> !committee.seats().isKnown())
                        .isPresent(),
                Field.SEATS,
                open);
        addIf(!branch.workingGroup().isKnown(), Field.WORKING_GROUP, open);
        return open;
    }

    private static void addIf(boolean missing, Field field, List<MissingFact> open) {
        if (missing) {
            open.add(MissingFact.of(Subject.Kind.BRANCH, BranchId.of("b1"), field));
        }
    }

    private static void addIf(boolean missing, MemberId member, Field field, List<MissingFact> open) {
        if (missing) {
            open.add(MissingFact.of(Subject.Kind.MEMBER, member, field));
        }
    }

    /** All that learning the fact can lead to. */
    List<Crew> learn(MissingFact fact) {
        return switch (fact.field()) {
            case STATUS ->
                Stream.of(MemberStatus.FULL, MemberStatus.PROBATIONARY)
                        .map(status -> with(fact, person -> person.status(status)))
                        .toList();
            case VOTING_RIGHTS ->
                Stream.of(Answer.YES, Answer.NO)
                        .map(rights -> with(fact, person -> person.votingRights(rights)))
                        .toList();
            case MEMBERS ->
                LISTS.stream()
                        .map(list -> with(copy().members(Listing.of(ids(list)))))
                        .toList();
            case SECRETARIES ->
                LISTS.stream()
                        .map(list -> with(copy().secretaries(officers(list, SelectionMode.ELECTED))))
                        .toList();
            case SELECTION ->
                Stream.of(SelectionMode.ELECTED, SelectionMode.ASSIGNED)
                        .map(mode -> with(copy().secretaries(selected(fact, mode))))
                        .toList();
            case DEPUTIES ->
                LISTS.stream()
                        .map(list -> with(copy().deputies(officers(list, SelectionMode.ELECTED))))
                        .toList();
            case COMMITTEE ->
                Stream.concat(
                                Stream.of(Known.<Committee>none()),
                                SEATS.stream().map(seats -> Known.of(new Committee(Listing.of(seats)))))
                        .map(committee -> with(copy().committee(committee)))
                        .toList();
            case SEATS ->
                SEATS.stream()
                        .map(seats -> with(copy().committee(Known.of(new Committee(Listing.of(seats))))))
                        .toList();
            case WORKING_GROUP ->
                LISTS.stream()
                        .map(list -> with(copy().workingGroup(Listing.of(ids(list)))))
                        .toList();
            default -> throw new AssertionError(fact);
        };
    }

    private Listing<Officer> selected(MissingFact fact, SelectionMode mode) {
        return Listing.of(branch.secretaries().items().stream()
                .map(officer -> officer.member().value().equals(fact.subject().id())
                        ? new Officer(officer.member(), mode, officer.since())
                        : officer)
                .toList());
    }

    private CompoundBranch.Builder copy() {
        return CompoundBranch.builder().from(branch);
    }

    private Crew with(CompoundBranch.Builder changed) {
        return new Crew(changed.build(), people);
    }

    private Crew with(MissingFact fact, UnaryOperator<PartyMember.Builder> change) {
        return new Crew(
                branch,
                people.stream()
                        .<PartyMember>map(person ->
                                person.id().value().equals(fact.subject().id())
                                        ? change.apply(PartyMember.builder().from(person))
                                                .build()
                                        : person)
                        .toList());
    }
}
