package org.grassroots.json.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonLinesTest {
    private final ShapeReader<List<Integer>> reader = ShapeReader.of(Shapes.list(Shapes.integer(0, 9)));

    private List<String> outcomes(ShapeReader<List<Integer>> reader, String file) {
        JsonLines<List<Integer>> lines =
                reader.lines("a.jsonl", new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
        return ImmutableList.copyOf(lines).stream()
                .map(each -> each.sound()
                        .map(List::toString)
                        .orElseGet(() -> each.problems().get(0).message()))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[1]\n[2]", "[1]\n[2]\n", "[1]\r\n[2]\r\n", "\ufeff[1]\n [2] \n"})
    void a_line_is_a_document_however_it_ends(String file) {
        assertThat(outcomes(reader, file)).containsExactly("[1]", "[2]");
    }

    @Test
    void a_bad_line_is_refused_with_its_number_and_the_rest_goes_on() {
        assertThat(outcomes(reader, "[1]\n[10]\n\n\ufeff[1]\n[\n[2]"))
                .containsExactly(
                        "[1]",
                        "a.jsonl, line 2, column 2, /0: met the number 10; expected a whole number from 0 to 9",
                        "a.jsonl, line 3, column 1: met nothing but white space; expected a list",
                        "a.jsonl, line 4, column 1: met a character out of place; expected a list",
                        "a.jsonl, line 5, column 2: met the end of the document; expected the rest of the document",
                        "[2]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "\r\n", "\ufeff", " "})
    void an_empty_file_has_one_empty_line(String file) {
        assertThat(outcomes(reader, file))
                .containsExactly("a.jsonl, line 1, column 1: met nothing but white space; expected a list");
    }

    @Test
    void a_line_may_be_as_long_as_the_limit_and_its_end_does_not_count() {
        assertThat(outcomes(reader.withMaxBytes(5), "[1,2]\n[1,2]\r\n[1,2 ]\n[1,2 ]\r\n[3]"))
                .containsExactly(
                        "[1, 2]",
                        "[1, 2]",
                        "a.jsonl, line 3, column 1: met 6 bytes; expected at most 5 bytes",
                        "a.jsonl, line 4, column 1: met 6 bytes; expected at most 5 bytes",
                        "[3]");
    }

    @Test
    void a_carriage_return_alone_ends_no_line() {
        assertThat(outcomes(reader.withMaxBytes(5), "[1,\r2\n[1,2]\r"))
                .containsExactly(
                        "a.jsonl, line 1, column 6, /1: met the end of the document; expected the rest of the document",
                        "a.jsonl, line 2, column 1: met 6 bytes; expected at most 5 bytes");
    }

    @Test
    void a_line_beyond_the_limit_is_passed_over_without_being_held() {
        long length = 3L << 30;
        JsonLines<List<Integer>> lines = reader.withMaxBytes(1000).lines("a.jsonl", new Endless(length));

        assertThat(lines.next().problems())
                .extracting(JsonProblem::message)
                .containsExactly("a.jsonl, line 1, column 1: met 3221225472 bytes; expected at most 1000 bytes");
        assertThat(lines.next().sound()).hasValue(List.of(1));
        assertThat(lines.line()).isEqualTo(2);
        assertThat(lines.hasNext()).isFalse();
        assertThatThrownBy(lines::next)
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("the file has 2 lines, and all have been read");
    }

    @Test
    void a_stream_that_fails_is_no_problem_of_a_line() {
        JsonLines<List<Integer>> lines = reader.lines("a.jsonl", new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("unplugged");
            }
        });
        assertThatThrownBy(lines::next).isInstanceOf(UncheckedIOException.class).hasMessageContaining("unplugged");
    }

    /** One line of spaces, and a short one. */
    private static final class Endless extends InputStream {
        private long left;
        private final InputStream end = new ByteArrayInputStream("\n[1]\n".getBytes(StandardCharsets.UTF_8));

        Endless(long length) {
            this.left = length;
        }

        @Override
        public int read() {
            throw new UnsupportedOperationException();
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            if (left == 0) {
                return end.read(into, from, most);
            }
            int count = (int) Math.min(left, most);
            Arrays.fill(into, from, from + count, (byte) ' ');
            left -= count;
            return count;
        }
    }
}
