package org.grassroots.pack;

import java.util.List;
import java.util.stream.Collectors;

/** Thrown when a pack is built of parts that cannot be; it holds every problem, and its message tells each in a line. */
public final class InvalidPackException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final PackProblem[] problems;

    InvalidPackException(String pack, List<PackProblem> problems) {
        super(problems.stream()
                .map(problem -> "pack '" + pack + "', " + problem.message())
                .collect(Collectors.joining("\n")));
        this.problems = problems.toArray(PackProblem[]::new);
    }

    /** At least one. */
    public List<PackProblem> problems() {
        return List.of(problems);
    }
}
