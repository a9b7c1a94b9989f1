package org.grassroots.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.grassroots.json.shape.JsonProblem;
import org.grassroots.json.shape.Reading;
import org.grassroots.register.Register;

class RegisterProperties {
    private static final byte[] FILE = Examples.bytes(Examples.THREE_COMMUNITIES);

    private final RegisterReader reader = new RegisterReader();
    private final RegisterWriter writer = new RegisterWriter();

    @Provide
    Arbitrary<Register> registers() {
        return RegistersAtRandom.any();
    }

    @Property
    void a_register_is_read_as_it_was_written_and_written_as_it_was_read(@ForAll("registers") Register register) {
        String text = writer.toText(register);
        Register read = reader.read("a.jsonl", Examples.utf8(text)).sound().orElseThrow();

        assertThat(read).isEqualTo(register);
        assertThat(writer.toText(read)).isEqualTo(text).doesNotContain("\n", "\r");
    }

    @Property(tries = 200)
    void a_register_that_is_written_is_valid(@ForAll("registers") Register register) {
        assertThat(SchemaCheck.REGISTER.errors(writer.toText(register))).isEmpty();
    }

    @Property(tries = 50)
    void registers_written_to_a_file_are_read_line_by_line(@ForAll @Size(max = 5) List<@From("registers") Register> all)
            throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        for (Register register : all) {
            writer.writeLine(register, file);
        }
        Iterator<Reading<Register>> lines = reader.lines("a.jsonl", new ByteArrayInputStream(file.toByteArray()));

        for (Register register : all) {
            assertThat(lines.next().sound()).contains(register);
        }
        assertThat(lines.hasNext()).isEqualTo(all.isEmpty());
    }

    @Example
    void the_random_registers_have_every_field_and_every_word_of_the_format() {
        Set<String> wanted = new LinkedHashSet<>(Vocabulary.ofFormat());
        for (int seed = 0; seed < 300; seed++) {
            wanted.removeAll(Vocabulary.of(writer.toText(RegistersAtRandom.of(new Random(seed)))));
        }

        assertThat(wanted).isEmpty();
    }

    /** One change of a file: bytes taken out, and others put in their place. */
    record Edit(int at, int taken, byte[] put) {
        byte[] apply(byte[] bytes) {
            int from = at % (bytes.length + 1);
            int to = Math.min(bytes.length, from + taken);
            ByteArrayOutputStream edited = new ByteArrayOutputStream();
            edited.write(bytes, 0, from);
            edited.writeBytes(put);
            edited.write(bytes, to, bytes.length - to);
            return edited.toByteArray();
        }
    }

    @Provide
    Arbitrary<Edit> edits() {
        Arbitrary<byte[]> words = Arbitraries.of(
                        "\n",
                        "\r\n",
                        "\n\n",
                        "\"",
                        "{",
                        "}",
                        "[",
                        "]",
                        ",",
                        "null",
                        "-",
                        "1e9",
                        "\ufeff",
                        "\\ud842",
                        "𠮷",
                        "\"id\":\"m-1\",",
                        "ash-1")
                .map(word -> word.getBytes(StandardCharsets.UTF_8));
        Arbitrary<byte[]> bytes = Arbitraries.bytes().array(byte[].class).ofMaxSize(3);
        return Combinators.combine(
                        Arbitraries.integers().between(0, 10_000),
                        Arbitraries.of(0, 0, 1, 2, 5, 400),
                        Arbitraries.oneOf(words, bytes))
                .as(Edit::new);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void whatever_is_done_to_a_file_those_read_and_those_refused_are_as_many_as_its_lines(
            @ForAll @Size(min = 1, max = 4) List<@From("edits") Edit> edits) {
        byte[] file = FILE;
        for (Edit edit : edits) {
            file = edit.apply(file);
        }
        Iterator<Reading<Register>> lines = reader.lines("a.jsonl", new ByteArrayInputStream(file));
        int read = 0;
        int refused = 0;
        while (lines.hasNext()) {
            Reading<Register> line = lines.next();
            int number = read + refused + 1;
            if (line.sound().isPresent()) {
                read++;
            } else {
                refused++;
            }
            assertThat(line.problems())
                    .extracting(problem -> problem.place().line())
                    .allMatch(at -> at == number);
            assertThat(line.problems())
                    .extracting(JsonProblem::message)
                    .allMatch(message -> message.startsWith("a.jsonl, line ")
                            && message.lines().count() == 1)
                    .noneMatch(message -> message.contains("Ada") || message.contains("例子"));
        }

        assertThat(read + refused).isEqualTo(lineCount(file));
    }

    private static int lineCount(byte[] file) {
        int ends = 0;
        for (byte each : file) {
            ends += each == '\n' ? 1 : 0;
        }
        boolean open = file.length == 0 || file[file.length - 1] != '\n';
        return open ? ends + 1 : ends;
    }
}
