package org.grassroots.change.diff;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.grassroots.change.BranchChange;
import org.grassroots.change.MemberChange;
import org.grassroots.change.OfficerChange;
import org.grassroots.change.RecordChange;
import org.grassroots.change.Slate;
import org.grassroots.member.MemberId;
import org.grassroots.organisation.BranchId;
import org.grassroots.organisation.Committee;
import org.grassroots.organisation.CommitteePost;
import org.grassroots.organisation.CommitteeSeat;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.organisation.Officer;

/** Steps that bring branches and the community organisation to their goal. */
final class BranchSteps {
    private BranchSteps() {}

    /** Merges and splits, which bring several branches there at once. */
    static boolean regroup(Course course) {
        boolean any = false;
        for (CompoundBranch into : course.target().wanted(Kind.BRANCH, course.now())) {
            List<BranchId> merged = Stream.concat(
                            course.target().unwanted(Kind.BRANCH, course.now()).stream()
                                    .filter(gone -> isPartOf(gone, into)),
                            course.now().branch(into.id()).stream())
                    .map(CompoundBranch::id)
                    .toList();
            any |= merged.size() > 1 && course.saving(2, () -> new BranchChange.Merge(merged, into));
        }
        for (CompoundBranch before : course.now().branches()) {
            List<CompoundBranch> parts = course.target().wanted(Kind.BRANCH, course.now()).stream()
                    .filter(part -> part.id().equals(before.id())
                            || course.now().branch(part.id()).isEmpty() && isPartOf(part, before))
                    .toList();
            any |= parts.size() > 1
                    && course.now().branch(before.id()).isPresent()
                    && course.saving(2, () -> new BranchChange.Split(before.id(), parts));
        }
        return any;
    }

    private static boolean isPartOf(CompoundBranch part, CompoundBranch whole) {
        return part.members().items().stream().anyMatch(whole.members().items()::contains)
                || part.serves().stream().anyMatch(area -> whole.serves(area.compound()));
    }

    static boolean take(Course course) {
        Target target = course.target();
        boolean any = false;
        for (CompoundBranch gone : target.unwanted(Kind.BRANCH, course.now())) {
            any |= course.ending(new BranchChange.Dissolve(gone.id()));
        }
        for (CompoundBranch branch : target.wanted(Kind.BRANCH, course.now())) {
            Optional<CompoundBranch> before = course.now().branch(branch.id());
            if (before.isEmpty()) {
                any |= course.plain(() -> new BranchChange.Establish(branch));
            } else if (before.get().kind() != branch.kind()) {
                any |= course.plain(() -> new BranchChange.Convert(branch));
            } else {
                any |= posts(course, branch)
                        || deployed(course, before.get(), branch)
                        || course.plain(() -> new BranchChange.Correct(branch));
            }
        }
        return any;
    }

    /** The roll of the community comes last, since who stands on it joins no other. */
    static boolean community(Course course) {
        Target target = course.target();
        return !target.isSameCommunityOrganisation(course.now())
                && course.plain(() -> new RecordChange.OfCommunityOrganisation(
                        target.goal().organisation().communityOrganisation()));
    }

    private static boolean posts(Course course, CompoundBranch after) {
        if (after.secretaries().items().size() != 1) {
            return false;
        }
        Officer secretary = after.secretaries().items().get(0);
        if (secretary.since().isEmpty()) {
            return false;
        }
        LocalDate on = secretary.since().get();
        List<MemberId> deputies =
                after.deputies().items().stream().map(Officer::member).toList();
        return switch (secretary.selection()) {
            case ELECTED ->
                course.saving(
                        1,
                        () -> new OfficerChange.Elect(
                                after.id(), new Slate(secretary.member(), deputies, seats(after)), on));
            case APPOINTED ->
                course.saving(
                        1,
                        () -> new OfficerChange.Appoint(
                                after.id(), new Slate(secretary.member(), deputies, seats(after)), on));
            case ASSIGNED ->
                course.saving(
                                1,
                                () -> new OfficerChange.Appoint(
                                        after.id(), new Slate(secretary.member(), deputies, Optional.empty()), on))
                        || course.saving(
                                1, () -> new OfficerChange.Appoint(after.id(), Slate.of(secretary.member()), on));
            default -> false;
        };
    }

    private static Optional<Map<MemberId, Set<CommitteePost>>> seats(CompoundBranch branch) {
        return branch.committee().value().map(Committee::seats).map(seats -> {
            Map<MemberId, Set<CommitteePost>> held = new LinkedHashMap<>();
            for (CommitteeSeat seat : seats.items()) {
                held.put(seat.member(), seat.posts());
            }
            return held;
        });
    }

    private static boolean deployed(Course course, CompoundBranch before, CompoundBranch after) {
        if (after.kind().hasRoll()) {
            return false;
        }
        List<MemberId> here = before.members().items();
        List<MemberId> there = after.members().items();
        return there.stream()
                        .filter(member -> !here.contains(member))
                        .anyMatch(member -> course.saving(1, () -> new MemberChange.Deploy(member, after.id())))
                || here.stream()
                        .filter(member -> !there.contains(member))
                        .anyMatch(member -> course.saving(1, () -> new MemberChange.Undeploy(member, after.id())));
    }
}
