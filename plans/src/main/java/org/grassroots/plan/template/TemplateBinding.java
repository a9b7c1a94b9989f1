package org.grassroots.plan.template;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkState;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.flow.FlowNode;
import org.grassroots.plan.parameter.BoundValue;
import org.grassroots.plan.parameter.ParameterValue;
import org.grassroots.plan.parameter.PlanParameter;
import org.grassroots.plan.team.Need;
import org.grassroots.text.Text;
import org.grassroots.text.TextPattern;

/** Puts values in place of the parameters of a template. */
final class TemplateBinding extends TemplateChange {
    private final Map<ElementId, ParameterValue> values = new LinkedHashMap<>();
    private final Map<String, Text> words = new LinkedHashMap<>();

    private TemplateBinding(PlanTemplate template, List<BoundValue> values) {
        for (BoundValue value : values) {
            PlanParameter parameter = template.parameter(value.parameter()).orElse(null);
            checkArgument(
                    parameter != null,
                    "template '%s' has no parameter '%s'; expected %s",
                    template.id(),
                    value.parameter(),
                    ParameterLaws.oneOf(template.parameters().stream()
                            .map(PlanParameter::id)
                            .toList()));
            words.put(parameter.id().value(), parameter.words(value.value()));
            this.values.put(parameter.id(), value.value());
        }
        List<ElementId> ordered = template.parameters().stream()
                .map(PlanParameter::id)
                .filter(this.values::containsKey)
                .toList();
        checkArgument(
                values.stream().map(BoundValue::parameter).toList().equals(ordered),
                "the values of template '%s' must stand once each in the order of its parameters, which is %s",
                template.id(),
                ordered);
    }

    static PlanTemplate bind(PlanTemplate template, List<BoundValue> values) {
        checkState(template.values().isEmpty(), "template '%s' is bound to values already", template.id());
        TemplateBinding binding = new TemplateBinding(template, values);
        if (template.parameters().isEmpty()) {
            return template;
        }
        ParameterUses.of(template)
                .first()
                .forEach((id, path) -> checkArgument(
                        binding.values.containsKey(id),
                        "parameter '%s' of template '%s' has no value, but '%s' uses it",
                        id,
                        template.id(),
                        path));
        return PlanTemplate.builder()
                .from(template)
                .overall(binding.of(template.overall()))
                .specialPlans(template.specialPlans().stream().map(binding::of).toList())
                .values(values)
                .build();
    }

    @Override
    Text text(String path, String field, Text text) {
        return ParameterUses.hasBrace(text) ? TextPattern.of(text).fill(words) : text;
    }

    @Override
    Need need(String path, Need need) {
        return need.bound(id -> ((ParameterValue.Whole) values.get(id)).number());
    }

    @Override
    FlowNode within(String path, FlowNode node) {
        return node.withinParameter()
                .map(id -> FlowNode.builder()
                        .from(node)
                        .within(((ParameterValue.Time) values.get(id)).time())
                        .withinParameter(Optional.empty())
                        .build())
                .orElse(node);
    }
}
