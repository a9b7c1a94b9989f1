package org.grassroots.pack;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.grassroots.parameter.Citation;
import org.grassroots.parameter.DatedLimit;
import org.grassroots.parameter.Parameter;
import org.grassroots.rule.Grade;
import org.grassroots.rule.Rule;
import org.grassroots.text.Text;
import org.grassroots.text.TextPattern;
import org.immutables.value.Value;

/** What a pack says of one rule: how strict it is, on what ground, with which numbers, and in what words. */
@Value.Immutable
public interface RuleEntry {
    Rule<?> rule();

    /** What the rule asks, in one sentence. */
    Text statement();

    Grade grade();

    Citation citation();

    /** The body that can put right what the rule finds. */
    Text responsible();

    /** The unit of what is observed, such as "full members". */
    Text unit();

    /** The parameter that gives each number the rule asks for. */
    Map<String, Parameter> parameters();

    /** The sentence for a finding that the rule is broken. */
    TextPattern violated();

    /** The sentence for a finding that facts are missing. */
    TextPattern undetermined();

    @Value.Check
    default void check() {
        checkArgument(
                parameters().keySet().equals(rule().parameters()),
                "rule '%s' asks for the parameters %s, but the pack gives %s",
                rule().id(),
                new TreeSet<>(rule().parameters()),
                new TreeSet<>(parameters().keySet()));
        EntryTrial.check(this);
    }

    /** The citation of the number in force where there is one number, else that of the rule. */
    default Citation citationOn(LocalDate day) {
        Optional<Parameter> only = parameters().size() == 1
                ? Optional.of(parameters().values().iterator().next())
                : Optional.empty();
        return only.flatMap(parameter -> parameter.on(day))
                .map(DatedLimit::citation)
                .orElse(citation());
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link RuleEntry}; everything but the parameters is required. */
    final class Builder extends ImmutableRuleEntry.Builder {
        Builder() {}
    }
}
