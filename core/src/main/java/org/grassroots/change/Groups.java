package org.grassroots.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.grassroots.area.BuildingId;
import org.grassroots.area.HouseholdId;
import org.grassroots.change.Refusal.Reason;
import org.grassroots.fact.Listing;
import org.grassroots.organisation.BranchId;
import org.grassroots.organisation.BuildingGroup;
import org.grassroots.organisation.CentralHousehold;
import org.grassroots.organisation.CentralHousehold.Sense;
import org.grassroots.organisation.CentralHouseholdId;
import org.grassroots.organisation.GroupId;
import org.grassroots.organisation.Organisation;
import org.grassroots.register.Register;

/** How groups and central households begin, are divided anew and end. */
final class Groups {
    private Groups() {}

    static Register form(Register register, BuildingGroup group) {
        Present.branch(register, group.branch());
        Listing<BuildingGroup> groups = Present.groups(register);
        refuseTaken(register, group);
        return with(register, Sharing.plus(groups, group));
    }

    static Register regroup(Register register, BranchId branch, List<BuildingGroup> formed) {
        Present.branch(register, branch);
        Listing<BuildingGroup> before = Present.groups(register);
        Map<GroupId, BuildingGroup> now = new LinkedHashMap<>();
        for (BuildingGroup group : formed) {
            BuildingGroup taken = register.group(group.id()).orElse(group);
            if (!taken.branch().equals(branch)) {
                refuseTaken(register, group);
            }
            now.put(group.id(), group.equals(taken) ? taken : group);
        }
        List<BuildingGroup> after = inPlaceOf(before.items(), branch, List.copyOf(now.values()));
        Organisation regrouped = after.equals(before.items())
                ? register.organisation()
                : Organisation.builder()
                        .from(register.organisation())
                        .groups(Listing.of(after))
                        .build();
        return with(
                register,
                Cascade.close(
                        regrouped,
                        central -> register.group(central.group())
                                        .filter(group -> group.branch().equals(branch))
                                        .isPresent()
                                && !fits(register, central, now)));
    }

    /** The new ones stand where the first of the branch's stood, or at the end. */
    private static List<BuildingGroup> inPlaceOf(
            List<BuildingGroup> groups, BranchId branch, List<BuildingGroup> formed) {
        List<BuildingGroup> after = new ArrayList<>();
        boolean placed = false;
        for (BuildingGroup group : groups) {
            if (!group.branch().equals(branch)) {
                after.add(group);
            } else if (!placed) {
                after.addAll(formed);
                placed = true;
            }
        }
        if (!placed) {
            after.addAll(formed);
        }
        return after;
    }

    /** Whether the group is still there and serves the building of the home and of each household. */
    private static boolean fits(Register register, CentralHousehold central, Map<GroupId, BuildingGroup> now) {
        BuildingGroup group = now.get(central.group());
        return group != null
                && central.home().stream().allMatch(home -> serves(register, group, home))
                && central.households().items().stream().allMatch(home -> serves(register, group, home));
    }

    private static boolean serves(Register register, BuildingGroup group, HouseholdId home) {
        BuildingId building = register.buildingOf(home).orElseThrow();
        return group.buildings().contains(building);
    }

    static Register correct(Register register, BuildingGroup group) {
        BuildingGroup before = Present.group(register, group.id());
        Present.branch(register, group.branch());
        return with(register, Sharing.replace(register.organisation().groups(), before, group));
    }

    static Register disband(Register register, GroupId id) {
        Present.group(register, id);
        return with(
                register,
                Cascade.disband(register.organisation(), group -> group.id().equals(id)));
    }

    static Register formCentral(Register register, CentralHousehold central) {
        Present.group(register, central.group());
        Listing<CentralHousehold> before = Present.centralHouseholds(register);
        if (before.items().stream().anyMatch(other -> other.id().equals(central.id()))) {
            throw Refused.thereAlready("central household", central.id());
        }
        return withCentral(register, Sharing.plus(before, central));
    }

    static Register assign(Register register, CentralHouseholdId id, List<HouseholdId> households) {
        CentralHousehold before = Present.centralHousehold(register, id);
        if (before.sense() == Sense.MEMBERS) {
            throw Refused.because(
                    Reason.FORBIDDEN,
                    Refused.subject("central household", id),
                    "is one in the sense of members and covers no households",
                    "only one in the sense of neighbours covers households (Seed-004)");
        }
        Present.households(register, households);
        CentralHousehold after = CentralHousehold.builder()
                .from(before)
                .households(Listing.of(households))
                .build();
        return withCentral(register, Sharing.replace(register.organisation().centralHouseholds(), before, after));
    }

    static Register correctCentral(Register register, CentralHousehold central) {
        CentralHousehold before = Present.centralHousehold(register, central.id());
        Present.group(register, central.group());
        return withCentral(register, Sharing.replace(register.organisation().centralHouseholds(), before, central));
    }

    static Register disbandCentral(Register register, CentralHouseholdId id) {
        Present.centralHousehold(register, id);
        return with(
                register,
                Cascade.close(register.organisation(), central -> central.id().equals(id)));
    }

    private static void refuseTaken(Register register, BuildingGroup group) {
        if (register.group(group.id()).isPresent()) {
            throw Refused.thereAlready("group", group.id());
        }
    }

    private static Register with(Register register, Listing<BuildingGroup> groups) {
        return with(
                register,
                Organisation.builder()
                        .from(register.organisation())
                        .groups(groups)
                        .build());
    }

    private static Register withCentral(Register register, Listing<CentralHousehold> centralHouseholds) {
        return with(
                register,
                Organisation.builder()
                        .from(register.organisation())
                        .centralHouseholds(centralHouseholds)
                        .build());
    }

    private static Register with(Register register, Organisation organisation) {
        return Refused.unlessWhole(register.edit().organisation(organisation));
    }
}
