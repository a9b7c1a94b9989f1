package org.grassroots.pack;

import java.util.Optional;
import org.grassroots.parameter.Citation;
import org.grassroots.rule.Grade;
import org.grassroots.text.Text;
import org.grassroots.text.TextPattern;
import org.immutables.value.Value;

/** What a pack says of one demand of a rule: how strict it is and in what words it is found broken. */
@Value.Immutable
public interface RulePart {
    Grade grade();

    /** The unit of what is observed, such as "full members". */
    Text unit();

    /** The sentence for a finding that the demand is not met. */
    TextPattern violated();

    /** The sentence for a finding that facts are missing. */
    TextPattern undetermined();

    /** The clause behind this demand; empty if it is the rule's. */
    Optional<Citation> citation();

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link RulePart}; everything but the citation is required. */
    final class Builder extends ImmutableRulePart.Builder {
        Builder() {}
    }
}
