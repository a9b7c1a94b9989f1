package org.grassroots.plan.team;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.OptionalInt;
import java.util.Set;
import org.immutables.value.Value;

/** What a person must be to hold a post. */
@Value.Immutable
public interface Requirement {
    /** The most months that a training may be asked to be younger than; far above any, so that a slip of the pen is met. */
    int MOST_MONTHS = 600;

    /** Any one of these will do; at least one. */
    Set<PersonKind> who();

    /** Whether a Party member who holds the post must be a full one. Says nothing of people who are no members. */
    @Value.Default
    default boolean fullMember() {
        return false;
    }

    /** Codes of the trainings that must have been passed, all of them, such as {@code sampling}; may be empty. */
    Set<String> training();

    /**
     * How many months before the day of the plan at most the trainings must have been passed, 1 to {@link #MOST_MONTHS};
     * empty if they hold for ever. Only if a training is asked for.
     */
    OptionalInt trainedWithinMonths();

    /** For how many hours a day at least who holds the post must be there to be called, 1 to 24; empty if no rule says. */
    OptionalInt hoursPerDay();

    /** Whether the post is at the front line, so that nobody unfit for it may hold it. */
    @Value.Default
    default boolean frontLine() {
        return false;
    }

    @Value.Check
    default void check() {
        checkArgument(!who().isEmpty(), "a post must be open to at least one kind of person");
        checkArgument(
                !fullMember() || who().contains(PersonKind.MEMBER),
                "a post that asks for a full member must be open to MEMBER, but it is open to %s",
                who());
        checkArgument(
                trainedWithinMonths().isEmpty() || !training().isEmpty(),
                "a post asks that training be no older than %s months, but for no training",
                trainedWithinMonths().orElse(0));
        checkArgument(
                trainedWithinMonths().orElse(1) >= 1 && trainedWithinMonths().orElse(1) <= MOST_MONTHS,
                "'trainedWithinMonths' must be 1 to %s, was %s",
                MOST_MONTHS,
                trainedWithinMonths().orElse(1));
        checkArgument(
                hoursPerDay().orElse(1) >= 1 && hoursPerDay().orElse(1) <= 24,
                "'hoursPerDay' must be 1 to 24, was %s",
                hoursPerDay().orElse(1));
        for (String code : training()) {
            checkArgument(
                    code.matches("[a-z][a-z0-9-]*"),
                    "the code of a training must be lower-case letters, digits and '-', such as 'first-aid'; was '%s'",
                    code);
        }
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Requirement}; who is required. */
    final class Builder extends ImmutableRequirement.Builder {
        Builder() {}
    }
}
