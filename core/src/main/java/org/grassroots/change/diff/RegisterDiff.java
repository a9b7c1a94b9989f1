package org.grassroots.change.diff;

import java.util.List;
import org.grassroots.change.Change;
import org.grassroots.change.RecordChange;
import org.grassroots.fact.Id;
import org.grassroots.register.Register;

/**
 * What makes one register of a community into another, in the field's words.
 *
 * <p>What a change of the field explains exactly is told as that change: who moved home is moved, who changed rolls is
 * transferred, a branch that is gone with its groups is dissolved, two that became one are merged. What none explains is
 * corrected or recorded, thing by thing. As long as steps that undo nothing lead there, the list is never longer than one
 * change for each thing that differs: for each compound, member, branch, group and central household, for the helpers, the
 * pairings, the community, its organisation, the provenance, for each order and for each list that is no longer known; lists
 * that become known are one change, and one more for each that stays unknown beside them. Where they do not, as when two compounds
 * exchange a building, something is taken apart first. The list is as short as the ways tried here allow, and no proof that
 * none is shorter. Nobody's decisions are told, nor their days: only what they came to.
 */
public final class RegisterDiff {
    private RegisterDiff() {}

    /**
     * Changes that, applied in order to {@code before}, give exactly {@code after}; none if the two are equal. The same two
     * registers always give the same list.
     *
     * @throws IllegalArgumentException if the registers are those of two communities, or a compound stands twice in {@link
     *     Register#membersNotListed()} of {@code after}, which no change says
     */
    public static List<Change> between(Register before, Register after) {
        if (before.equals(after)) {
            return List.of();
        }
        Lists.check(before, after);
        Course course = new Course(before, new Target(after));
        things(course);
        for (Kind<?> kind : Kind.ALL) {
            arrange(course, kind);
        }
        if (!course.now().provenance().equals(after.provenance())) {
            course.force(() -> new RecordChange.OfProvenance(after.provenance()));
        }
        if (!course.now().equals(after)) {
            throw new IllegalStateException("the changes found do not lead from one register to the other");
        }
        course.straighten();
        return List.copyOf(course.taken());
    }

    private static void things(Course course) {
        steps(course);
        for (Detour detour : Detour.values()) {
            if (!isThere(course)) {
                course.detour();
                detour.take(course);
                steps(course);
            }
        }
    }

    /** Whether only orders and provenance may be left to tell. */
    private static boolean isThere(Course course) {
        return course.target().hasAllThings(course.now());
    }

    /** Takes what undoes something only when all else is done. */
    private static void steps(Course course) {
        boolean any = true;
        while (any && !isThere(course)) {
            any = false;
            for (Course.Patience patience : Course.Patience.values()) {
                course.have(patience);
                any |= !any && step(course);
            }
        }
    }

    private static boolean step(Course course) {
        boolean any = MemberSteps.leave(course);
        any |= PlaceSteps.take(course);
        any |= BranchSteps.regroup(course);
        any |= RollSteps.take(course);
        any |= MemberSteps.take(course);
        any |= BranchSteps.take(course);
        any |= GroupSteps.take(course);
        any |= PairingSteps.take(course);
        return any || BranchSteps.community(course);
    }

    private static void arrange(Course course, Kind<?> kind) {
        if (!course.target().isInOrder(kind, course.now())) {
            List<String> order =
                    course.target().order(kind).stream().map(Id::value).toList();
            course.force(() -> new RecordChange.Arrange(kind.list(), order));
        }
    }
}
