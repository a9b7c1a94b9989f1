package org.grassroots.change.diff;

import java.time.LocalDate;
import java.util.Optional;
import org.grassroots.change.MemberChange;
import org.grassroots.member.MemberStatus;
import org.grassroots.member.PartyMember;
import org.grassroots.organisation.CompoundBranch;

/** Steps that bring members to their goal. */
final class MemberSteps {
    private MemberSteps() {}

    static boolean leave(Course course) {
        boolean any = false;
        for (PartyMember gone : course.target().unwanted(Kind.MEMBER, course.now())) {
            any |= course.ending(new MemberChange.Strike(gone.id()));
        }
        return any;
    }

    static boolean take(Course course) {
        boolean any = false;
        for (PartyMember member : course.target().wanted(Kind.MEMBER, course.now())) {
            Optional<PartyMember> before = course.now().member(member.id());
            any |= (before.isPresent() ? explained(course, before.get(), member) : admitted(course, member))
                    || course.plain(() -> new MemberChange.Correct(member));
        }
        return any;
    }

    private static boolean admitted(Course course, PartyMember member) {
        if (member.status() != MemberStatus.PROBATIONARY) {
            return false;
        }
        return course.target().goal().branches().stream()
                .filter(branch ->
                        branch.kind().hasRoll() && branch.members().items().contains(member.id()))
                .map(CompoundBranch::id)
                .filter(id -> course.now().branch(id).isPresent())
                .anyMatch(id -> course.saving(1, () -> new MemberChange.Admit(member, id)));
    }

    private static boolean explained(Course course, PartyMember before, PartyMember after) {
        Optional<LocalDate> full = after.fullSince();
        boolean becomesFull = before.status() == MemberStatus.PROBATIONARY && full.isPresent();
        if (becomesFull && course.saving(1, () -> new MemberChange.BecomeFull(after.id(), full.get()))) {
            return true;
        }
        return !before.residence().equals(after.residence())
                && course.saving(1, () -> new MemberChange.MoveHome(after.id(), after.residence()));
    }
}
