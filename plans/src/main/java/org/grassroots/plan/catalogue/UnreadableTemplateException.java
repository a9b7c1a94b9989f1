package org.grassroots.plan.catalogue;

import java.util.List;
import java.util.stream.Collectors;

/** Thrown when the files of a template cannot be read as one; it names every problem, not only the first. */
public final class UnreadableTemplateException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final transient List<LoadProblem> problems;

    UnreadableTemplateException(List<LoadProblem> problems) {
        super(problems.stream().map(LoadProblem::message).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** File by file; at least one. */
    public List<LoadProblem> problems() {
        return problems;
    }
}
