package org.grassroots.plan.team;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Set;
import org.immutables.value.Value;

/** What a person must be to hold a post. */
@Value.Immutable
public interface Requirement {
    /** Any one of these will do; at least one. */
    Set<PersonKind> who();

    /** Whether a Party member who holds the post must be a full one. Says nothing of people who are no members. */
    @Value.Default
    default boolean fullMember() {
        return false;
    }

    /** Codes of the trainings that must have been passed, all of them, such as {@code sampling}; may be empty. */
    Set<String> training();

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
