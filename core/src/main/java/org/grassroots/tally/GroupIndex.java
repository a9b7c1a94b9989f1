package org.grassroots.tally;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.grassroots.area.BuildingId;
import org.grassroots.fact.Id;
import org.grassroots.member.MemberId;
import org.grassroots.organisation.BranchId;
import org.grassroots.organisation.BuildingGroup;
import org.grassroots.register.Register;

/** The known building groups by branch, by building and by member, each list in the order of the register. */
public final class GroupIndex {
    private final boolean listed;
    private final Supplier<Map<BranchId, List<BuildingGroup>>> byBranch;
    private final Supplier<Map<BuildingId, List<BuildingGroup>>> byBuilding;
    private final Supplier<Map<MemberId, List<BuildingGroup>>> byMember;

    private GroupIndex(boolean listed, List<BuildingGroup> groups) {
        this.listed = listed;
        byBranch = Suppliers.memoize(() -> by(group -> List.of(group.branch()), groups));
        byBuilding = Suppliers.memoize(() -> by(BuildingGroup::buildings, groups));
        byMember = Suppliers.memoize(() -> by(group -> group.members().items(), groups));
    }

    static GroupIndex of(Register register) {
        return new GroupIndex(register.organisation().groups().isKnown(), register.groups());
    }

    private static <K extends Id> Map<K, List<BuildingGroup>> by(
            Function<BuildingGroup, List<K>> keys, List<BuildingGroup> groups) {
        Map<K, List<BuildingGroup>> index = new HashMap<>();
        for (BuildingGroup group : groups) {
            for (K key : keys.apply(group)) {
                List<BuildingGroup> there = index.computeIfAbsent(key, first -> new ArrayList<>(1));
                // A group that names a key twice comes at once again.
                if (there.isEmpty() || there.get(there.size() - 1) != group) {
                    there.add(group);
                }
            }
        }
        index.replaceAll((key, there) -> List.copyOf(there));
        return index;
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

    /** The groups that name the member; any group of which nobody listed the members may be another. */
    public List<BuildingGroup> naming(MemberId member) {
        return byMember.get().getOrDefault(member, List.of());
    }
}
