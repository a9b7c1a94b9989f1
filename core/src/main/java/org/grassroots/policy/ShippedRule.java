package org.grassroots.policy;

import java.util.Set;
import org.grassroots.rule.Rule;
import org.grassroots.rule.RuleId;
import org.grassroots.rule.Subjects;

/** What every shipped rule says of itself, so that each class holds only what it asks for. */
abstract class ShippedRule<S> implements Rule<S> {
    private final RuleId id;
    private final Subjects<S> subjects;
    private final Set<String> parameters;

    ShippedRule(String id, Subjects<S> subjects, String... parameters) {
        this.id = RuleId.of(id);
        this.subjects = subjects;
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
