package org.grassroots.tally;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.grassroots.area.Building;
import org.grassroots.area.BuildingId;
import org.grassroots.fact.Id;
import org.grassroots.member.MemberId;
import org.grassroots.organisation.BranchId;
import org.grassroots.organisation.BuildingGroup;
import org.grassroots.register.Register;
import org.grassroots.sharing.Lazy;

/** The known building groups by branch, by building and by member, each list in the order of the register. */
public final class GroupIndex {
    private final boolean listed;
    private final Lazy<Map<BranchId, List<BuildingGroup>>> byBranch;
    private final Lazy<Map<BuildingId, List<BuildingGroup>>> byBuilding;
    private final Lazy<Map<MemberId, List<BuildingGroup>>> byMember;

    private final Lazy<int[]> timesServed;

    private GroupIndex(
            boolean listed,
            Lazy<Map<BranchId, List<BuildingGroup>>> byBranch,
            Lazy<Map<BuildingId, List<BuildingGroup>>> byBuilding,
            Lazy<Map<MemberId, List<BuildingGroup>>> byMember,
            Lazy<int[]> timesServed) {
        this.listed = listed;
        this.byBranch = byBranch;
        this.byBuilding = byBuilding;
        this.byMember = byMember;
        this.timesServed = timesServed;
    }

    static GroupIndex of(Register register) {
        List<BuildingGroup> groups = register.groups();
        return new GroupIndex(
                register.organisation().groups().isKnown(),
                Lazy.of(() -> by(group -> List.of(group.branch()), groups)),
                Lazy.of(() -> by(BuildingGroup::buildings, groups)),
                Lazy.of(() -> by(group -> group.members().items(), groups)),
                Lazy.of(() -> timesServed(register)));
    }

    /** The same for a register with the same groups. */
    GroupIndex in(Register register, boolean samePlaces) {
        GroupIndex anew = of(register);
        return new GroupIndex(
                listed,
                byBranch.ifMade().isPresent() ? byBranch : anew.byBranch,
                byBuilding.ifMade().isPresent() ? byBuilding : anew.byBuilding,
                byMember.ifMade().isPresent() ? byMember : anew.byMember,
                samePlaces && timesServed.ifMade().isPresent() ? timesServed : anew.timesServed);
    }

    private static <K extends Id> Map<K, List<BuildingGroup>> by(
            Function<BuildingGroup, List<K>> keys, List<BuildingGroup> groups) {
        Map<K, List<BuildingGroup>> index = new HashMap<>(4 * groups.size());
        for (BuildingGroup group : groups) {
            List<BuildingGroup> alone = List.of(group);
            for (K key : keys.apply(group)) {
                index.merge(key, alone, GroupIndex::joined);
            }
        }
        return index;
    }

    /** A group that names a key twice comes at once again. */
    private static List<BuildingGroup> joined(List<BuildingGroup> there, List<BuildingGroup> alone) {
        BuildingGroup last = there.get(there.size() - 1);
        return last == alone.get(0)
                ? there
                : ImmutableList.<BuildingGroup>builder()
                        .addAll(there)
                        .addAll(alone)
                        .build();
    }

    /** Whether the groups have been listed: then there are no others. */
    public boolean isListed() {
        return listed;
    }

    /** The groups that the branch formed. */
    public List<BuildingGroup> of(BranchId branch) {
        return byBranch.get().getOrDefault(branch, List.of());
    }

    /** The groups that serve the building. */
    public List<BuildingGroup> serving(BuildingId building) {
        return byBuilding.get().getOrDefault(building, List.of());
    }

    /** Writes by how many groups each building is served, in the order of the register, as low and as high of each. */
    public void writeTimesServed(int[] rows, int from, int width) {
        int at = from;
        for (int groups : timesServed.get()) {
            rows[at] = groups;
            rows[at + 1] = groups;
            at += width;
        }
    }

    private static int[] timesServed(Register register) {
        PlaceOrder<Building> order = new PlaceOrder<>(register.buildings(), Building::id);
        int[] times = new int[order.size()];
        int[] lastGroup = new int[order.size()];
        int number = 0;
        int next = 0;
        for (BuildingGroup group : register.groups()) {
            number++;
            for (BuildingId building : group.buildings()) {
                int at = order.find(building, next);
                // A group that names a building twice serves it once.
                times[at] += lastGroup[at] == number ? 0 : 1;
                lastGroup[at] = number;
                next = at + 1;
            }
        }
        return times;
    }

    /** The groups that name the member; any group of which nobody listed the members may be another. */
    public List<BuildingGroup> naming(MemberId member) {
        return byMember.get().getOrDefault(member, List.of());
    }
}
