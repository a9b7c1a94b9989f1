package org.grassroots.tally;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.LinkedHashSet;
import java.util.List;
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
    private final Supplier<ListMultimap<BranchId, BuildingGroup>> byBranch;
    private final Supplier<ListMultimap<BuildingId, BuildingGroup>> byBuilding;
    private final Supplier<ListMultimap<MemberId, BuildingGroup>> byMember;

    private GroupIndex(boolean listed, List<BuildingGroup> groups) {
        this.listed = listed;
        byBranch = Suppliers.memoize(() -> by(group -> List.of(group.branch()), groups));
        byBuilding = Suppliers.memoize(() -> by(BuildingGroup::buildings, groups));
        byMember = Suppliers.memoize(() -> by(group -> group.members().items(), groups));
    }

    static GroupIndex of(Register register) {
        return new GroupIndex(register.organisation().groups().isKnown(), register.groups());
    }

    private static <K extends Id> ListMultimap<K, BuildingGroup> by(
            Function<BuildingGroup, List<K>> keys, List<BuildingGroup> groups) {
        ImmutableListMultimap.Builder<K, BuildingGroup> index = ImmutableListMultimap.builder();
        for (BuildingGroup group : groups) {
            new LinkedHashSet<>(keys.apply(group)).forEach(key -> index.put(key, group));
        }
        return index.build();
    }

    /** Whether the groups have been listed: then there are no others. */
    public boolean isListed() {
        return listed;
    }

    /** The groups that the branch formed. */
    public List<BuildingGroup> of(BranchId branch) {
        return byBranch.get().get(branch);
    }

    /** The groups that serve the building. */
    public List<BuildingGroup> serving(BuildingId building) {
        return byBuilding.get().get(building);
    }

    /** The groups that name the member; any group of which nobody listed the members may be another. */
    public List<BuildingGroup> naming(MemberId member) {
        return byMember.get().get(member);
    }
}
