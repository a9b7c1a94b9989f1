package org.grassroots.city.job;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.grassroots.json.shape.JsonProblem;
import org.grassroots.json.shape.Reading;
import org.grassroots.text.Text;

/**
 * One line of the input that was refused.
 *
 * @param file  the name of the input
 * @param line  the line, 1-based; empty if the fault has no place
 * @param problems  what is wrong with it, at least one
 */
public record Rejection(String file, OptionalInt line, List<Problem> problems) {

    /**
     * One thing wrong with a line.
     *
     * @param code  its kind, such as {@code unknown-field}
     * @param column  the column, 1-based; empty if it is not in one place
     * @param pointer  the JSON pointer, or the header of a sheet's column; may be empty
     * @param met  what was met; personal values are not shown
     * @param expected  what would be right; empty if {@code met} says it
     * @param message  all of it in one line
     */
    public record Problem(
            String code, OptionalInt column, String pointer, Text met, Optional<Text> expected, Text message) {}

    public Rejection {
        problems = List.copyOf(problems);
    }

    static Rejection of(String file, int line, Reading.Refused<?> refused) {
        return new Rejection(
                file,
                OptionalInt.of(line),
                refused.problems().stream().map(Rejection::problem).toList());
    }

    private static Problem problem(JsonProblem problem) {
        return new Problem(
                problem.code().code(),
                OptionalInt.of(problem.place().column()),
                problem.pointer(),
                Text.same(problem.flaw().met()),
                Optional.of(problem.flaw().expected())
                        .filter(expected -> !expected.isBlank())
                        .map(Text::same),
                Text.same(problem.message()));
    }
}
