package org.grassroots.json.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.grassroots.fact.DataClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProblemsTest {
    private final ShapeReader<Garden> reader = ShapeReader.of(Garden.SHAPE);

    private List<String> messages(String document) {
        return reader.read("north.jsonl", 3, Gardens.bytes(document)).problems().stream()
                .map(JsonProblem::message)
                .toList();
    }

    @Test
    void all_problems_are_told_at_once_in_the_order_of_the_document_with_columns_in_code_points() {
        String document = Gardens.SMALLEST
                .replace("'北园'", "'𠮷𠮷'")
                .replace("'beds':2", "'beds':'two'")
                .replace("'plots':[]", "'plots':[{'herbs':['𠮷',\n4],'n':{'a':[]}}],'trees':10");

        assertThat(messages(document))
                .containsExactly(
                        "north.jsonl, line 3, column 91, /beds: met the text 'two'; expected a whole number from 0 to 100",
                        "north.jsonl, line 3, column 178, /plots/0: field 'number' is missing; expected a whole number"
                                + " from 1 to 999",
                        "north.jsonl, line 4, column 1, /plots/0/herbs/1: met the number 4; expected a text of 1 to 12"
                                + " characters",
                        "north.jsonl, line 4, column 4, /plots/0/n: unknown field 'n'; known fields are herbs, number,"
                                + " seeds, sown, watered",
                        "north.jsonl, line 4, column 27, /trees: met the number 10; expected a whole number from 0 to 9");
    }

    @Test
    void what_a_constructor_or_a_builder_refuses_is_a_problem_of_its_value() {
        assertThat(messages(Gardens.SMALLEST.replace("'north'", "'North'")))
                .containsExactly(
                        "north.jsonl, line 3, column 27, /id: garden id 'North' must be lower-case letters, digits"
                                + " and '-', such as 'north-2'");
        assertThat(messages(Gardens.SMALLEST.replace("'beds':2", "'beds':0").replace("[]", "[{'number':1}]")))
                .containsExactly("north.jsonl, line 3, column 1: garden 'north': at most 0 plots, was 1");
        assertThat(messages(Gardens.LARGEST.replace("Ada Example", "Ada B Example")))
                .hasSize(1)
                .allMatch(message -> message.endsWith("/keeper: a name of 13 letters brings no luck"));
    }

    @Test
    void a_builder_is_not_asked_about_an_object_with_unsound_fields() {
        String plots = "[{'number':1},{'number':2},{'number':0}]";
        assertThat(messages(Gardens.SMALLEST.replace("'beds':2", "'beds':1").replace("[]", plots)))
                .hasSize(1)
                .allMatch(message -> message.contains("/plots/2/number: met the number 0; expected"));
    }

    @Test
    void personal_values_are_never_shown() {
        assertThat(messages(Gardens.LARGEST.replace("'Ada Example'", "'Ada 13800000000'")))
                .hasSize(1)
                .allMatch(message -> message.endsWith(
                        "/keeper/name: met a text of 15 characters; expected a text of 1 to 30 characters that matches"
                                + " \\P{Digit}+"));
        assertThat(messages(Gardens.LARGEST.replace("'Ada Example'", "13800000000")))
                .allMatch(message -> message.contains("/keeper/name: met a number; expected"));
        assertThat(messages(Gardens.LARGEST.replace("1990", "'1990'")))
                .allMatch(message -> message.endsWith(
                        "/keeper/born: met a text of 4 characters; expected a whole number from 1900 to 2100"));
        assertThat(messages(Gardens.LARGEST.replace("1990", "1890")))
                .allMatch(message ->
                        message.endsWith("/keeper/born: met a number; expected a whole number from 1900 to 2100"));
        assertThat(messages(Gardens.LARGEST.replace("{'name':'Ada Example','born':1990}", "'Ada Example'")))
                .hasSize(1)
                .allMatch(message -> message.endsWith(
                        "/keeper: met a text of 11 characters; expected 'elsewhere' or an" + " object (person)"));
    }

    @Test
    void a_refused_personal_value_is_taken_out_of_what_its_constructor_says() {
        Shape<Integer> secret = Shapes.mapped(
                Shapes.text(DataClass.SENSITIVE, 20),
                text -> {
                    throw new IllegalArgumentException("'" + text + "' is\nno number");
                },
                String::valueOf);
        Shape<Integer> named = Shapes.mapped(
                Shapes.text(DataClass.PUBLIC, 20),
                text -> {
                    throw new IllegalArgumentException("No enum constant org.example.Secret.X");
                },
                String::valueOf);

        assertThat(ShapeReader.of(secret)
                        .read("a", Gardens.bytes("'Ada'"))
                        .problems()
                        .get(0)
                        .message())
                .isEqualTo("a, line 1, column 1: '•••' is\\u000ano number");
        assertThat(ShapeReader.of(named)
                        .read("a", Gardens.bytes("'Ada'"))
                        .problems()
                        .get(0)
                        .message())
                .isEqualTo("a, line 1, column 1: the value was refused");
    }

    @Test
    void a_file_name_from_outside_is_shown_on_one_line() {
        assertThat(reader.read("a\nb", Gardens.bytes("1")).problems().get(0).message())
                .startsWith("a\\u000ab, line 1, column 1: ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\"',
            value = {
                "bedz | 'bedz'",
                "x-1_Y | 'x-1_Y'",
                "na{Zhao Jia | '•••'",
                "赵甲子 | '•••'",
                "a/b~c | '•••'",
                "1a | '•••'"
            })
    void a_field_is_named_only_if_it_could_be_one_for_it_may_be_a_person_behind_a_broken_quote(
            String name, String shown) {
        JsonProblem problem = reader.read(
                        "a", Gardens.bytes(Gardens.SMALLEST.replace("'beds':2", "'beds':2,'" + name + "':1")))
                .problems()
                .get(0);

        assertThat(problem.message()).contains("unknown field " + shown + ";");
        assertThat(problem.pointer()).isEqualTo("/" + shown.replace("'", ""));
    }

    @Test
    void the_longest_field_name_shown_has_64_characters() {
        for (int length : new int[] {64, 65}) {
            String name = "x".repeat(length);
            assertThat(reader.read("a", Gardens.bytes(Gardens.SMALLEST.replace("'format'", "'" + name + "'")))
                            .problems()
                            .get(0)
                            .pointer())
                    .isEqualTo(length == 64 ? "/" + name : "/•••");
        }
    }

    @Test
    void a_hundred_problems_are_listed_and_the_rest_counted() {
        for (int wrong : new int[] {100, 101}) {
            Reading<Garden> reading = reader.read(
                    "a", Gardens.bytes(Gardens.SMALLEST.replace("[]", "[" + "1,".repeat(wrong - 1) + "1]")));
            assertThat(reading.problems()).hasSize(100);
            assertThat(((Reading.Refused<Garden>) reading).more()).isEqualTo(wrong - 100);
        }
    }

    @Test
    void codes_are_lower_case_with_hyphens() {
        assertThat(ProblemCode.NOT_UTF_8.code()).isEqualTo("not-utf-8");
        assertThat(ProblemCode.LOOK_ALIKE_ID.code()).isEqualTo("look-alike-id");
    }

    @ParameterizedTest
    @CsvSource({
        "'',2,1",
        "/format,2,11",
        "/plots/0/herbs/1,3,26",
        "/plots/1/number,3,50",
        "/plots/7,2,101",
        "/plots/x,2,101",
        "/nothing/at/all,2,1",
        "/id/0,2,27"
    })
    void a_pointer_is_located_or_the_nearest_thing_around_it(String pointer, int line, int column) {
        String document = "{'format':'garden/1','id':'𠮷','x':{'plots':[[1,2],{'a':{}}],'format':'no'},             "
                + "    'plots':[\n{'number':1,'herbs':['𠮷','a~/']},      {'number':2}]}";

        assertThat(reader.locate("n", 2, Gardens.bytes(document), pointer)).hasValue(new Place("n", line, column));
    }

    @Test
    void nothing_is_located_in_what_is_not_json() {
        assertThat(reader.locate("n", 1, Gardens.bytes("{'a':"), "/a/b")).isEqualTo(Optional.empty());
        assertThat(reader.locate("n", 1, new byte[] {(byte) 0xFF}, "")).isEqualTo(Optional.empty());
        assertThatThrownBy(() -> reader.locate("n", 1, Gardens.bytes("{}"), "a"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a JSON pointer must be empty or start with '/', such as '/compounds/0', was 'a'");
    }

    @Test
    void a_check_of_the_whole_value_refuses_it_at_what_its_pointers_name() {
        ShapeReader<Garden> checked = reader.withCheck(garden -> List.of(
                new Flaw.At("/plots/1", new Flaw(ProblemCode.DUPLICATE_ID, "plot 2 is there twice", "each plot once")),
                new Flaw.At(
                        "/twin",
                        new Flaw(ProblemCode.DANGLING_ID, "'south' names nothing", "give the id of a garden"))));

        assertThat(checked.read("a", Gardens.bytes(Gardens.LARGEST)).problems())
                .extracting(JsonProblem::message)
                .containsExactly(
                        "a, line 1, column 258, /plots/1: plot 2 is there twice; each plot once",
                        "a, line 1, column 329, /twin: 'south' names nothing; give the id of a garden");
        assertThat(reader.withCheck(garden -> List.of())
                        .read("a", Gardens.bytes(Gardens.LARGEST))
                        .sound())
                .isPresent();
    }

    @Test
    void a_word_of_a_choice_is_not_taken_for_the_other_shape() {
        Shape<Garden.Keeper> keeper = Shapes.either(
                Map.of("elsewhere", new Garden.Keeper.Elsewhere()), Garden.PERSON, Garden.Keeper.Person.class);
        assertThat(ShapeReader.of(keeper)
                        .read("a", Gardens.bytes("'elsewhere'"))
                        .sound())
                .hasValue(new Garden.Keeper.Elsewhere());
    }
}
