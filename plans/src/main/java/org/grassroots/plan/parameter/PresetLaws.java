package org.grassroots.plan.parameter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.grassroots.parameter.Validity;
import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.element.ElementProblem;

/** The laws that {@link Preset} names, each told with the value that breaks it. */
final class PresetLaws {
    private final Preset preset;
    private final Map<ElementId, PlanParameter> parameters = new LinkedHashMap<>();
    private final Map<ElementId, Validity> last = new LinkedHashMap<>();
    private final List<ElementProblem> problems = new ArrayList<>();

    private PresetLaws(Preset preset, List<PlanParameter> parameters) {
        this.preset = preset;
        parameters.forEach(parameter -> this.parameters.put(parameter.id(), parameter));
    }

    static List<ElementProblem> check(Preset preset, List<PlanParameter> parameters) {
        PresetLaws laws = new PresetLaws(preset, parameters);
        for (int at = 0; at < preset.values().size(); at++) {
            laws.check(at, preset.values().get(at));
        }
        return List.copyOf(laws.problems);
    }

    private void check(int at, PresetValue value) {
        PlanParameter parameter = parameters.get(value.parameter());
        if (parameter == null) {
            note(at, "/parameter", "no parameter '" + value.parameter() + "'", oneOf());
            return;
        }
        parameter
                .problem(value.value())
                .ifPresent(problem ->
                        note(at, "/value", problem.met() + " for '" + parameter.id() + "'", problem.expected()));
        Validity before = last.put(parameter.id(), value.validity());
        if (before != null) {
            checkDays(at, parameter.id(), before, value.validity());
        }
    }

    private void checkDays(int at, ElementId parameter, Validity before, Validity after) {
        Optional<LocalDate> next = before.until().map(until -> until.plusDays(1));
        if (!after.from().isPresent() || !after.from().equals(next)) {
            boolean isLate = next.isPresent()
                    && after.from().map(from -> from.isAfter(next.get())).orElse(false);
            note(
                    at,
                    isLate || after.from().isPresent() ? "/from" : "",
                    "the value for '%s' %s %s the one %s"
                            .formatted(
                                    parameter,
                                    after,
                                    isLate ? "leaves a hole after" : "overlaps or stands before",
                                    before),
                    next.map(day -> "from " + day + ", the day after that one ends")
                            .orElse("a last day ('until') for the earlier one, and this one from the day after it"));
        }
    }

    private String oneOf() {
        return parameters.isEmpty()
                ? "no such name, as there is none to choose from"
                : parameters.keySet().stream().map(ElementId::value).collect(Collectors.joining(", ", "one of ", ""));
    }

    private void note(int at, String field, String met, String expected) {
        problems.add(new ElementProblem("presets/" + preset.id(), "values/" + at + field, met, expected));
    }
}
