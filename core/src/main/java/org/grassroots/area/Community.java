package org.grassroots.area;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** The area of one residents' committee, with its compounds: the unit in which registers are kept and checked. */
@Value.Immutable
public interface Community {
    CommunityId id();

    String name();

    /** The subdistrict (street) or township it belongs to; empty if unknown. */
    Optional<String> subdistrict();

    /** The county or district it lies in; empty if unknown. */
    Optional<String> county();

    List<PropertyService> propertyServices();

    List<Compound> compounds();

    @Value.Check
    default void check() {
        checkArgument(!name().isBlank(), "community '%s': the name must not be blank", id());
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Community}; id and name are required. */
    final class Builder extends ImmutableCommunity.Builder {
        Builder() {}
    }
}
