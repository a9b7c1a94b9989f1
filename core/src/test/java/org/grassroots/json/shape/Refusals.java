package org.grassroots.json.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads gardens written with single quotes, and says what must be wrong with them. */
final class Refusals {
    private Refusals() {}

    static Reading<Garden> read(String document) {
        return read(Gardens.bytes(document));
    }

    static Reading<Garden> read(byte[] document) {
        return ShapeReader.of(Garden.SHAPE).read("north.json", document);
    }

    static Reading<Garden> readWith(String field, String instead) {
        assertThat(Gardens.LARGEST).contains(field);
        return read(Gardens.LARGEST.replaceFirst(Pattern.quote(field), Matcher.quoteReplacement(instead)));
    }

    static void assertRefused(Reading<Garden> reading, String... messages) {
        assertThat(reading.problems()).extracting(JsonProblem::message).containsExactly(messages);
    }

    static void assertRefused(Reading<Garden> reading, ProblemCode code, String pointer, String sentence) {
        assertThat(reading.problems()).hasSize(1);
        JsonProblem problem = reading.problems().get(0);
        assertThat(problem.flaw().sentence()).isEqualTo(sentence);
        assertThat(problem.code()).isEqualTo(code);
        assertThat(problem.pointer()).isEqualTo(pointer);
    }
}
