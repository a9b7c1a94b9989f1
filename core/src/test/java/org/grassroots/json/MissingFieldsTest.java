package org.grassroots.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.grassroots.missing.Field;
import org.grassroots.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Facts that can be missing, held against the format whose names they go by. */
class MissingFieldsTest {
    private static final Set<String> KEYS = Vocabulary.fields(Vocabulary.ofFormat()).stream()
            .map(field -> field.substring(field.indexOf('.') + 1))
            .collect(Collectors.toUnmodifiableSet());

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PEOPLE_AT_RISK") // stated by whoever makes a plan
    void a_fact_that_can_be_missing_goes_by_the_name_of_a_field_of_the_format(Field field) {
        assertThat(KEYS).contains(field.key());
    }

    @Test
    void no_two_facts_have_the_same_title_in_any_language() {
        for (Language language : Language.values()) {
            assertThat(Stream.of(Field.values()).map(field -> field.title().in(language)))
                    .doesNotHaveDuplicates();
        }
    }
}
