package org.grassroots.organisation;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.List;
import org.grassroots.area.BuildingId;
import org.grassroots.fact.Known;
import org.grassroots.fact.Listing;
import org.grassroots.member.MemberId;
import org.immutables.value.Value;

/** A Party group of a branch that serves one building or several (branch regulations Art. 13). */
@Value.Immutable
public interface BuildingGroup {
    GroupId id();

    String name();

    /** The branch that formed it. */
    BranchId branch();

    /** The buildings it serves; at least one. */
    List<BuildingId> buildings();

    /** Its members; unknown if nobody said. */
    @Value.Default
    default Listing<MemberId> members() {
        return Listing.unknown();
    }

    /** Its leaders, rightly one; unknown if nobody said, an empty list if the post is known to be vacant. */
    @Value.Default
    default Listing<MemberId> leaders() {
        return Listing.unknown();
    }

    /** Who heads the micro-grid of the same buildings (Seed-004). */
    @Value.Default
    default Known<MemberId> microGridHead() {
        return Known.unknown();
    }

    /** Its member responsibility areas; unknown if nobody said. */
    @Value.Default
    default Listing<ResponsibilityArea> responsibilityAreas() {
        return Listing.unknown();
    }

    @Value.Check
    default void check() {
        checkArgument(!name().isBlank(), "group '%s': the name must not be blank", id());
        checkArgument(!buildings().isEmpty(), "group '%s' must serve at least one building", id());
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link BuildingGroup}; id, name, branch and a building are required, what is not set is unknown. */
    final class Builder extends ImmutableBuildingGroup.Builder {
        Builder() {}
    }
}
