package org.grassroots.plan.completeness;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.List;
import java.util.Optional;
import org.grassroots.area.CompoundId;
import org.grassroots.condition.Quantity;
import org.grassroots.member.PersonId;
import org.grassroots.parameter.Citation;
import org.grassroots.rule.Grade;
import org.grassroots.text.Text;
import org.immutables.value.Value;

/** Something that a plan lacks, contradicts or should look at, as data. */
@Value.Immutable
public abstract class PlanFinding {
    PlanFinding() {}

    public abstract PlanRule rule();

    /** The compound whose plan it is. */
    public abstract CompoundId compound();

    /** What it is about, such as {@code special/T2/posts/head}; empty if it is the plan as a whole. */
    public abstract String path();

    /**
     * What else was looked at, in the order of the template; not what the path names. If none of these things nor the path
     * changes, nor anything below them, the finding stays as it is.
     */
    public abstract List<String> others();

    /** Whom it is about, each once, by id; empty for most. */
    public abstract List<PersonId> people();

    public abstract Grade grade();

    public abstract Quantity observed();

    public abstract Quantity required();

    /** The unit of observed and required. */
    public abstract Text unit();

    /** Where the rule, or the number in force, comes from. */
    public abstract Citation citation();

    /** The smallest cure of too wide a span; empty for everything else. */
    public abstract Optional<SpanCure> cure();

    /** One sentence. Names posts, places and paths, never people, and shows no text that people wrote. */
    public abstract Text message();

    @Value.Check
    void check() {
        checkArgument(
                cure().isEmpty() || rule() == PlanRule.SPAN, "only a span has a cure, but the rule is %s", rule().id());
    }

    /** Rule, compound, path and the English sentence. */
    @Override
    public String toString() {
        return "%s of %s%s: %s"
                .formatted(
                        rule().id(),
                        compound(),
                        path().isEmpty() ? "" : " at " + path(),
                        message().english());
    }

    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PlanFinding}; all but the lists and the cure is required. */
    public static final class Builder extends ImmutablePlanFinding.Builder {
        Builder() {}
    }
}
