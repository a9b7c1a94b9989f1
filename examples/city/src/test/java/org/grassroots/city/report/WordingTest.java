package org.grassroots.city.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.grassroots.plan.catalogue.TemplateCatalogue;
import org.grassroots.text.Language;
import org.grassroots.text.TextPattern;
import org.junit.jupiter.api.Test;

class WordingTest {
    private final Wording words = new Wording();

    @Test
    void both_languages_have_the_same_keys() {
        assertThat(words.keys(Language.SIMPLIFIED_CHINESE)).isEqualTo(words.keys(Language.ENGLISH));
    }

    @Test
    void both_languages_have_the_same_gaps() {
        assertThat(words.keys(Language.ENGLISH))
                .allSatisfy(key ->
                        assertThatCode(() -> TextPattern.of(words.of(key))).doesNotThrowAnyException());
    }

    @Test
    void every_constant_a_reader_sees_has_a_word() {
        assertThat(enumKeys()).isSubsetOf(words.keys(Language.ENGLISH));
    }

    @Test
    void every_word_is_used() throws IOException {
        Set<String> idle = new TreeSet<>(words.keys(Language.ENGLISH));
        idle.removeAll(enumKeys());
        String source = source();
        idle.removeIf(key -> source.contains("\"" + key + "\""));
        idle.removeIf(key -> key.startsWith("compound.") && source.contains("\"" + key.substring(9) + "\""));
        idle.removeIf(key -> key.startsWith("mark.") && enumKeys().contains("originMark." + key.substring(5)));
        idle.removeIf(key -> key.startsWith("training.") && trainings().contains(key.substring(9)));

        assertThat(idle).isEmpty();
    }

    @Test
    void every_training_of_the_shipped_template_has_a_word() {
        assertThat(trainings())
                .isNotEmpty()
                .allSatisfy(code -> assertThat(words.find("training." + code)).isPresent());
    }

    @Test
    void a_key_without_words_is_refused_by_name() {
        assertThatThrownBy(() -> words.of("no.such")).hasMessage("no wording has the key 'no.such'");
    }

    private static Set<String> enumKeys() {
        return Wording.ENUMS.stream()
                .flatMap(type -> Stream.<Enum<?>>of(type.getEnumConstants()))
                .map(Wording::key)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> trainings() {
        return TemplateCatalogue.shipped().find("one-ten-seven").orElseThrow().specialPlans().stream()
                .flatMap(plan -> plan.posts().stream())
                .flatMap(post -> post.requires().training().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String source() throws IOException {
        StringBuilder source = new StringBuilder();
        for (String folder : List.of("report", "roster")) {
            try (Stream<Path> files = Files.list(Path.of("src/main/java/org/grassroots/city", folder))) {
                files.sorted().map(WordingTest::read).forEach(source::append);
            }
        }
        return source.toString();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
