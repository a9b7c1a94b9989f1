package org.grassroots.json;

import java.io.InputStream;
import java.util.Iterator;
import org.grassroots.json.shape.JsonLines;
import org.grassroots.json.shape.Reading;
import org.grassroots.json.shape.ShapeReader;
import org.grassroots.register.Register;

/**
 * Reads registers in the format {@code grassroots-register/1}: JSON Lines in UTF-8, one community a line.
 *
 * <p>Reading is strict. A line with an unknown or repeated field, a wrong type, a missing field, an id that names nothing
 * or anything after its end is refused whole, with every problem's file, line, column and JSON pointer, what was met and
 * what would be right; personal values are not shown. The other lines are read all the same. Immutable and safe for use
 * by several threads.
 */
public final class RegisterReader {
    private final ShapeReader<RegisterDraft> reader =
            ShapeReader.of(RegisterDraft.SHAPE).withCheck(RegisterDraft::flaws);

    /** A reader; one serves any number of files. */
    public RegisterReader() {}

    /**
     * Reads a document that holds one register.
     *
     * @param file  its name, as messages show it
     */
    public Reading<Register> read(String file, byte[] document) {
        return reader.read(file, document).map(RegisterDraft::whole);
    }

    /**
     * Reads a file line by line, holding one line at a time. Every line gives one reading, so that those read and those
     * refused are as many as the lines; an empty file has one empty line, which is refused.
     *
     * @param file  its name, as messages show it
     * @param in  read as far as needed and never closed
     */
    public Iterator<Reading<Register>> lines(String file, InputStream in) {
        JsonLines<RegisterDraft> lines = reader.lines(file, in);
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return lines.hasNext();
            }

            @Override
            public Reading<Register> next() {
                return lines.next().map(RegisterDraft::whole);
            }
        };
    }
}
