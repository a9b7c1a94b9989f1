package org.grassroots.policy.committee;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.grassroots.fact.Known;
import org.grassroots.fact.Listing;
import org.grassroots.member.MemberId;
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
import org.grassroots.policy.Shipped;
import org.grassroots.register.Register;
import org.grassroots.register.Registers;

/** A branch {@code b1} whose members {@code m1}, {@code m2} … are full and may vote, with whatever leaders a test gives it. */
final class Branches {
    static final BranchId B1 = BranchId.of("b1");
    static final LocalDate IN_FORCE = LocalDate.of(2018, 10, 28);
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    private Branches() {}

    static Shipped rule(String pack, String id) {
        return new Shipped(pack, id, Subject.of(Subject.Kind.BRANCH, B1), DAY);
    }

    static Register of(BranchKind kind, int full, UnaryOperator<CompoundBranch.Builder> leaders) {
        Registers register = Registers.compound("c1").full(full);
        return register.branch("b1", kind, branch -> leaders.apply(branch.members(Listing.of(ids(1, full)))))
                .build();
    }

    static Register formal(int full, UnaryOperator<CompoundBranch.Builder> leaders) {
        return of(BranchKind.FORMAL, full, leaders);
    }

    static List<MemberId> ids(int from, int to) {
        return IntStream.rangeClosed(from, to)
                .mapToObj(number -> MemberId.of("m" + number))
                .toList();
    }

    static Listing<Officer> officers(String... ids) {
        return Listing.of(Arrays.stream(ids).map(MemberId::of).map(Officer::of).toList());
    }

    static Known<Committee> seats(int number) {
        return committee(ids(1, number).stream()
                .map(member -> seat(member.value(), CommitteePost.ORDINARY))
                .toArray(CommitteeSeat[]::new));
    }

    static Known<Committee> committee(CommitteeSeat... seats) {
        return Known.of(Committee.of(seats));
    }

    static Known<Committee> committeeOfUnknownSeats() {
        return Known.of(new Committee(Listing.unknown()));
    }

    static CommitteeSeat seat(String member, CommitteePost... posts) {
        return Crew.seat(member, posts);
    }

    static Set<MissingFact> ofBranch(Field... fields) {
        return Set.copyOf(Arrays.stream(fields)
                .map(field -> MissingFact.of(Subject.Kind.BRANCH, B1, field))
                .toList());
    }

    static MissingFact ofMember(String id, Field field) {
        return MissingFact.of(Subject.Kind.MEMBER, MemberId.of(id), field);
    }
}
