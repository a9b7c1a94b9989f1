package org.grassroots.json.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.grassroots.json.shape.Refusals.assertRefused;
import static org.grassroots.json.shape.Refusals.read;
import static org.grassroots.json.shape.Refusals.readWith;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The values that a lenient reader takes and loses data by, row by row. Documents are written with single quotes. */
class StrictReadingTest {
    private static final String BEDS = "a whole number from 0 to 100";

    @Test
    void a_sound_document_is_read_with_every_field() {
        Garden garden = read(Gardens.LARGEST).sound().orElseThrow();

        assertThat(garden.plots().get(0).herbs()).containsExactly("薄荷", "𠮷", "a\n");
        assertThat(garden.address()).hasValue("5 Elm\tRd");
        assertThat(garden.neighbours()).hasValue(List.of());
        assertThat(garden.keeper()).hasValue(new Garden.Keeper.Person("Ada Example", 1990));
        assertThat(garden.within()).hasSize(1);
    }

    @Test
    void a_field_that_stands_twice_is_refused_even_if_spelt_with_an_escape() {
        String message =
                "north.json, line 1, column %s, /beds: field 'beds' stands more than once; expected each field once";
        assertRefused(readWith("'beds':2", "'beds':2,'beds':3"), message.formatted(93));
        assertRefused(readWith("'beds':2", "'b\\u0065ds':2,'beds':3"), message.formatted(98));
        assertRefused(
                readWith("'plots':[", "'format':'garden/1','plots':["),
                ProblemCode.DUPLICATE_KEY,
                "/format",
                "field 'format' stands more than once; expected each field once");
    }

    @Test
    void an_unknown_field_is_named_with_the_known_ones_and_the_nearest_and_its_value_is_not_shown() {
        assertRefused(
                readWith("'sown'", "'sewn'"),
                "north.json, line 1, column 186, /plots/0/sewn: unknown field 'sewn'; known fields are herbs, number,"
                        + " seeds, sown, watered (did you mean 'sown'?)");
        assertThat(readWith("'sown':'2024-03-01'", "'x':{'secret':[1]}")
                        .problems()
                        .get(0)
                        .message())
                .doesNotContain("secret")
                .endsWith("watered");
    }

