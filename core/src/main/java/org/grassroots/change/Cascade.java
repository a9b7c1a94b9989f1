package org.grassroots.change;

import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.grassroots.organisation.BranchId;
import org.grassroots.organisation.BuildingGroup;
import org.grassroots.organisation.CentralHousehold;
import org.grassroots.organisation.GroupId;
import org.grassroots.organisation.Organisation;

/** What ends with a body that ends: a branch takes its groups with it, a group its central households. */
final class Cascade {
    private Cascade() {}

    static Organisation dissolve(Organisation organisation, Predicate<BranchId> ends) {
        Organisation without = Organisation.builder()
                .from(organisation)
                .branches(Sharing.without(organisation.branches(), branch -> ends.test(branch.id())))
                .build();
        return disband(without, group -> ends.test(group.branch()));
    }

    static Organisation disband(Organisation organisation, Predicate<BuildingGroup> ends) {
        Set<GroupId> ended = organisation.groups().items().stream()
                .filter(ends)
                .map(BuildingGroup::id)
                .collect(Collectors.toUnmodifiableSet());
        return ended.isEmpty()
                ? organisation
                : close(
                        Organisation.builder()
                                .from(organisation)
                                .groups(Sharing.without(organisation.groups(), group -> ended.contains(group.id())))
                                .build(),
                        central -> ended.contains(central.group()));
    }

    static Organisation close(Organisation organisation, Predicate<CentralHousehold> ends) {
        return Organisation.builder()
                .from(organisation)
                .centralHouseholds(Sharing.without(organisation.centralHouseholds(), ends))
                .build();
    }
}
