package org.grassroots.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.grassroots.json.shape.JsonProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegisterRefusalTest {
    private static final String COMPOUND = "/community/compounds/0/";

    /** The short example with {@code find} replaced by {@code put}, in which a mark shows the expected place. */
    private static void assertRefused(String find, String put, String code, String pointer, String sentence) {
        Marked marked = Marked.of(Examples.edited(Examples.SHORT, find, put));
        Examples.assertRefused(marked, code, pointer, sentence);
    }

    @Test
    void the_short_example_is_sound() {
        assertThat(new RegisterReader()
                        .read("short.jsonl", Examples.utf8(Examples.SHORT))
                        .problems())
                .isEmpty();
        assertThat(Examples.SHORT).contains(Examples.SECRETS.subList(0, 3));
    }

    @Test
    void an_unknown_field_is_refused_with_those_that_are_known_and_the_nearest_but_without_its_value() {
        String known = "known fields are address, buildingType, buildings, entrances, fourClear, guarding, id, name,"
                + " neighbours, ownersCommittee, propertyService, sections, surveyedBuildings, surveyedHouseholds";

        assertRefused(
                "'entrances':2",
                "▲'entrence':2",
                "unknown-field",
                COMPOUND + "entrence",
                "unknown field 'entrence'; " + known + " (did you mean 'entrances'?)");
        assertRefused(
                "'entrances':2",
                "▲'phone':'13800000000'",
                "unknown-field",
                COMPOUND + "phone",
                "unknown field 'phone'; " + known);
    }

    @ParameterizedTest
    @CsvSource({"affiliation", "affiliatio\\u006e", "\\u0061ffiliation"})
    void a_field_given_twice_is_refused_however_it_is_spelled(String spelling) {
        assertRefused(
                "'affiliation':'here'",
                "'affiliation':'here',▲'" + spelling + "':'elsewhere'",
                "duplicate-key",
                "/members/0/affiliation",
                "field 'affiliation' stands more than once; expected each field once");
    }

    @Test
    void a_missing_field_is_named_at_the_object_that_lacks_it() {
        assertRefused(
                "{'id':'elm','name':'榆树社区',",
                "▲{'id':'elm',",
                "missing-field",
                "/community",
                "field 'name' is missing; expected a text of 1 to 200 characters");
        assertRefused(
                "{'source':'𠮷表','synthetic':false}",
                "▲{'source':'𠮷表'}",
                "missing-field",
                "/provenance",
                "field 'synthetic' is missing; expected true or false");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    "2"                             | wrong-type      | met the text '2'
                    2.0                             | wrong-type      | met the number 2.0
                    2e0                             | wrong-type      | met the number 2e0
                    1e1000000                       | wrong-type      | met the number 1e1000000
                    -1e1000000                      | wrong-type      | met the number -1e1000000
                    true                            | wrong-type      | met true
                    {"a":1}                         | wrong-type      | met an object
                    -1                              | out-of-range    | met the number -1
                    1000001                         | out-of-range    | met the number 1000001
                    1000000000000000000000000000000 | number-too-long | met a number of 31 characters
                    0.00000000000000000000000000001 | number-too-long | met a number of 31 characters
                    """)
    void a_number_is_a_whole_number_in_digits(String value, String code, String met) {
        assertRefused(
                "'entrances':2",
                "'entrances':▲" + value,
                code,
                COMPOUND + "entrances",
                met + "; expected a whole number from 0 to 1000000");
    }

    @Test
    void null_is_refused_wherever_it_stands() {
        assertRefused(
                "'entrances':2",
                "'entrances':▲null",
                "null-value",
                COMPOUND + "entrances",
                "met null; expected a whole number from 0 to 1000000; a field whose value is not known is left out");
        assertRefused(
                "['sampling']",
                "[▲null]",
                "null-value",
                "/members/0/trainings/0",
                "met null; expected a text of 1 to 64 characters; a field whose value is not known is left out");
    }

    @Test
    void a_text_is_neither_empty_nor_blank_nor_too_long() {
        assertRefused(
                "'name':'榆树社区'",
                "'name':▲''",
                "bad-value",
                "/community/name",
                "met an empty text; expected a text of 1 to 200 characters");
        assertRefused(
                "{'id':'elm','name':'榆树社区'",
                "▲{'id':'elm','name':' '",
                "bad-value",
                "/community",
                "community 'elm': the name must not be blank");
        assertRefused(
                "'name':'榆树社区'",
                "'name':▲'" + "𠮷".repeat(201) + "'",
                "too-long",
                "/community/name",
                "met a text of 201 characters; expected a text of 1 to 200 characters");
        assertThat(new RegisterReader()
                        .read("a", Examples.utf8(Examples.SHORT.replace("榆树社区", "𠮷".repeat(200))))
                        .problems())
                .isEmpty();
    }

    @Test
    void an_id_says_what_it_may_be_made_of() {
        assertRefused(
                "'id':'elm'",
                "'id':▲'el！m'",
                "bad-value",
                "/community/id",
                "the id of a community must be made of letters, digits and '-_.:/#', such as 'north-2'; character 3"
                        + " (U+FF01) is none of them");
        assertRefused(
                "'id':'elm'",
                "'id':▲'" + "e".repeat(65) + "'",
                "too-long",
                "/community/id",
                "met a text of 65 characters; expected a text of 1 to 64 characters");
    }

    @Test
    void a_day_that_the_calendar_does_not_have_is_refused() {
        String expected = "; expected a day of the calendar written like 2026-11-21";
        for (String day : new String[] {"2026-02-30", "2026-2-3", "2026-02-03T00:00", "0000-01-01", "20260203"}) {
            assertRefused(
                    "'source':'𠮷表'",
                    "'source':'𠮷表','describes':▲'" + day + "'",
                    "bad-date",
                    "/provenance/describes",
                    "met the text '" + day + "'" + expected);
        }
    }

    @Test
    void a_seed_belongs_to_a_register_that_is_marked_synthetic() {
        assertRefused(
                "{'source':'𠮷表','synthetic':false}",
                "▲{'source':'𠮷表','synthetic':false,'seed':7}",
                "bad-value",
                "/provenance",
                "a register with a seed (7) must be marked synthetic");
    }

    @Test
    void all_problems_of_a_register_are_told_at_once_in_its_order() {
        String document =
                Examples.SHORT.replace("\"entrances\":2", "\"entrances\":-1").replace("full", "whole");

        assertThat(new RegisterReader().read("a", Examples.utf8(document)).problems())
                .extracting(JsonProblem::pointer)
                .containsExactly(COMPOUND + "entrances", "/members/0/status", "/members/0/wholeSince");
    }
}
