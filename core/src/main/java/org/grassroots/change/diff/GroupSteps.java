package org.grassroots.change.diff;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.grassroots.change.GroupChange;
import org.grassroots.organisation.BranchId;
import org.grassroots.organisation.BuildingGroup;
import org.grassroots.organisation.CentralHousehold;

/** Steps that bring groups and central households to their goal. */
final class GroupSteps {
    private GroupSteps() {}

    static boolean take(Course course) {
        boolean any = false;
        for (BranchId branch : dividedAnew(course)) {
            List<BuildingGroup> groups = course.target().goal().groups().stream()
                    .filter(group -> group.branch().equals(branch))
                    .toList();
            any |= course.saving(2, () -> new GroupChange.Regroup(branch, groups));
        }
        for (BuildingGroup group : course.target().wanted(Kind.GROUP, course.now())) {
            boolean isNew = course.now().group(group.id()).isEmpty();
            any |= course.plain(() -> isNew ? new GroupChange.Form(group) : new GroupChange.Correct(group));
        }
        for (BuildingGroup gone : course.target().unwanted(Kind.GROUP, course.now())) {
            any |= course.ending(new GroupChange.Disband(gone.id()));
        }
        return any | central(course);
    }

    /** The branches of which a group differs, or is new or gone. */
    private static Set<BranchId> dividedAnew(Course course) {
        return Stream.concat(
                        course.target().wanted(Kind.GROUP, course.now()).stream(),
                        course.target().unwanted(Kind.GROUP, course.now()).stream())
                .map(BuildingGroup::branch)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static boolean central(Course course) {
        boolean any = false;
        for (CentralHousehold central : course.target().wanted(Kind.CENTRAL, course.now())) {
            Optional<CentralHousehold> before = Kind.CENTRAL.find(course.now(), central.id());
            any |= before.isPresent()
                    ? assigned(course, before.get(), central)
                            || course.plain(() -> new GroupChange.CorrectCentralHousehold(central))
                    : course.plain(() -> new GroupChange.FormCentralHousehold(central));
        }
        for (CentralHousehold gone : course.target().unwanted(Kind.CENTRAL, course.now())) {
            any |= course.plain(() -> new GroupChange.DisbandCentralHousehold(gone.id()));
        }
        return any;
    }

    private static boolean assigned(Course course, CentralHousehold before, CentralHousehold after) {
        return after.households().isKnown()
                && !after.households().equals(before.households())
                && course.saving(
                        1,
                        () -> new GroupChange.AssignHouseholds(
                                after.id(), after.households().items()));
    }
}
