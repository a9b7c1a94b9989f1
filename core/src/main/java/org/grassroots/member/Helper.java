package org.grassroots.member;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.List;
import java.util.OptionalInt;
import org.grassroots.area.CompoundId;
import org.grassroots.fact.Answer;
import org.grassroots.fact.Listing;
import org.immutables.value.Value;

/** Somebody who works in compounds beside the members. A helper who is a member stands among the members instead. */
@Value.Immutable
public interface Helper extends Person {

    /** In what role somebody helps. */
    enum Role {
        COMMUNITY_WORKER,
        GRID_WORKER,
        PROPERTY_STAFF,
        STREET_CADRE,
        VOLUNTEER
    }

    HelperId id();

    @Override
    default PersonId personId() {
        return id();
    }

    @Override
    @Value.Redacted
    String name();

    Role role();

    /** The compounds he or she works in; a compound is served by whoever names it here. */
    List<CompoundId> serves();

    @Override
    @Value.Redacted
    @Value.Default
    default Listing<String> trainings() {
        return Listing.unknown();
    }

    @Override
    @Value.Redacted
    List<TrainingDay> trainedOn();

    @Override
    @Value.Redacted
    OptionalInt hoursPerDay();

    @Override
    @Value.Redacted
    @Value.Default
    default Answer fitForFrontLine() {
        return Answer.UNKNOWN;
    }

    @Value.Check
    default void check() {
        checkArgument(!name().isBlank(), "helper '%s': the name must not be blank", id());
        checkArgument(
                hoursPerDay().orElse(0) >= 0 && hoursPerDay().orElse(0) <= 24,
                "helper '%s': the hours a day must be 0 to 24",
                id());
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Helper}; id, name and role are required, what is not set is unknown. */
    final class Builder extends ImmutableHelper.Builder {
        Builder() {}
    }
}
