package org.grassroots.change.diff;

import java.util.List;
import org.grassroots.area.Compound;
import org.grassroots.area.CompoundId;
import org.grassroots.change.Arranged;
import org.grassroots.change.RecordChange;

/** Steps that bring places, helpers and what is said of the register as a whole to their goal. */
final class PlaceSteps {
    private PlaceSteps() {}

    static boolean take(Course course) {
        Target target = course.target();
        boolean any = false;
        if (target.needsLists(course.now())) {
            any |= course.plain(RecordChange.NothingFormed::new);
        }
        for (Arranged list : target.toForget(course.now())) {
            any |= course.plain(() -> new RecordChange.NothingKnown(list));
        }
        if (!target.isSameCommunity(course.now())) {
            any |= course.plain(() -> new RecordChange.OfCommunity(target.community()));
        }
        for (Compound compound : target.wanted(Kind.COMPOUND, course.now())) {
            any |= course.plain(() -> new RecordChange.Survey(compound));
        }
        for (Compound gone : target.unwanted(Kind.COMPOUND, course.now())) {
            any |= course.ending(new RecordChange.RemoveCompound(gone.id()));
        }
        if (!course.now().helpers().equals(target.goal().helpers())) {
            any |= course.plain(() -> new RecordChange.OfHelpers(target.goal().helpers()));
        }
        return any | listed(course);
    }

    private static boolean listed(Course course) {
        Target target = course.target();
        boolean any = false;
        for (CompoundId id : target.toList(course.now())) {
            any |= course.plain(() -> new RecordChange.MembersListed(id, true));
        }
        if (target.toList(course.now()).isEmpty()) {
            List<CompoundId> wanted = target.goal().membersNotListed();
            for (CompoundId id : wanted.subList(target.kept(course.now()), wanted.size())) {
                any |= course.plain(() -> new RecordChange.MembersListed(id, false));
            }
        }
        return any;
    }
}
