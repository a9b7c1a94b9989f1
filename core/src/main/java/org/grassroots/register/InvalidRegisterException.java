package org.grassroots.register;

import java.util.List;
import java.util.stream.Collectors;

/** Thrown when a register is built of parts that cannot be; it names every problem, not only the first. */
public final class InvalidRegisterException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final transient List<RegisterProblem> problems;

    InvalidRegisterException(List<RegisterProblem> problems) {
        super(problems.stream().map(RegisterProblem::message).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** At least one: ids that are twice or look alike first, then what points wrongly; each in the order of the register. */
    public List<RegisterProblem> problems() {
        return problems;
    }
}
