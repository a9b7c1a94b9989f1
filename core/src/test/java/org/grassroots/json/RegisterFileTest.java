package org.grassroots.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.grassroots.json.shape.JsonProblem;
import org.grassroots.json.shape.ProblemCode;
import org.grassroots.json.shape.Reading;
import org.grassroots.register.Register;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole files, line by line. */
class RegisterFileTest {
    private static final String BARE = Examples.lines(Examples.BARE).get(0);
    private static final String NOTHING = "met nothing but white space; expected an object (register)";

    private static List<Reading<Register>> read(byte[] file) {
        return ImmutableList.copyOf(new RegisterReader().lines("a.jsonl", new ByteArrayInputStream(file)));
    }

    /** For each line the id of its community, or the messages of its problems. */
    private static List<String> outcomes(byte[] file) {
        return read(file).stream().map(RegisterFileTest::outcome).toList();
    }

    private static List<String> outcomes(String file) {
        return outcomes(Examples.utf8(file));
    }

    private static String outcome(Reading<Register> reading) {
        return reading instanceof Reading.Refused<Register> refused
                ? refused.message()
                : reading.sound().orElseThrow().community().id().value();
    }

    @Test
    void the_lines_of_a_file_are_read_in_order() {
        assertThat(outcomes(Examples.bytes(Examples.THREE_COMMUNITIES))).containsExactly("oak", "ash", "fir");
    }

    @Test
    void broken_json_on_one_line_costs_that_line_alone() {
        String broken = Examples.SHORT.replace("\"entrances\":2", "\"entrances\":");
        int column = broken.substring(0, broken.indexOf("\"entrances\":") + 12)
                        .codePointCount(0, broken.indexOf("\"entrances\":") + 12)
                + 1;

        assertThat(outcomes(String.join("\n", BARE, BARE, broken, BARE, BARE)))
                .containsExactly(
                        "elm",
                        "elm",
                        "a.jsonl, line 3, column " + column
                                + ", /community/compounds/0/entrances: met the character }; expected ':' and a value",
                        "elm",
                        "elm");
    }

