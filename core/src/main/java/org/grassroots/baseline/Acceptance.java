package org.grassroots.baseline;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.OptionalInt;
import org.grassroots.area.CommunityId;
import org.grassroots.condition.Quantity;
import org.grassroots.evaluation.Finding;
import org.grassroots.missing.Subject;
import org.grassroots.rule.Demand;
import org.grassroots.rule.RuleId;
import org.grassroots.rule.Verdict;
import org.immutables.value.Value;

/**
 * That one finding is known and borne with until a day. It speaks of the finding by community, rule, version of the rule,
 * demand and subject, and so outlives every change of numbers, wording and order.
 */
@Value.Immutable
public interface Acceptance {
    CommunityId community();

    RuleId rule();

    /** The version of the rule it was found by: what another version finds is not accepted. */
    String version();

    @Value.Default
    default String demand() {
        return Demand.ONLY;
    }

    Subject subject();

    /** The body or office that accepts it, not blank. */
    String by();

    /** The last day on which it is accepted. */
    LocalDate until();

    /** Why it is borne with, not blank. PERSONAL; masked in {@code toString}. */
    @Value.Redacted
    String reason();

    /** VIOLATED, or UNDETERMINED if facts were missing when it was accepted. */
    @Value.Default
    default Verdict verdict() {
        return Verdict.VIOLATED;
    }

    /** The number observed when it was accepted; empty if there was none or it was not known exactly. */
    OptionalInt observed();

    @Value.Check
    default void check() {
        checkArgument(!version().isBlank(), "the version of the rule must not be blank (rule '%s')", rule());
        checkArgument(!demand().isBlank(), "the demand must not be blank (rule '%s')", rule());
        checkArgument(
                !by().isBlank(),
                "'by' must name who accepts the finding, such as 'Street Party committee', but is blank (rule '%s')",
                rule());
        checkArgument(!reason().isBlank(), "the reason must not be blank (rule '%s')", rule());
        checkArgument(
                verdict() == Verdict.VIOLATED || verdict() == Verdict.UNDETERMINED,
                "a finding is VIOLATED or UNDETERMINED, nothing else can be accepted; was %s (rule '%s')",
                verdict(),
                rule());
        checkArgument(
                observed().orElse(0) >= 0,
                "the number observed must be 0 or more, was %s (rule '%s')",
                observed().orElse(0),
                rule());
    }

    /**
     * Whether the finding is worse than what was accepted: further from what is required than the number observed then, or
     * certain where it was only possible. False if this cannot be told, as for a length of time.
     *
     * @param finding  one that this acceptance speaks of
     */
    default boolean isOutgrownBy(Finding finding) {
        if (finding.verdict() != Verdict.VIOLATED || verdict() == Verdict.UNDETERMINED) {
            return finding.verdict() != verdict() && finding.verdict() == Verdict.VIOLATED;
        }
        return observed().isPresent()
                && finding.required() instanceof Quantity.Count required
                && finding.observed() instanceof Quantity.Count now
                && now.bounds().isExact()
                && Distances.from(required.bounds(), now.bounds().low())
                        > Distances.from(required.bounds(), observed().getAsInt());
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Acceptance}; demand, verdict and observed have defaults, all else is required. */
    final class Builder extends ImmutableAcceptance.Builder {
        Builder() {}

        /** What is accepted: everything but by whom, until when and why. */
        public Builder of(Finding finding) {
            community(finding.community());
            rule(finding.rule());
            version(finding.version());
            demand(finding.demand());
            subject(finding.subject());
            verdict(finding.verdict());
            if (finding.verdict() == Verdict.VIOLATED
                    && finding.observed() instanceof Quantity.Count count
                    && count.bounds().isExact()) {
                observed(count.bounds().low());
            }
            return this;
        }
    }
}
