package org.grassroots.plan.json;

import java.util.List;
import java.util.Optional;
import org.grassroots.condition.Quantity;
import org.grassroots.fact.Id;
import org.grassroots.fact.Interval;
import org.grassroots.parameter.Citation;
import org.grassroots.plan.completeness.PlanFinding;
import org.grassroots.plan.completeness.SpanCure;
import org.grassroots.plan.element.OriginMark;
import org.grassroots.rule.Grade;
import org.grassroots.text.Text;
import org.immutables.value.Value;

/** A finding of a plan as it is written. */
@Value.Immutable
interface PlanFindingDraft {
    String rule();

    String compound();

    Optional<String> path();

    List<String> others();

    List<String> people();

    Grade grade();

    Interval observed();

    Interval required();

    Text unit();

    OriginMark mark();

    Citation citation();

    List<SpanCure.Sectors> cure();

    Text message();

    static PlanFindingDraft of(PlanFinding finding) {
        return builder()
                .rule(finding.rule().id().value())
                .compound(finding.compound().value())
                .path(Optional.of(finding.path()).filter(path -> !path.isEmpty()))
                .others(finding.others())
                .people(finding.people().stream().map(Id::value).toList())
                .grade(finding.grade())
                .observed(bounds(finding.observed()))
                .required(bounds(finding.required()))
                .unit(finding.unit())
                .mark(finding.rule().mark())
                .citation(finding.citation())
                .cure(finding.cure().stream()
                        .flatMap(cure -> cure.levels().stream())
                        .toList())
                .message(finding.message())
                .build();
    }

    private static Interval bounds(Quantity quantity) {
        return quantity instanceof Quantity.Count count ? count.bounds() : Interval.UNKNOWN;
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PlanFindingDraft}; all but the lists and the path is required. */
    final class Builder extends ImmutablePlanFindingDraft.Builder {
        Builder() {}
    }
}
