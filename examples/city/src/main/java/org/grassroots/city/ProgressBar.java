package org.grassroots.city;

import java.io.PrintWriter;
import java.util.function.LongConsumer;
import org.grassroots.city.job.RegisterSource;
import picocli.CommandLine.Help.Ansi;

/** A bar on a terminal; nothing where nobody is watching. */
final class ProgressBar implements LongConsumer, AutoCloseable {
    private static final int WIDTH = 40;

    private final PrintWriter err;
    private final RegisterSource source;
    private final boolean watched;
    private int shown = -1;

    private ProgressBar(PrintWriter err, RegisterSource source, boolean watched) {
        this.err = err;
        this.source = source;
        this.watched = watched;
    }

    static ProgressBar of(PrintWriter err, RegisterSource source) {
        // Ansi alone would also follow CLICOLOR_FORCE, which builds set where nobody watches.
        return new ProgressBar(err, source, System.console() != null && Ansi.AUTO.enabled());
    }

    static ProgressBar watched(PrintWriter err, RegisterSource source) {
        return new ProgressBar(err, source, true);
    }

    @Override
    public void accept(long done) {
        int percent = (int) Math.min(100, 100 * done / source.total());
        if (watched && percent != shown) {
            shown = percent;
            int filled = WIDTH * percent / 100;
            err.print("\r" + source.name() + " [" + "#".repeat(filled) + ".".repeat(WIDTH - filled) + "] " + percent
                    + " %");
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
