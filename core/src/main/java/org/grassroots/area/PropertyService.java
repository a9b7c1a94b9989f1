package org.grassroots.area;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.OptionalInt;
import org.grassroots.fact.Answer;
import org.immutables.value.Value;

/** Who looks after the common parts of compounds: a company, the work unit that owns the houses, or the owners. */
@Value.Immutable
public interface PropertyService {

    /** By whom the service is run. */
    enum Kind {
        COMPANY,
        WORK_UNIT,
        OWNERS
    }

    PropertyServiceId id();

    String name();

    Kind kind();

    /** The full Party members among its staff, 0 or more; empty if unknown. */
    OptionalInt fullMembers();

    /** Whether it has a Party organisation of its own. */
    @Value.Default
    default Answer partyOrganisation() {
        return Answer.UNKNOWN;
    }

    @Value.Check
    default void check() {
        checkArgument(!name().isBlank(), "property service '%s': the name must not be blank", id());
        checkArgument(
                fullMembers().orElse(0) >= 0,
                "property service '%s': full members must be 0 or more, was %s",
                id(),
                fullMembers().orElse(0));
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PropertyService}; id, name and kind are required. */
    final class Builder extends ImmutablePropertyService.Builder {
        Builder() {}
    }
}
