package org.grassroots.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.Set;
import org.grassroots.json.shape.Reading;
import org.grassroots.register.Register;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class RegisterExamplesTest {
    private final RegisterReader reader = new RegisterReader();
    private final RegisterWriter writer = new RegisterWriter();

    @ParameterizedTest
    @FieldSource("org.grassroots.json.Examples#ALL")
    void an_example_is_valid_is_read_and_is_written_as_it_was(String file) {
        assertThat(Examples.lines(file)).isNotEmpty().allSatisfy(line -> {
            assertThat(SchemaCheck.REGISTER.errors(line)).isEmpty();
            Reading<Register> reading = reader.read(file, Examples.utf8(line));
            assertThat(reading.problems()).isEmpty();
            assertThat(writer.toText(reading.sound().orElseThrow())).isEqualTo(line);
        });
    }

    @Test
    void the_examples_hold_what_their_names_say() {
        assertThat(Examples.lines(Examples.EVERY_FIELD)).hasSize(1);
        assertThat(Examples.lines(Examples.BARE)).hasSize(1);
        assertThat(Examples.lines(Examples.THREE_COMMUNITIES)).hasSize(3);
    }

    @Test
    void every_field_of_the_format_stands_in_one_example_and_every_word_in_some() {
        Set<String> used = Vocabulary.of(Examples.lines(Examples.EVERY_FIELD).get(0));
        Set<String> fields = Vocabulary.fields(Vocabulary.ofFormat());

        assertThat(fields).hasSizeGreaterThan(100);
        assertThat(used).containsAll(fields);

        Set<String> missing = new LinkedHashSet<>(Vocabulary.ofFormat());
        missing.removeAll(used);
        Examples.lines(Examples.THREE_COMMUNITIES).forEach(line -> missing.removeAll(Vocabulary.of(line)));
        assertThat(missing).isEmpty();
    }

    @Test
    void the_bare_example_has_no_field_that_could_be_left_out() {
        Set<String> used =
                Vocabulary.fields(Vocabulary.of(Examples.lines(Examples.BARE).get(0)));

        assertThat(Vocabulary.required()).containsAll(used);
        assertThat(used).contains("compound.name", "member.name", "provenance.source");
    }
}
