package org.grassroots.json.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class ShapeProperties {
    private final ShapeReader<Garden> reader = ShapeReader.of(Garden.SHAPE);
    private final ShapeWriter<Garden> writer = ShapeWriter.of(Garden.SHAPE);

    /** One change of one byte. */
    record Mutation(int kind, int at, byte with) {
        byte[] apply(byte[] bytes) {
            int place = at % bytes.length;
            byte[] changed = new byte[bytes.length + (kind == 1 ? 1 : kind == 2 ? -1 : 0)];
            System.arraycopy(bytes, 0, changed, 0, place);
            int rest = kind == 1 ? place : place + 1;
            int to = kind == 2 ? place : place + 1;
            if (kind != 2) {
                changed[place] = with;
            }
            System.arraycopy(bytes, rest, changed, to, bytes.length - rest);
            return changed;
        }
    }

    @Provide
    Arbitrary<Garden> gardens() {
        return Gardens.any();
    }

    @Provide
    Arbitrary<Mutation> mutations() {
        Arbitrary<Byte> telling = Arbitraries.of(
                        '"', '\\', '{', '}', '[', ']', ',', ':', '0', '9', 'e', '.', '-', 'u', '\n', ' ')
                .map(c -> (byte) (char) c);
        return Arbitraries.integers()
                .between(0, 2)
                .flatMap(kind -> Arbitraries.integers()
                        .between(0, 10_000)
                        .flatMap(at -> Arbitraries.oneOf(telling, Arbitraries.bytes())
                                .map(with -> new Mutation(kind, at, with))));
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void what_is_written_is_read_as_the_same_value(@ForAll("gardens") Garden garden) {
        assertThat(reader.read("garden.json", writer.toBytes(garden))).isEqualTo(new Reading.Read<>(garden));
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void what_was_written_and_read_is_written_as_the_same_bytes_on_one_line(@ForAll("gardens") Garden garden) {
        byte[] first = writer.toBytes(garden);
        byte[] second = writer.toBytes(reader.read("garden.json", first).sound().orElseThrow());

        assertThat(second).isEqualTo(first).doesNotContain('\n');
    }

    @Property
    void a_damaged_document_is_read_or_refused_with_places_inside_it(
            @ForAll @Size(min = 1, max = 5) List<@From("mutations") Mutation> mutations) {
        byte[] bytes = Gardens.bytes(Gardens.LARGEST);
        for (Mutation mutation : mutations) {
            bytes = mutation.apply(bytes);
        }
        Reading<Garden> reading = reader.read("garden.json", bytes);

        if (reading instanceof Reading.Read<Garden> sound) {
            assertThat(reader.read("garden.json", writer.toBytes(sound.value())))
                    .isEqualTo(sound);
        }
        int lines = (int) new String(bytes, StandardCharsets.ISO_8859_1)
                        .chars()
                        .filter(c -> c == '\n')
                        .count()
                + 1;
        for (JsonProblem problem : reading.problems()) {
            assertThat(problem.place().line()).isBetween(1, lines);
            assertThat(problem.place().column()).isBetween(1, bytes.length + 1);
            assertThat(problem.message())
                    .startsWith("garden.json, line ")
                    .doesNotContain("\n", "jackson", "java.", "org.grassroots", "Exception");
        }
    }

    @Property
    void bytes_of_any_kind_give_one_reading_a_line(
            @ForAll("soups") byte[] soup, @ForAll @IntRange(min = 1, max = 40) int maxBytes) {
        JsonLines<Garden> lines = reader.withMaxBytes(maxBytes).lines("soup.jsonl", new Dripping(soup));
        int readings = 0;
        while (lines.hasNext()) {
            Reading<Garden> reading = lines.next();
            readings++;
            assertThat(lines.line()).isEqualTo(readings);
            for (JsonProblem problem : reading.problems()) {
                assertThat(problem.place().line()).isEqualTo(readings);
            }
        }
        assertThat(readings).isEqualTo(lineCount(soup));
    }

    @Provide
    Arbitrary<byte[]> soups() {
        Arbitrary<Byte> ends = Arbitraries.of((byte) '\n', (byte) '\r', (byte) '{', (byte) '}', (byte) '"');
        return Arbitraries.oneOf(ends, Arbitraries.bytes()).array(byte[].class).ofMaxSize(200);
    }

    private static int lineCount(byte[] bytes) {
        int lines = 0;
        for (byte each : bytes) {
            lines += each == '\n' ? 1 : 0;
        }
        boolean open = bytes.length == 0 || bytes[bytes.length - 1] != '\n';
        return open ? lines + 1 : lines;
    }

    /** Gives a few bytes at a time, so that lines cross the edges of what is read. */
    private static final class Dripping extends ByteArrayInputStream {
        Dripping(byte[] bytes) {
            super(bytes);
        }

        @Override
        public int read(byte[] into, int from, int most) {
            return super.read(into, from, Math.min(most, 3));
        }

        @Override
        public int read(byte[] into) {
            return read(into, 0, into.length);
        }
    }
}
