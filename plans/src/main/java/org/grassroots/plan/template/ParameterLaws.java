package org.grassroots.plan.template;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.element.ElementProblem;
import org.grassroots.plan.element.Origin;
import org.grassroots.plan.element.TemplateSource;
import org.grassroots.plan.parameter.PlanParameter;
import org.grassroots.plan.parameter.Preset;

/** The laws of parameters and presets in a template. */
final class ParameterLaws {
    private final PlanTemplate template;
    private final List<ElementProblem> problems = new ArrayList<>();

    private ParameterLaws(PlanTemplate template) {
        this.template = template;
    }

    static List<ElementProblem> check(PlanTemplate template) {
        ParameterLaws laws = new ParameterLaws(template);
        Set<ElementId> ids = new LinkedHashSet<>();
        template.parameters().forEach(parameter -> laws.check(parameter, ids));
        Set<ElementId> presets = new LinkedHashSet<>();
        template.presets().forEach(preset -> laws.check(preset, presets));
        template.basePreset()
                .filter(base -> !presets.contains(base))
                .ifPresent(base -> laws.note("presets", "basePreset", "no preset '" + base + "'", oneOf(presets)));
        // What is bound has no gaps left: a brace that stands there now came with a value.
        if (template.values().isEmpty()) {
            laws.checkUses();
        }
        return laws.problems;
    }

    /** What is wrong with a preset in this template, whether it comes with it or not. */
    static List<ElementProblem> check(PlanTemplate template, Preset preset) {
        ParameterLaws laws = new ParameterLaws(template);
        laws.check(preset, new LinkedHashSet<>());
        return laws.problems;
    }

    private void check(PlanParameter parameter, Set<ElementId> ids) {
        String path = "parameters/" + parameter.id();
        if (!ids.add(parameter.id())) {
            note(path, "id", "two parameters have this id", "an id of its own for each");
        }
        checkOrigin(path, "", parameter.origin(), List.of());
        parameter
                .defaultValue()
                .flatMap(parameter::problem)
                .ifPresent(problem -> note(path, "default", problem.met(), problem.expected()));
    }

    private void check(Preset preset, Set<ElementId> ids) {
        String path = "presets/" + preset.id();
        if (!ids.add(preset.id())) {
            note(path, "id", "two presets have this id", "an id of its own for each");
        }
        for (int at = 0; at < preset.values().size(); at++) {
            checkOrigin(path, "values/" + at + "/", preset.values().get(at).origin(), preset.sources());
        }
        problems.addAll(preset.problems(template.parameters()));
    }

    private void checkOrigin(String path, String within, Origin origin, List<TemplateSource> more) {
        if (!isAmong(template.sources(), origin) && !isAmong(more, origin)) {
            List<ElementId> known = Stream.concat(template.sources().stream(), more.stream())
                    .map(TemplateSource::id)
                    .sorted()
                    .toList();
            note(path, within + "origin/source", "no source '" + origin.source() + "'", oneOf(known));
        }
    }

    private static boolean isAmong(List<TemplateSource> sources, Origin origin) {
        return sources.stream().anyMatch(source -> source.id().equals(origin.source()));
    }

    private void checkUses() {
        ParameterUses uses = ParameterUses.of(template);
        problems.addAll(uses.problems());
        uses.first()
                .forEach((id, path) -> template.parameter(id)
                        .filter(parameter -> parameter.defaultValue().isEmpty())
                        .filter(parameter -> template.presets().stream().noneMatch(preset -> preset.covers(id)))
                        .ifPresent(parameter -> note(
                                "parameters/" + id,
                                "",
                                "'" + path + "' uses it, but it has no default and no preset has a value for it",
                                "a default, or a value in a preset")));
    }

    static String oneOf(Iterable<ElementId> ids) {
        List<String> names = new ArrayList<>();
        ids.forEach(id -> names.add(id.value()));
        return names.isEmpty()
                ? "no such name, as there is none to choose from"
                : names.stream().distinct().collect(Collectors.joining(", ", "one of ", ""));
    }

    private void note(String path, String field, String met, String expected) {
        problems.add(new ElementProblem(path, field, met, expected));
    }
}
