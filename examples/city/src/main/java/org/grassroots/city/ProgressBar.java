package org.grassroots.city;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;
import org.grassroots.city.job.RegisterSource;
import picocli.CommandLine.Help.Ansi;

/** A bar on a terminal; nothing where nobody is watching. */
final class ProgressBar implements LongConsumer, AutoCloseable {
    private static final int WIDTH = 40;

    private final PrintWriter err;
    private final String name;
    private final LongSupplier total;
    private final boolean watched;
    private int shown = -1;

    private ProgressBar(PrintWriter err, String name, LongSupplier total, boolean watched) {
        this.err = err;
        this.name = name;
        this.total = total;
        this.watched = watched;
    }

    static ProgressBar of(PrintWriter err, RegisterSource source) {
        return new ProgressBar(err, source.name(), source::total, isWatched());
    }

    /** Of the bytes of a file. */
    static ProgressBar of(PrintWriter err, Path file) {
        return new ProgressBar(
                err,
                file.getFileName().toString(),
                () -> Math.max(1, file.toFile().length()),
                isWatched());
    }

    private static boolean isWatched() {
        // Ansi alone would also follow CLICOLOR_FORCE, which builds set where nobody watches.
        return System.console() != null && Ansi.AUTO.enabled();
    }

    static ProgressBar watched(PrintWriter err, RegisterSource source) {
        return new ProgressBar(err, source.name(), source::total, true);
    }

    @Override
    public void accept(long done) {
        int percent = (int) Math.min(100, 100 * done / total.getAsLong());
        if (watched && percent != shown) {
            shown = percent;
            int filled = WIDTH * percent / 100;
            err.print("\r" + name + " [" + "#".repeat(filled) + ".".repeat(WIDTH - filled) + "] " + percent + " %");
            err.flush();
        }
    }

    @Override
    public void close() {
        if (shown >= 0) {
            err.println();
        }
    }
}
