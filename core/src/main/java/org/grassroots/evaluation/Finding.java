package org.grassroots.evaluation;

import org.grassroots.area.CommunityId;
import org.grassroots.condition.Quantity;
import org.grassroots.missing.DecisiveSets;
import org.grassroots.missing.Subject;
import org.grassroots.parameter.Citation;
import org.grassroots.rule.Grade;
import org.grassroots.rule.RuleId;
import org.grassroots.rule.Verdict;
import org.grassroots.text.Text;
import org.immutables.value.Value;

/** That a rule is broken, or cannot be decided, for one subject: as data, so that a host can filter, sort and store it. */
@Value.Immutable
public interface Finding {
    RuleId rule();

    /** The pack that lists the rule, and its version. */
    String pack();

    String packVersion();

    Subject subject();

    CommunityId community();

    /** VIOLATED or UNDETERMINED. */
    Verdict verdict();

    Grade grade();

    Quantity observed();

    Quantity required();

    /** The unit of observed and required. */
    Text unit();

    /** The clause behind the number in force, or behind the rule if it has no number. */
    Citation citation();

    /** The body that can put it right. */
    Text responsible();

    /** One sentence. Names places and bodies, never people. */
    Text message();

    /** For UNDETERMINED, the smallest sets of missing facts that can decide it; else none. */
    DecisiveSets decisive();

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Finding}; everything is required. */
    final class Builder extends ImmutableFinding.Builder {
        Builder() {}
    }
}
