package org.grassroots.register;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Thrown when a register is built of parts that cannot be; it holds every problem, not only the first. The message
 * tells the first 100, one a line, and how many more there are.
 */
public final class InvalidRegisterException extends IllegalArgumentException {
    /** One wrong id can make a million problems; a message of them all would not fit into memory. */
    private static final int MOST_TOLD = 100;

    private static final long serialVersionUID = 1L;

    private final RegisterProblem[] problems;

    InvalidRegisterException(List<RegisterProblem> problems) {
        super(message(problems));
        this.problems = problems.toArray(RegisterProblem[]::new);
    }

    private static String message(List<RegisterProblem> problems) {
        String told =
                problems.stream().limit(MOST_TOLD).map(RegisterProblem::message).collect(Collectors.joining("\n"));
        int more = problems.size() - MOST_TOLD;
        return more > 0 ? told + "\nand " + more + " more" : told;
    }

    /** At least one: ids that are twice or look alike first, then what points wrongly; each in the order of the register. */
    public List<RegisterProblem> problems() {
        return List.of(problems);
    }
}
