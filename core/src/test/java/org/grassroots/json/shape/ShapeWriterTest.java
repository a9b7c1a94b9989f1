package org.grassroots.json.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import org.grassroots.fact.DataClass;
import org.grassroots.fact.Known;
import org.grassroots.text.Text;
import org.junit.jupiter.api.Test;

class ShapeWriterTest {
    private final ShapeWriter<Garden> writer = ShapeWriter.of(Garden.SHAPE);

    private static Garden.Builder smallest() {
        return Garden.builder()
                .id(new Garden.GardenId("north"))
                .name("北园")
                .title(Text.of("North", "北"))
                .beds(2)
                .opened(LocalDate.of(2020, 2, 29))
                .rest(Period.of(1, 6, 0))
                .fenced(true)
                .state(Garden.State.IN_SERVICE);
    }

    @Test
    void fields_are_written_in_declared_order_without_what_is_absent() {
        assertThat(writer.toText(smallest().build())).isEqualTo(Gardens.SMALLEST.replace('\'', '"'));
    }

    @Test
    void a_traditional_wording_is_written_after_the_others_where_there_is_one() {
        assertThat(writer.toText(smallest().title(Text.of("North", "北门", "北門")).build()))
                .contains("\"title\":{\"en\":\"North\",\"zh-Hans\":\"北门\",\"zh-Hant\":\"北門\"}");
    }

    @Test
    void nothing_is_escaped_that_need_not_be() {
        ShapeWriter<String> texts = ShapeWriter.of(Shapes.text(DataClass.PUBLIC, 100));

        assertThat(texts.toText("北𠮷/'<\u2028\u007f\"\\\n\t\u0001"))
                .isEqualTo("\"北𠮷/'<\u2028\u007f\\\"\\\\\\n\\t\\u0001\"");
    }

    @Test
    void supplementary_characters_are_four_bytes_wherever_buffers_end() {
        ShapeWriter<String> texts = ShapeWriter.of(Shapes.text(DataClass.PUBLIC, Limits.TEXT_LENGTH));
        for (int before = 0; before < 8; before++) {
            String text = "x".repeat(before) + "𠮷".repeat(20_000);
            assertThat(texts.toBytes(text)).isEqualTo(("\"" + text + "\"").getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void a_writer_is_used_again_and_leaves_the_stream_open() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(smallest().build(), out);
        assertThatThrownBy(() -> writer.write(smallest().address("x".repeat(13)).build(), out))
                .isInstanceOf(IllegalArgumentException.class);
        writer.write(smallest().build(), out);

        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo(Gardens.SMALLEST.repeat(2).replace('\'', '"'));
    }

    @Test
    void what_the_reader_would_refuse_is_not_written() {
        assertRefused(
                smallest().beds(101), "cannot write /beds: met the number 101; expected a whole number from 0 to 100");
        assertRefused(
                smallest().addTools("hoe", "x".repeat(13)),
                "cannot write /tools/1: met a text of 13 characters; expected a text of 1 to 12 characters");
        assertRefused(
                smallest().name("\ud800"),
                "cannot write /name: met a surrogate without its other half; expected a text of 1 to 12 characters");
        assertRefused(
                smallest().opened(LocalDate.of(10_000, 1, 1)),
                "cannot write /opened: met a day before the year 1 or after 9999; expected a day of the calendar written"
                        + " like 2026-11-21");
        assertRefused(
                smallest().rest(Period.ofDays(-1)),
                "cannot write /rest: met the text 'P-1D'; expected years, months and days written like P1Y6M or P30D");
        assertRefused(
                smallest().twin(Known.of(new Garden.GardenId("none"))),
                "cannot write /twin: met a value that is written like the word 'none'; expected any other text");
        assertRefused(
                smallest().keeper(new Garden.Keeper.Person("Ada 1", 1990)),
                "cannot write /keeper/name: met a text of 5 characters; expected a text of 1 to 30 characters that matches"
                        + " \\P{Digit}+");
    }

    private void assertRefused(Garden.Builder garden, String message) {
        assertThatThrownBy(() -> writer.toBytes(garden.build()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message)
                .hasNoCause();
    }

    @Test
    void a_value_deeper_than_can_be_read_is_not_written() {
        Garden garden = smallest().build();
        for (int depth = 1; depth < 32; depth++) {
            garden = smallest().within(List.of(garden)).build();
        }
        Garden deepest = garden;
        assertThat(ShapeReader.of(Garden.SHAPE)
                        .read("a", writer.toBytes(deepest))
                        .sound())
                .hasValue(deepest);
        assertThatThrownBy(
                        () -> writer.toBytes(smallest().within(List.of(deepest)).build()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith(": met more than 64 objects and lists within each other; expected at most 64");
    }

    @Test
    void a_value_that_no_word_stands_for_is_not_written() {
        Shape<Integer> words = Shapes.words(Map.of("one", 1));
        assertThatThrownBy(() -> ShapeWriter.of(words).toBytes(2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("cannot write the document: met a value that no word stands for; expected one of one");
    }
}
