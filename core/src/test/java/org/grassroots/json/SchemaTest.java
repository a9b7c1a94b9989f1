package org.grassroots.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.grassroots.json.shape.SchemaOf;
import org.grassroots.json.shape.Shape;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SchemaTest {

    static Stream<Arguments> schemas() {
        return Stream.of(
                Arguments.of("register", Schemas.register(), RegisterDraft.SHAPE),
                Arguments.of("pack", Schemas.pack(), PackJson.SHAPE),
                Arguments.of("baseline", Schemas.baseline(), BaselineJson.SHAPE),
                Arguments.of("change", Schemas.change(), ChangeLine.SHAPE));
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void a_schema_has_the_structure_of_what_is_read(String format, String schema, Shape<?> shape) {
        assertThat(SchemaDifferences.between(schema, SchemaOf.shape(shape))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void a_schema_that_differs_anywhere_is_told_from_what_is_read(String format, String schema, Shape<?> shape) {
        List<String> edits = List.of(
                "\"maximum\": 1000000|\"maximum\": 1000001",
                "\"MUST\", |",
                "\"none\"|\"nothing\"",
                "\"here\", \"elsewhere\"|\"elsewhere\", \"here\"",
                "\"additionalProperties\": false|\"additionalProperties\": true",
                "\"format\": \"date\", |",
                "[\"id\", \"name\"]|[\"id\"]",
                "[\"as\", \"parameter\"]|[\"as\"]",
                "\"uniqueItems\": true, |",
                "\"address\": {|\"adress\": {",
                "\"clause\": {|\"claws\": {",
                "\"maximum\": 2147483647|\"maximum\": 2147483646",
                "[\"kind\", \"id\"]|[\"kind\"]",
                "\"acceptances\": {|\"accepted\": {",
                "grassroots-" + format + "/1|grassroots-" + format + "/2");
        long told = 0;
        for (String edit : edits) {
            String[] parts = edit.split("\\|", -1);
            String changed = schema.replace(parts[0], parts[1]);
            if (!changed.equals(schema)) {
                told++;
                assertThat(SchemaDifferences.between(changed, SchemaOf.shape(shape)))
                        .as(edit)
                        .isNotEmpty();
            }
        }
        assertThat(told).isGreaterThanOrEqualTo(6);
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void a_schema_has_its_name_and_says_of_every_field_what_it_means_and_what_its_absence_means(
            String format, String schema, Shape<?> shape) {
        Map<String, Object> written = SchemaDifferences.parsed(schema);
        assertThat(written)
                .containsEntry("$schema", "https://json-schema.org/draft/2020-12/schema")
                .containsEntry("$id", "urn:grassroots:" + format + ":1")
                .containsKeys("title", "description");
        SchemaDifferences.object(written.get("$defs")).forEach((name, definition) -> {
            assertSentence(name, definition);
            Map<String, Object> type = SchemaDifferences.object(definition);
            assertThat(type).as(name).containsKey("title");
            List<?> required = (List<?>) type.getOrDefault("required", List.of());
            SchemaDifferences.object(type.getOrDefault("properties", Map.of())).forEach((field, meaning) -> {
                String sentence = assertSentence(name + "." + field, meaning);
                assertThat(sentence.contains("if left out"))
                        .as("%s.%s says what its absence means", name, field)
                        .isEqualTo(!required.contains(field));
            });
        });
    }

    private static String assertSentence(String place, Object schema) {
        Object description = SchemaDifferences.object(schema).get("description");
        assertThat(description)
                .as(place)
                .isInstanceOfSatisfying(
                        String.class,
                        said -> assertThat(said).matches("[A-Z].{9,}\\.").doesNotContain("  "));
        return (String) description;
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void not_blank_means_the_same_to_the_schema_and_in_java(String format, String schema, Shape<?> shape) {
        Map<String, Object> definitions =
                SchemaDifferences.object(SchemaDifferences.parsed(schema).get("$defs"));
        String name = format.equals("pack") ? "wording" : "name";
        Pattern pattern = Pattern.compile(
                (String) SchemaDifferences.object(definitions.get(name)).get("pattern"));

        assertThat(IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                        .mapToObj(Character::toString)
                        .filter(text -> pattern.matcher(text).find() == text.isBlank()))
                .isEmpty();
    }
}
