package org.grassroots.city.readme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ReadmeTest {
    private static final Path ROOT = Path.of("..", "..");
    private static final Path SOURCE = Path.of("src/test/java/org/grassroots/city/readme/ReadmeExample.java");

    @Test
    void the_java_of_the_readme_is_the_java_that_is_compiled_here() throws IOException {
        String source = Files.readString(SOURCE);
        String shown = source.substring(
                        source.indexOf("// README begins\n") + "// README begins\n".length(),
                        source.indexOf("        // README ends"))
                .stripTrailing()
                .stripIndent();

        assertThat(block("java")).isEqualTo(shown);
    }

    @Test
    void the_output_in_the_readme_is_the_output_of_that_java() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (InputStream register = ReadmeTest.class.getResourceAsStream("north.jsonl")) {
            ReadmeExample.run(register.readAllBytes(), new PrintStream(out, true, StandardCharsets.UTF_8));
        }

        assertThat(block("text"))
                .isEqualTo(out.toString(StandardCharsets.UTF_8).strip().replace("\r\n", "\n"));
    }

    /** The first block of that language in the README. */
    private static String block(String language) throws IOException {
        String readme = Files.readString(ROOT.resolve("README.md"));
        int begin = readme.indexOf("```" + language + "\n");
        assertThat(begin).as("a block of %s in the README", language).isNotNegative();
        int from = begin + language.length() + 4;
        return readme.substring(from, readme.indexOf("\n```", from)).strip();
    }
}
