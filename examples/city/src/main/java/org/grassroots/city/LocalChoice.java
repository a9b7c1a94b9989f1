package org.grassroots.city;

import java.io.IOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.grassroots.area.CompoundId;
import org.grassroots.plan.LocalData;
import org.grassroots.plan.catalogue.TemplateReader;
import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.parameter.ParameterValue;
import org.grassroots.plan.parameter.PlanParameter;
import org.grassroots.plan.parameter.Preset;
import org.grassroots.plan.template.PlanTemplate;
import org.jspecify.annotations.Nullable;

/** The local data a user gives for the plans of one template. */
final class LocalChoice {
    private static final String FILE = ".json";

    private final PlanTemplate template;
    private final LocalData.Builder data = LocalData.builder();

    private LocalChoice(PlanTemplate template) {
        this.template = template;
    }

    static boolean isFile(String preset) {
        return preset.toLowerCase(Locale.ROOT).endsWith(FILE);
    }

    /**
     * @param prefix  begins the names of the options, for messages: {@code --} or such as {@code --from-}
     * @param presets  ids of presets of the template, or paths that end in {@code .json}
     * @param values  such as {@code gateOnDuty=3}
     * @param atRisk  such as {@code c-12=4}
     */
    static LocalData of(
            PlanTemplate template,
            String prefix,
            @Nullable List<String> presets,
            @Nullable List<String> values,
            @Nullable List<String> atRisk)
            throws UnusableInputException, IOException {
        LocalChoice choice = new LocalChoice(template);
        choice.presets(prefix + "preset", presets == null ? List.of() : presets);
        choice.values(prefix + "set", values == null ? List.of() : values);
        choice.atRisk(prefix + "at-risk", atRisk == null ? List.of() : atRisk);
        return choice.data.build();
    }

    private void presets(String option, List<String> names) throws UnusableInputException, IOException {
        Map<ElementId, String> nameOf = new LinkedHashMap<>();
        for (String name : names) {
            Preset preset = isFile(name) ? read(option, name) : own(option, name);
            String before = nameOf.put(preset.id(), name);
            if (before != null) {
                throw new UnusableInputException(
                        before.equals(name)
                                ? "%s: preset '%s' is named twice; name it once".formatted(option, name)
                                : "%s: '%s' and '%s' are both called '%s'; name one of them"
                                        .formatted(option, before, name, preset.id()));
            }
            data.addPresets(preset);
        }
    }

    private Preset own(String option, String id) throws UnusableInputException {
        List<String> ids =
                template.presets().stream().map(preset -> preset.id().value()).toList();
        return template.preset(id)
                .orElseThrow(() -> new UnusableInputException("%s: template '%s' has no preset '%s'; there are %s%s"
                        .formatted(option, template.id(), id, told(ids), Nearest.suggestion(id, ids))));
    }

    private Preset read(String option, String file) throws UnusableInputException, IOException {
        try {
            return TemplateReader.readPreset(template, file, Files.readAllBytes(Inputs.file(file)));
        } catch (IllegalArgumentException unfit) {
            throw new UnusableInputException("%s: %s".formatted(option, unfit.getMessage()));
        }
    }

    private void values(String option, List<String> given) throws UnusableInputException {
        Map<ElementId, ParameterValue> values = new LinkedHashMap<>();
        for (String one : given) {
            String name = name(option, "NAME=VALUE", one);
            PlanParameter parameter = parameter(option, name);
            if (values.put(parameter.id(), value(option, parameter, one.substring(name.length() + 1))) != null) {
                throw new UnusableInputException("%s: '%s' is given twice; give it once".formatted(option, name));
            }
        }
        data.values(values);
    }

    private PlanParameter parameter(String option, String name) throws UnusableInputException {
        List<String> names = template.parameters().stream()
                .map(parameter -> parameter.id().value())
                .toList();
        return template.parameters().stream()
                .filter(parameter -> parameter.id().value().equals(name))
                .findFirst()
                .orElseThrow(() -> new UnusableInputException("%s: template '%s' has no parameter '%s'; there are %s%s"
                        .formatted(option, template.id(), name, told(names), Nearest.suggestion(name, names))));
    }

    private static ParameterValue value(String option, PlanParameter parameter, String text)
            throws UnusableInputException {
        ParameterValue value;
        try {
            value = ParameterValue.parse(parameter.type(), text);
        } catch (IllegalArgumentException unfit) {
            throw new UnusableInputException("%s: '%s': %s".formatted(option, parameter.id(), unfit.getMessage()));
        }
        var problem = parameter.problem(value);
        if (problem.isPresent()) {
            List<String> codes = parameter.choices().stream()
                    .map(choice -> choice.id().value())
                    .toList();
            throw new UnusableInputException("%s: '%s' was %s; expected %s%s"
                    .formatted(
                            option,
                            parameter.id(),
                            problem.get().met(),
                            problem.get().expected(),
                            Nearest.suggestion(text, codes)));
        }
        return value;
    }

    private void atRisk(String option, List<String> given) throws UnusableInputException {
        Map<CompoundId, Integer> people = new LinkedHashMap<>();
        for (String one : given) {
            String id = name(option, "COMPOUND=N", one);
            String number = one.substring(id.length() + 1);
            CompoundId compound = Options.compounds(option, List.of(id)).get(0);
            if (!number.matches("[0-9]{1,6}")) {
                throw new UnusableInputException(
                        "%s: the people at risk in compound '%s' must be a whole number from 0 to 999999, was '%s'"
                                .formatted(option, id, number));
            }
            if (people.put(compound, Integer.valueOf(number)) != null) {
                throw new UnusableInputException(
                        "%s: compound '%s' is given twice; give it once".formatted(option, id));
            }
        }
        data.peopleAtRisk(people);
    }

    private static String name(String option, String form, String given) throws UnusableInputException {
        int at = given.lastIndexOf('=');
        int end = form.startsWith("NAME") ? given.indexOf('=') : at;
        if (end < 1) {
            throw new UnusableInputException("%s must be written %s, was '%s'".formatted(option, form, given));
        }
        return given.substring(0, end);
    }

    private static String told(List<String> names) {
        return names.isEmpty() ? "none" : String.join(", ", names);
    }
}
