package org.grassroots.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.grassroots.json.shape.JsonProblem;
import org.grassroots.json.shape.Place;

/** A document in which a mark, taken out before it is read, shows where a problem must be placed. */
record Marked(String document, int line, int column) {
    private static final String MARK = "▲";

    static Marked of(String text) {
        assertThat(text).containsOnlyOnce(MARK);
        String before = text.substring(0, text.indexOf(MARK));
        String inLine = before.substring(before.lastIndexOf('\n') + 1);
        return new Marked(
                text.replace(MARK, ""), before.split("\n", -1).length, inLine.codePointCount(0, inLine.length()) + 1);
    }

    /** The one problem has this place, code, pointer and message, and shows nothing personal. */
    void assertOnlyProblem(List<JsonProblem> problems, String file, String code, String pointer, String sentence) {
        String where = "%s, line %s, column %s".formatted(file, line, column);
        assertThat(problems)
                .extracting(JsonProblem::message)
                .containsExactly(where + (pointer.isEmpty() ? "" : ", " + pointer) + ": " + sentence);
        JsonProblem problem = problems.get(0);
        assertThat(problem.place()).isEqualTo(new Place(file, line, column));
        assertThat(problem.code().code()).isEqualTo(code);
        assertThat(problem.pointer()).isEqualTo(pointer);
        assertThat(problem.message()).doesNotContain(Examples.SECRETS);
    }
}
