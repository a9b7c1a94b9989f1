package org.grassroots.rule;

import static java.util.Objects.requireNonNull;

import java.util.Set;

/**
 * What every rule says of itself, so that a rule's class holds only what it asks for.
 *
 * @param <S>  what it judges
 */
public abstract class BasicRule<S> implements Rule<S> {
    private final RuleId id;
    private final Subjects<S> subjects;
    private final Set<String> parameters;

    /**
     * @param id  as {@link RuleId} asks
     * @param subjects  what it judges
     * @param parameters  the names of the numbers it needs
     */
    protected BasicRule(String id, Subjects<S> subjects, String... parameters) {
        this.id = RuleId.of(id);
        this.subjects = requireNonNull(subjects, "subjects");
        this.parameters = Set.of(parameters);
    }

    @Override
    public final RuleId id() {
        return id;
    }

    @Override
    public final Subjects<S> subjects() {
        return subjects;
    }

    @Override
    public final Set<String> parameters() {
        return parameters;
    }
}
