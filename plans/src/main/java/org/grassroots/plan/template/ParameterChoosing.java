package org.grassroots.plan.template;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.element.ElementProblem;
import org.grassroots.plan.parameter.BoundValue;
import org.grassroots.plan.parameter.ParameterValue;
import org.grassroots.plan.parameter.PlanParameter;
import org.grassroots.plan.parameter.Preset;

/** Chooses the value of each parameter for a day. */
final class ParameterChoosing {
    private ParameterChoosing() {}

    static List<BoundValue> choose(
            PlanTemplate template, List<Preset> presets, Map<ElementId, ParameterValue> own, LocalDate day) {
        presets.forEach(preset -> checkPreset(template, preset));
        own.forEach((id, value) -> checkOwn(template, id, value));
        List<Preset> applied = new ArrayList<>();
        template.basePreset().flatMap(base -> template.preset(base.value())).ifPresent(applied::add);
        applied.addAll(presets);
        List<BoundValue> values = new ArrayList<>();
        for (PlanParameter parameter : template.parameters()) {
            choose(parameter, applied, own, day).ifPresent(values::add);
        }
        if (values.size() < template.parameters().size()) {
            checkAllUsed(template, values, applied, day);
        }
        return List.copyOf(values);
    }

    private static Optional<BoundValue> choose(
            PlanParameter parameter, List<Preset> applied, Map<ElementId, ParameterValue> own, LocalDate day) {
        ElementId id = parameter.id();
        if (own.containsKey(id)) {
            return Optional.of(new BoundValue(id, own.get(id), Optional.empty()));
        }
        for (int at = applied.size() - 1; at >= 0; at--) {
            Preset preset = applied.get(at);
            Optional<BoundValue> value =
                    preset.on(id, day).map(found -> new BoundValue(id, found.value(), Optional.of(preset.id())));
            if (value.isPresent()) {
                return value;
            }
        }
        return parameter.defaultValue().map(value -> new BoundValue(id, value, Optional.empty()));
    }

    private static void checkPreset(PlanTemplate template, Preset preset) {
        List<ElementProblem> problems = ParameterLaws.check(template, preset);
        checkArgument(
                problems.isEmpty(),
                "preset '%s' does not fit template '%s':\n%s",
                preset.id(),
                template.id(),
                problems.stream().map(ElementProblem::message).collect(Collectors.joining("\n")));
    }

    private static void checkOwn(PlanTemplate template, ElementId id, ParameterValue value) {
        PlanParameter parameter = template.parameter(id).orElse(null);
        checkArgument(
                parameter != null,
                "template '%s' has no parameter '%s'; expected %s",
                template.id(),
                id,
                ParameterLaws.oneOf(
                        template.parameters().stream().map(PlanParameter::id).toList()));
        parameter.problem(value).ifPresent(problem -> {
            throw new IllegalArgumentException(
                    "template '" + template.id() + "', " + problem.message().replace(": ", ": met "));
        });
    }

    private static void checkAllUsed(
            PlanTemplate template, List<BoundValue> values, List<Preset> applied, LocalDate day) {
        List<ElementId> valued = values.stream().map(BoundValue::parameter).toList();
        ParameterUses.of(template)
                .first()
                .forEach((id, path) -> checkArgument(
                        valued.contains(id),
                        "parameter '%s' of template '%s' has no value on %s, but '%s' uses it; give a value, or a preset"
                                + " that has one on that day; applied were %s",
                        id,
                        template.id(),
                        day,
                        path,
                        applied.isEmpty()
                                ? "no presets"
                                : applied.stream()
                                        .map(preset -> preset.id().value())
                                        .collect(Collectors.joining(", "))));
    }
}
