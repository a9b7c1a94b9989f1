package org.grassroots.plan.json;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.List;
import org.grassroots.plan.parameter.BoundValue;
import org.grassroots.plan.parameter.ParameterValue;
import org.grassroots.plan.parameter.PlanParameter;
import org.grassroots.plan.template.PlanTemplate;
import org.jspecify.annotations.Nullable;

/** The template of the plans that are read, bound to the values of each. */
final class BoundTemplates {
    final PlanTemplate template;

    /** What the last plan asked for, kept because plans of a file mostly have the same values; never an answer by itself. */
    private volatile @Nullable PlanTemplate last;

    BoundTemplates(PlanTemplate template) {
        this.template = template;
    }

    PlanTemplate of(List<PlanDraft.ValueDraft> written) {
        List<BoundValue> values = written.stream().map(this::value).toList();
        PlanTemplate bound = last;
        if (bound == null || !bound.values().equals(values)) {
            bound = template.bound(values);
            last = bound;
        }
        return bound;
    }

    private BoundValue value(PlanDraft.ValueDraft written) {
        PlanParameter parameter = template.parameter(written.parameter()).orElse(null);
        checkArgument(parameter != null, "template '%s' has no parameter '%s'", template.id(), written.parameter());
        return new BoundValue(
                parameter.id(), ParameterValue.parse(parameter.type(), written.value()), written.preset());
    }
}
