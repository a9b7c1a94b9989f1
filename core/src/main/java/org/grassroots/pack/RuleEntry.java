package org.grassroots.pack;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.grassroots.parameter.Citation;
import org.grassroots.parameter.DatedLimit;
import org.grassroots.parameter.Parameter;
import org.grassroots.parameter.Validity;
import org.grassroots.rule.Demand;
import org.grassroots.rule.Grade;
import org.grassroots.rule.Rule;
import org.grassroots.text.Text;
import org.immutables.value.Value;

/** What a pack says of one rule: how strict it is, on what ground, with which numbers, and in what words. */
@Value.Immutable
public interface RuleEntry {
    Rule<?> rule();

    /** Changes when the rule comes to mean something else, so that what was accepted of the old one is not of the new. */
    String version();

    /** What the rule asks, in one sentence. */
    Text statement();

    Citation citation();

    /** The body that can put right what the rule finds. */
    Text responsible();

    /** The parameter that gives each number the rule asks for. */
    Map<String, Parameter> parameters();

    /** What is said of each demand, by its name. */
    Map<String, RulePart> parts();

    /** The rule of the base that it takes the place of; empty if it is added to the base. */
    Optional<Specialisation> specialises();

    @Value.Default
    default Validity validity() {
        return Validity.ALWAYS;
    }

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

    /** The grade of the strictest demand. */
    default Grade grade() {
        return parts().values().stream()
                .map(RulePart::grade)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** The value in force on the day, where the rule has but one number. */
    default Optional<DatedLimit> valueOn(LocalDate day) {
        return parameters().size() == 1
                ? parameters().values().iterator().next().on(day)
                : Optional.empty();
    }

    /** The citation of the number in force where there is but one, else that of the rule. */
    default Citation citationOn(LocalDate day) {
        return valueOn(day).map(DatedLimit::citation).orElse(citation());
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link RuleEntry}; rule, version, statement, citation, responsible body and parts are required. */
    final class Builder extends ImmutableRuleEntry.Builder {
        Builder() {}

        /** For a rule with one demand. */
        public final Builder part(RulePart only) {
            parts(Map.of(Demand.ONLY, only));
            return this;
        }
    }
}
