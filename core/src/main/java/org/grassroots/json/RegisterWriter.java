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

    /**
     * One line, without its line end.
     *
     * @throws IllegalArgumentException if a value is beyond the format, such as a name of 300 characters; it is named by
     *     its JSON pointer
     */
    public String toText(Register register) {
        return writer.toText(RegisterDraft.of(register));
    }

    /**
     * One line with its line end; the stream stays open. Nothing is written if the register is refused.
     *
     * @throws IllegalArgumentException as {@link #toText}
     */
    public void writeLine(Register register, OutputStream out) throws IOException {
        writer.write(RegisterDraft.of(register), out);
        out.write('\n');
    }
}