    @Test
    void a_line_that_is_cut_off_is_refused_at_its_end() {
        String cut = BARE.substring(0, 30);

        assertThat(outcomes(BARE + "\n" + cut))
                .containsExactly(
                        "elm",
                        "a.jsonl, line 2, column 31, /format: met the end of the document; expected the rest of the document");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "\r\n", " \t\n", "\ufeff"})
    void an_empty_file_is_one_refused_line(String file) {
        assertThat(outcomes(file)).containsExactly("a.jsonl, line 1, column 1: " + NOTHING);
        assertThat(read(Examples.utf8(file)).get(0).problems())
                .extracting(JsonProblem::code)
                .containsExactly(ProblemCode.EMPTY_LINE);
    }

    @Test
    void a_blank_line_is_refused_and_the_others_are_read() {
        assertThat(outcomes(BARE + "\n\n  \n" + BARE + "\n"))
                .containsExactly(
                        "elm", "a.jsonl, line 2, column 1: " + NOTHING, "a.jsonl, line 3, column 1: " + NOTHING, "elm");
    }

    @Test
    void lines_may_end_with_carriage_returns_and_a_file_may_start_with_a_byte_order_mark() {
        assertThat(outcomes("\ufeff" + BARE + "\r\n" + BARE + "\r\n")).containsExactly("elm", "elm");
        assertThat(outcomes(BARE + "\n\ufeff" + BARE))
                .containsExactly(
                        "elm",
                        "a.jsonl, line 2, column 1: met a character out of place; expected an object (register)");
    }

    @Test
    void a_byte_that_is_not_utf_8_is_named_with_its_place() {
        byte[] file = (BARE + "\n" + BARE.replace("Elm Yard", "Elm ÿard") + "\n" + BARE)
                .getBytes(StandardCharsets.ISO_8859_1);
        int place = BARE.indexOf("Elm Yard") + 5;

        assertThat(outcomes(file))
                .containsExactly(
                        "elm",
                        "a.jsonl, line 2, column " + place + ": met byte 0xFF, byte " + place
                                + " of the document; expected UTF-8",
                        "elm");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32", "UTF-32LE"})
    void a_file_of_wider_characters_is_refused_line_by_line(String encoding) {
        List<Reading<Register>> readings = read((BARE + "\n" + BARE).getBytes(Charset.forName(encoding)));

        assertThat(readings).hasSize(2).allMatch(reading -> reading.sound().isEmpty());
        assertThat(readings.get(0).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message())
                        .startsWith("a.jsonl, line 1, column 1: met byte 0x")
                        .endsWith(" of the document; expected UTF-8; this looks like UTF-16 or UTF-32"));
    }

    @Test
    void an_escaped_half_of_a_surrogate_pair_is_refused() {
        Examples.assertRefused(
                Marked.of(Examples.edited(Examples.SHORT, "'name':'榆树社区'", "'name':▲'\\ud842'")),
                "not-utf-8",
                "/community/name",
                "met an escaped surrogate without its other half; expected two escapes that make a pair");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "x", "1", "]", "\u0000"})
    void text_after_the_register_is_refused(String trailing) {
        Examples.assertRefused(
                Marked.of(Examples.SHORT + " ▲" + trailing),
                "trailing-text",
                "",
                "met more text after the end of the document; expected nothing after it");
    }

    @Test
    void what_is_nested_ten_thousand_deep_is_refused_where_it_gets_too_deep() {
        String deep = "[".repeat(10_000) + "]".repeat(10_000);
        List<Reading<Register>> readings =
                read(Examples.utf8(Examples.SHORT.replace("\"entrances\":2", "\"entrances\":" + deep) + "\n" + BARE));

        assertThat(readings).hasSize(2);
        assertThat(readings.get(1).sound()).isPresent();
        assertThat(readings.get(0).problems()).last().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.TOO_DEEP);
            assertThat(problem.flaw().sentence())
                    .isEqualTo("met more than 64 objects and lists within each other; expected at most 64");
        });
    }

    @Test
    void a_text_of_thirty_megabytes_is_refused_by_its_length() {
        int length = 30 << 20;
        byte[] file = Examples.utf8(BARE.replace("Ada Example", "A".repeat(length)) + "\n" + BARE);

        assertThat(outcomes(file))
                .containsExactly(
                        "a.jsonl, line 1, column " + (BARE.indexOf("\"Ada Example\"") + 1)
                                + ", /members/0/name: met a text of " + length
                                + " UTF-16 units; expected a text of 1 to 100 characters",
                        "elm");
    }

    @Test
    void the_first_field_must_name_this_version_of_the_format() {
        String first = "expected the first field to be 'format' with the text 'grassroots-register/1'";

        Examples.assertRefused(
                Marked.of(Examples.edited(Examples.SHORT, "{'format':'grassroots-register/1',", "{▲")),
                "unknown-format",
                "/provenance",
                "met the first field 'provenance'; " + first);
        Examples.assertRefused(
                Marked.of(Examples.edited(Examples.SHORT, "{'format'", "{▲'note':'Hidden','format'")),
                "unknown-format",
                "/note",
                "met the first field 'note'; " + first);
        Examples.assertRefused(
                Marked.of(Examples.edited(Examples.SHORT, "'grassroots-register/1'", "▲'grassroots-register/2'")),
                "unknown-format",
                "/format",
                "met the text 'grassroots-register/2'; " + first);
        Examples.assertRefused(
                Marked.of(Examples.edited(Examples.SHORT, "'grassroots-register/1'", "▲1")),
                "unknown-format",
                "/format",
                "met a value that is no text; " + first);
        Examples.assertRefused(Marked.of("▲[]"), "wrong-type", "", "met a list; expected an object (register)");
    }

    @Test
    void a_document_is_read_like_a_line() {
        RegisterReader reader = new RegisterReader();

        assertThat(reader.read("a.json", Examples.utf8(" " + BARE.replace(",", ",\n  ") + "\n"))
                        .sound())
                .isEqualTo(reader.read("b.json", Examples.utf8(BARE)).sound())
                .isPresent();
    }
}
