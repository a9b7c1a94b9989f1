package org.grassroots.baseline;

import java.util.List;
import java.util.Map;
import org.grassroots.rule.RuleId;
import org.immutables.value.Value;

/** What came of holding findings against a baseline. It is the same in whatever order the registers came. */
@Value.Immutable
public interface BaselineOutcome {
    /** By rule, in alphabetical order: every rule that was evaluated, and every rule of which a finding is accepted. */
    Map<RuleId, BaselineCounts> byRule();

    /** The acceptances whose finding is gone, expired or not, in the order of the baseline. */
    List<Acceptance> fixed();

    /** The acceptances of what was not evaluated, so that nobody knows how it stands, in the order of the baseline. */
    List<Acceptance> unseen();

    /** The acceptances in force whose finding has become worse, in the order of the baseline. */
    List<Acceptance> grown();

    /** All rules together. */
    default BaselineCounts total() {
        return byRule().values().stream().reduce(BaselineCounts.ZERO, BaselineCounts::plus);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link BaselineOutcome}. */
    final class Builder extends ImmutableBaselineOutcome.Builder {
        Builder() {}
    }
}
