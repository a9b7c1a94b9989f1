package org.grassroots.plan.template;

import java.util.List;
import java.util.stream.Collectors;
import org.grassroots.plan.element.ElementProblem;

/** Thrown when a template is built of parts that break its laws; it names every problem, not only the first. */
public final class InvalidTemplateException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final transient List<ElementProblem> problems;

    InvalidTemplateException(TemplateId template, List<ElementProblem> problems) {
        super(problems.stream()
                .map(ElementProblem::message)
                .collect(Collectors.joining("\n", "template '" + template + "' cannot be:\n", "")));
        this.problems = List.copyOf(problems);
    }

    /** In the order of the template; at least one. */
    public List<ElementProblem> problems() {
        return problems;
    }
}
