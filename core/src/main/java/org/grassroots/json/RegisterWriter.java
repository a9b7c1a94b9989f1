package org.grassroots.json;

import java.io.IOException;
import java.io.OutputStream;
import org.grassroots.json.shape.ShapeWriter;
import org.grassroots.register.Register;

/**
 * Writes registers in the format {@code grassroots-register/1}, canonically: the same register always gives the same
 * bytes, and {@link RegisterReader} reads back an equal one. Everything is written in the clear, names too. Immutable and
 * safe for use by several threads.
 */
public final class RegisterWriter {
    private final ShapeWriter<RegisterDraft> writer = ShapeWriter.of(RegisterDraft.SHAPE);

    /** A writer; one serves any number of registers. */
    public RegisterWriter() {}

    /** One line, without its line end. */
    public String toText(Register register) {
        return writer.toText(RegisterDraft.of(register));
    }

    /** One line with its line end; the stream stays open. */
    public void writeLine(Register register, OutputStream out) throws IOException {
        writer.write(RegisterDraft.of(register), out);
        out.write('\n');
    }
}
