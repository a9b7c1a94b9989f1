package org.grassroots.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.grassroots.city.job.RegisterFile;
import org.grassroots.city.job.RegisterSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgressBarTest {
    @TempDir
    private Path directory;

    private final StringWriter err = new StringWriter();

    @Test
    void nothing_is_printed_where_nobody_watches() throws IOException {
        RegisterSource source = source();
        try (ProgressBar bar = ProgressBar.of(new PrintWriter(err), source)) {
            bar.accept(source.total());
        }

        assertThat(err.toString()).isEmpty();
    }

    @Test
    void a_watched_bar_fills_from_the_left_in_one_line() throws IOException {
        RegisterSource source = source();
        try (ProgressBar bar = ProgressBar.watched(new PrintWriter(err), source)) {
            bar.accept(source.total() / 2);
            bar.accept(source.total());
        }

        String half = "#".repeat(19) + ".".repeat(21);
        assertThat(err.toString())
                .isEqualTo("\rnorth.jsonl [" + half + "] 49 %\rnorth.jsonl [" + "#".repeat(40) + "] 100 %"
                        + System.lineSeparator());
    }

    @Test
    void a_bar_is_drawn_once_for_each_whole_percent_and_never_goes_beyond_a_hundred() throws IOException {
        RegisterSource source = source();
        try (ProgressBar bar = ProgressBar.watched(new PrintWriter(err), source)) {
            bar.accept(source.total());
            bar.accept(source.total());
            bar.accept(2 * source.total());
        }

        assertThat(err.toString()).containsOnlyOnce("100 %").doesNotContain("200");
    }

    @Test
    void a_bar_that_never_moved_leaves_no_empty_line() throws IOException {
        ProgressBar.watched(new PrintWriter(err), source()).close();

        assertThat(err.toString()).isEmpty();
    }

    /** A file of an odd number of bytes, so that half of it is just below the middle. */
    private RegisterSource source() throws IOException {
        String line = Registers.SOUND.length() % 2 == 0 ? Registers.SOUND : Registers.SOUND + " ";
        return new RegisterFile(Registers.file(directory, line));
    }
}