    @Test
    void null_is_refused_wherever_it_stands() {
        String why = "; a field whose value is not known is left out";
        assertRefused(
                readWith("'beds':2", "'beds':null"),
                ProblemCode.NULL_VALUE,
                "/beds",
                "met null; expected " + BEDS + why);
        assertRefused(
                readWith("'tools':['hoe']", "'tools':null"),
                ProblemCode.NULL_VALUE,
                "/tools",
                "met null; expected a list" + why);
        assertRefused(
                readWith("['hoe']", "['hoe',null]"),
                ProblemCode.NULL_VALUE,
                "/tools/1",
                "met null; expected a text of 1 to 12 characters" + why);
        assertRefused(read("null"), "north.json, line 1, column 1: met null; expected an object (garden)" + why);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "'3',the text '3'",
                "'',the text ''",
                "3.9,the number 3.9",
                "3.0,the number 3.0",
                "1e2,the number 1e2",
                "true,true",
                "[3],a list",
                "{},an object"
            })
    void only_a_number_in_digits_is_a_whole_number(String value, String met) {
        assertRefused(
                readWith("'beds':2", "'beds':" + value),
                ProblemCode.WRONG_TYPE,
                "/beds",
                "met " + met + "; expected " + BEDS);
    }

    @Test
    void a_word_is_not_given_by_its_number_and_the_nearest_is_suggested() {
        assertRefused(
                readWith("'in-service'", "0"),
                ProblemCode.WRONG_TYPE,
                "/state",
                "met the number 0; expected one of in-service, closed");
        assertRefused(
                readWith("'in-service'", "'IN_SERVICE'"),
                ProblemCode.UNKNOWN_WORD,
                "/state",
                "met the text 'IN_SERVICE'; expected one of in-service, closed (did you mean 'in-service'?)");
    }

    @Test
    void a_missing_field_is_named_at_its_object() {
        assertRefused(
                readWith("{'number':2}", "{'watered':'no'}"),
                "north.json, line 1, column 258, /plots/1: field 'number' is missing; expected a whole number from 1 to 999");
    }

    @Test
    void a_number_is_refused_before_it_costs_anything() {
        Assertions.assertTimeout(Duration.ofSeconds(5), () -> {
            assertRefused(
                    readWith("'beds':2", "'beds':1e1000000"),
                    ProblemCode.WRONG_TYPE,
                    "/beds",
                    "met the number 1e1000000; expected " + BEDS);
            String many = "1e99999,".repeat(10_000) + "1e99999";
            Reading<Garden> reading = readWith("['hoe']", "[" + many + "]");
            assertThat(reading.problems()).hasSize(Limits.PROBLEMS);
            assertThat(((Reading.Refused<Garden>) reading).message()).endsWith("\nand 9901 more");
            assertThat(readWith("'beds':2", "'beds':" + "9".repeat(1_000_000))
                            .problems()
                            .get(0)
                            .flaw()
                            .sentence())
                    .isEqualTo("met a number of 1000000 characters; expected " + BEDS);
        });
    }

    @Test
    void a_number_of_20_characters_is_out_of_range_and_one_of_21_is_too_long() {
        assertThat(readWith("'beds':2", "'beds':" + "9".repeat(20))
                        .problems()
                        .get(0)
                        .code())
                .isEqualTo(ProblemCode.OUT_OF_RANGE);
        assertThat(readWith("'beds':2", "'beds':" + "9".repeat(21))
                        .problems()
                        .get(0)
                        .code())
                .isEqualTo(ProblemCode.NUMBER_TOO_LONG);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "101", "2147483648", "-2147483649", "9999999999", "99999999999", "999999999999"})
    void a_number_beyond_its_limits_is_refused(String number) {
        assertRefused(
                readWith("'beds':2", "'beds':" + number),
                ProblemCode.OUT_OF_RANGE,
                "/beds",
                "met the number " + number + "; expected " + BEDS);
    }

    @Test
    void a_number_at_its_limits_is_accepted() {
        assertThat(readWith("'beds':2", "'beds':100").sound()).isPresent();
        assertThat(read(Gardens.SMALLEST.replace("'beds':2", "'beds':0")).sound())
                .isPresent();
        assertThat(readWith("'seeds':7", "'seeds':2147483647").sound()).isPresent();
        Shape<Integer> any = Shapes.integer(Integer.MIN_VALUE, Integer.MAX_VALUE);
        assertThat(ShapeReader.of(any).read("a", Gardens.bytes("-2147483648")).sound())
                .hasValue(Integer.MIN_VALUE);
    }

    @Test
    void a_text_may_be_as_long_as_its_limit_counted_in_code_points() {
        assertThat(readWith("'hoe'", "'" + "𠮷".repeat(12) + "'").sound()).isPresent();
        assertRefused(
                readWith("'hoe'", "'" + "𠮷".repeat(13) + "'"),
                ProblemCode.TOO_LONG,
                "/tools/0",
                "met a text of 13 characters; expected a text of 1 to 12 characters");
        assertRefused(
                readWith("'hoe'", "''"),
                ProblemCode.BAD_VALUE,
                "/tools/0",
                "met an empty text; expected a text of 1 to 12 characters");
        assertRefused(
                readWith("'hoe'", "'" + "x".repeat(100_001) + "'"),
                ProblemCode.TOO_LONG,
                "/tools/0",
                "met a text of 100001 UTF-16 units; expected a text of 1 to 12 characters");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "2023-02-29",
                "2024-02-30",
                "2024-13-01",
                "0000-01-01",
                "+12345-01-01",
                "24-1-1",
                "2024-01-01T00:00",
                "２０２４-01-01"
            })
    void only_days_of_the_calendar_are_days(String day) {
        assertRefused(
                readWith("2024-03-01", day),
                ProblemCode.BAD_DATE,
                "/plots/0/sown",
                "met the text '" + day + "'; expected a day of the calendar written like 2026-11-21");
    }

    @ParameterizedTest
    @ValueSource(strings = {"P", "P1W", "p1y", "P-1Y", "-P1Y", "P1M1Y", "PT1H", "P1.5Y"})
    void only_years_months_and_days_are_a_period(String period) {
        assertRefused(
                read(Gardens.SMALLEST.replace("P1Y6M", period)),
                ProblemCode.BAD_VALUE,
                "/rest",
                "met the text '" + period + "'; expected years, months and days written like P1Y6M or P30D");
    }

    @Test
    void an_item_of_a_set_stands_once() {
        assertRefused(
                readWith("['CLOSED']", "['CLOSED','IN_SERVICE','CLOSED']"),
                ProblemCode.BAD_VALUE,
                "/formerStates/2",
                "met an item for the second time; expected each item once");
    }
}
