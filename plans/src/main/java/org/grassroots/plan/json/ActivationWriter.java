package org.grassroots.plan.json;

import java.io.IOException;
import java.io.OutputStream;
import org.grassroots.json.shape.ShapeWriter;
import org.grassroots.plan.activation.ActivationEvent;
import org.grassroots.plan.activation.ActivationLog;
import org.grassroots.plan.activation.LoggedEvent;

/**
 * Writes logs in the format {@code grassroots-activation/1}, canonically: one entry a line, which says whose it is, so
 * that a file can be added to and may hold the logs of many compounds. Immutable and safe for use by several threads.
 */
public final class ActivationWriter {
    private final ShapeWriter<LoggedEvent> writer = ShapeWriter.of(ActivationShapes.LINE);

    /** A writer; one serves any number of logs. */
    public ActivationWriter() {}

    /** One line, without its line end. */
    public String toText(LoggedEvent event) {
        return writer.toText(event);
    }

    /** The entries of a log from one on, a line each with its line end; the stream stays open. */
    public void writeLines(ActivationLog log, int fromNumber, OutputStream out) throws IOException {
        for (ActivationEvent event : log.events()) {
            if (event.number() >= fromNumber) {
                writer.write(log.logged(event), out);
                out.write('\n');
            }
        }
    }
}
