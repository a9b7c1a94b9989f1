package org.grassroots.json.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.grassroots.json.shape.Refusals.assertRefused;
import static org.grassroots.json.shape.Refusals.read;
import static org.grassroots.json.shape.Refusals.readWith;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a document as a whole must be like: JSON in UTF-8, of the format, within limits. */
class StrictDocumentTest {

    @ParameterizedTest
    @ValueSource(strings = {"x", " {}", "\n]", "\u00a0"})
    void text_after_the_end_is_refused(String trailing) {
        assertRefused(
                read(Gardens.SMALLEST + trailing),
                ProblemCode.TRAILING_TEXT,
                "",
                "met more text after the end of the document; expected nothing after it");
    }

    @Test
    void white_space_after_the_end_is_accepted() {
        assertThat(read(Gardens.SMALLEST + " \t\r\n\n").sound()).isPresent();
    }

    @Test
    void a_byte_order_mark_is_passed_over_only_at_the_start_of_the_file() {
        assertThat(read("\ufeff" + Gardens.SMALLEST).sound()).isPresent();
        assertRefused(
                read("\ufeff\ufeff" + Gardens.SMALLEST),
                ProblemCode.SYNTAX,
                "",
                "met a character out of place; expected an object (garden)");
        assertThat(ShapeReader.of(Garden.SHAPE)
                        .read("north.jsonl", 2, Gardens.bytes("\ufeff" + Gardens.SMALLEST))
                        .sound())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"c0ae,0xC0", "eda080,0xED", "ff,0xFF", "f4908080,0xF4", "80,0x80", "e4b8,0xE4"})
    void bytes_that_are_not_utf_8_are_refused_with_their_place(String hex, String shown) {
        byte[] wrong = HexFormat.of().parseHex(hex);
        byte[] start = Gardens.bytes("{'format':'garden/1',\n'name':'北𠮷");
        byte[] document = new byte[start.length + wrong.length + 1];
        System.arraycopy(start, 0, document, 0, start.length);
        System.arraycopy(wrong, 0, document, start.length, wrong.length);
        document[document.length - 1] = '"';

        assertRefused(
                read(document),
                "north.json, line 2, column 11: met byte " + shown + ", byte " + (start.length + 1)
                        + " of the document; expected UTF-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32", "UTF-32LE"})
    void wider_encodings_are_refused_by_name(String charset) {
        Reading<Garden> reading = read(Gardens.SMALLEST.replace('\'', '"').getBytes(Charset.forName(charset)));

        assertThat(reading.problems()).hasSize(1);
        assertThat(reading.problems().get(0).message())
                .startsWith("north.json, line 1, column 1: met byte 0x")
                .endsWith("of the document; expected UTF-8; this looks like UTF-16 or UTF-32");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\ud800", "\\udc00x", "\\ud83dx", "\\ud800\\ud800"})
    void half_of_an_escaped_pair_is_refused(String half) {
        assertRefused(
                readWith("'hoe'", "'" + half + "'"),
                ProblemCode.NOT_UTF_8,
                "/tools/0",
                "met an escaped surrogate without its other half; expected two escapes that make a pair");
        // Which of the two depends on the version of Jackson.
        assertThat(readWith("'tools'", "'" + half + "'").problems().get(0).code())
                .isIn(ProblemCode.SYNTAX, ProblemCode.UNKNOWN_FIELD);
    }

    @Test
    void an_escaped_pair_is_one_character() {
        assertThat(readWith("'hoe'", "'\\ud842\\udfb7'").sound().orElseThrow().tools())
                .containsExactly("𠮷");
    }

    @Test
    void objects_and_lists_may_be_64_deep_and_no_more() {
        ShapeReader<List<List<String>>> lists = ShapeReader.of(Shapes.list(Shapes.list(Garden.SHORT)));
        assertThat(lists.read("deep.json", Gardens.bytes("[".repeat(64) + "]".repeat(64)))
                        .problems())
                .extracting(JsonProblem::code)
                .containsExactly(ProblemCode.WRONG_TYPE);
        for (int depth : new int[] {65, 10_000, 1_000_000}) {
            List<JsonProblem> problems =
                    lists.read("deep.json", Gardens.bytes("[".repeat(depth))).problems();
            assertThat(problems)
                    .extracting(JsonProblem::code)
                    .containsExactly(ProblemCode.WRONG_TYPE, ProblemCode.TOO_DEEP);
            assertThat(problems.get(1).place()).isEqualTo(new Place("deep.json", 1, 65));
            assertThat(problems.get(1).message())
                    .endsWith(": met more than 64 objects and lists within each other; expected at most 64");
        }
    }

    @Test
    void a_text_without_end_is_refused_where_the_document_ends() {
        assertRefused(
                read("{'format':'garden/1','name':'" + "x".repeat(1_000_000)),
                "north.json, line 1, column 1000030, /name: met the end of the document; expected the rest of the document");
    }

    @Test
    void a_document_may_be_as_large_as_its_limit() {
        byte[] document = Gardens.bytes(Gardens.SMALLEST);
        ShapeReader<Garden> reader = ShapeReader.of(Garden.SHAPE);

        assertThat(reader.withMaxBytes(document.length)
                        .read("north.json", document)
                        .sound())
                .isPresent();
        assertRefused(
                reader.withMaxBytes(document.length - 1).read("north.json", document),
                "north.json, line 1, column 1: met " + document.length + " bytes; expected at most "
                        + (document.length - 1) + " bytes");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "{'id':'a'}|/id|met the first field 'id'",
                "{}||met an object without fields",
                "{'format':'garden/2','id':7}|/format|met the text 'garden/2'",
                "{'format':{'a':1},'id':7}|/format|met a value that is no text"
            })
    void another_format_is_refused_without_judging_the_rest(String document, String pointer, String met) {
        assertRefused(
                read(document),
                ProblemCode.UNKNOWN_FORMAT,
                pointer == null ? "" : pointer,
                met + "; expected the first field to be 'format' with the text 'garden/1'");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "{'format':'garden/1','id':NaN}|27|a character out of place; expected ':' and a value",
                "{'format':'garden/1','id':tru}|27|a character out of place; expected ':' and a value",
                "{'format':'garden/1','id':'\\x'}|29|a character out of place; expected an escape that JSON has, such as \\n or \\u4e00",
                "{'format':'garden/1' 'id':1}|22|the character \"; expected a field name in double quotes, ',' or '}'",
                "{'format':'garden/1',// 'id':1}|22|the character /; expected a field name in double quotes, ',' or '}'",
                "{'format':'garden/1',id:1}|22|a character out of place; expected a field name in double quotes, ',' or '}'",
                "{'format':'garden/1','id':|27|the end of the document; expected the rest of the document",
                "{'format':'garden/1','id':'a\u0009b'}|29|the control character U+0009; expected no control character;"
                        + " in a text it is written as an escape, such as \\n"
            })
    void what_is_not_json_is_refused_at_its_place(String document, int column, String sentence) {
        Reading<Garden> reading = read(document);
        assertThat(reading.problems()).hasSize(1);
        assertThat(reading.problems().get(0).code()).isEqualTo(ProblemCode.SYNTAX);
        assertThat(reading.problems().get(0).place()).isEqualTo(new Place("north.json", 1, column));
        assertThat(reading.problems().get(0).flaw().sentence()).isEqualTo("met " + sentence);
    }

    @Test
    void an_empty_document_is_refused() {
        String message = "north.json, line 1, column 1: met nothing but white space; expected an object (garden)";
        assertRefused(read(""), message);
        assertRefused(read(" \n"), message);
        assertRefused(read("\ufeff".getBytes(StandardCharsets.UTF_8)), message);
    }
}
