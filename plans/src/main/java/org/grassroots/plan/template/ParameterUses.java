package org.grassroots.plan.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.element.ElementProblem;
import org.grassroots.plan.flow.FlowNode;
import org.grassroots.plan.parameter.ParameterType;
import org.grassroots.plan.parameter.PlanParameter;
import org.grassroots.plan.team.Need;
import org.grassroots.plan.team.NeedNumber;
import org.grassroots.text.Language;
import org.grassroots.text.Text;
import org.grassroots.text.TextPattern;

/** Finds which parameters a template uses, and whether they are what is needed there. */
final class ParameterUses extends TemplateChange {
    private static final Map<NeedNumber, String> FIELDS = Map.of(
            NeedNumber.PEOPLE, "peopleFrom",
            NeedNumber.FOR_EVERY, "forEveryFrom",
            NeedNumber.AT_LEAST, "atLeastFrom",
            NeedNumber.SHIFTS, "shiftsFrom");

    private final PlanTemplate template;
    private final Map<ElementId, String> first = new LinkedHashMap<>();
    private final List<ElementProblem> problems = new ArrayList<>();

    private ParameterUses(PlanTemplate template) {
        this.template = template;
    }

    static ParameterUses of(PlanTemplate template) {
        ParameterUses uses = new ParameterUses(template);
        uses.of(template.overall());
        for (SpecialPlan special : template.specialPlans()) {
            uses.of(special);
            uses.checkNoGap(
                    "special/" + special.id() + "/starts", special.starts().when());
        }
        return uses;
    }

    /** The path of the first element that uses each parameter that is used. */
    Map<ElementId, String> first() {
        return first;
    }

    List<ElementProblem> problems() {
        return problems;
    }

    static boolean hasBrace(Text text) {
        for (Language language : Language.values()) {
            String words = text.in(language);
            if (words.indexOf('{') >= 0 || words.indexOf('}') >= 0) {
                return true;
            }
        }
        return false;
    }

    private void checkNoGap(String path, Text text) {
        if (hasBrace(text)) {
            problems.add(
                    new ElementProblem(path, "when", "a text with braces", "a start condition without parameters"));
        }
    }

    @Override
    Text text(String path, String field, Text text) {
        if (hasBrace(text)) {
            try {
                TextPattern.of(text).gaps().forEach(gap -> declared(path, field, ElementId.of(gap)));
            } catch (IllegalArgumentException broken) {
                problems.add(new ElementProblem(
                        path, field, broken.getMessage(), "the same parameters in every language, each as {id}"));
            }
        }
        return text;
    }

    private boolean declared(String path, String field, ElementId id) {
        first.putIfAbsent(id, path);
        if (template.parameter(id).isPresent()) {
            return true;
        }
        problems.add(new ElementProblem(
                path,
                field,
                "no parameter '" + id + "'",
                ParameterLaws.oneOf(
                        template.parameters().stream().map(PlanParameter::id).toList())));
        return false;
    }

    @Override
    Need need(String path, Need need) {
        need.parameters().forEach((number, id) -> {
            String field = "need/" + FIELDS.get(number);
            if (declared(path, field, id)) {
                checkNumber(path, field, number, template.parameter(id).orElseThrow());
            }
        });
        return need;
    }

    private void checkNumber(String path, String field, NeedNumber number, PlanParameter parameter) {
        String range = "an INTEGER whose bounds lie within 1 and " + number.max();
        if (parameter.type() != ParameterType.INTEGER) {
            problems.add(new ElementProblem(
                    path, field, "parameter '" + parameter.id() + "' is of type " + parameter.type(), range));
        } else if (parameter.low().orElse(0) < 1 || parameter.high().orElse(0) > number.max()) {
            problems.add(new ElementProblem(
                    path,
                    field,
                    "parameter '%s' may be %s to %s"
                            .formatted(
                                    parameter.id(),
                                    parameter.low().orElse(0),
                                    parameter.high().orElse(0)),
                    range));
        }
    }

    @Override
    FlowNode within(String path, FlowNode node) {
        node.withinParameter().ifPresent(id -> {
            if (declared(path, "withinFrom", id)) {
                PlanParameter parameter = template.parameter(id).orElseThrow();
                if (parameter.type() != ParameterType.DURATION
                        || parameter.low().orElse(0) < 1) {
                    problems.add(new ElementProblem(
                            path,
                            "withinFrom",
                            "parameter '" + id + "' is of type " + parameter.type() + " from "
                                    + parameter.low().orElse(0),
                            "a DURATION of 1 minute or more"));
                }
            }
        });
        return node;
    }
}
